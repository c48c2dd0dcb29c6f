package org.newswire.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.app.view.NinjsJson;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.ninjs.NinjsFormat;
import org.newswire.sink.store.ItemStatus;
import org.newswire.sink.store.StoredItem;

/** A stored item as ninjs, and read again. */
class NinjsJsonTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @Test
    void storedItemKeepsWhatTheProviderSaid() {
        var item = read(NinjsJson.of(stored(ItemStatus.WITHHELD, content())));

        assertThat(item.guid()).isEqualTo("HW 7");
        assertThat(item.version()).isEqualTo("3");
        assertThat(item.versionCreated()).isEqualTo(NOON);
        assertThat(item.pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(item.urgency()).isEqualTo(2);
        assertThat(item.priority()).isEqualTo(4);
        assertThat(item.language()).isEqualTo("en-GB");
        assertThat(item.headline()).isEqualTo("Mayor opens tram line");
        assertThat(item.body()).isEqualTo("Ada Thorne opened it.\n\nShe smiled.");
        assertThat(item.subjects())
                .containsExactly(
                        new Subject("medtop", "20000337", "transport"), new Subject("person", null, "A. Thorne"));
        assertThat(item.links()).containsExactly(new Link("seeAlso", "../7", null, "text"));
        assertThat(item.signals()).containsExactly("sig:update");
        assertThat(item.located()).containsExactly("Portwick", "Northgate");
        assertThat(item.problems()).isEmpty();
    }

    @Test
    void whatWasFoundIsMarkedAsOurs() throws IOException {
        var ninjs = json(NinjsJson.of(stored(ItemStatus.USABLE, content())));

        assertThat(ninjs.path("subjects").path(2)).hasToString("""
                {"name":"transport","literal":"medtop:20000337",\
                "uri":"http://cv.iptc.org/newscodes/mediatopic/20000337","creator":"Newswire","confidence":90}""");
        assertThat(ninjs.path("people").path(1)).hasToString("""
                {"name":"Ada Thorne","literal":"person/ada-thorne","rel":"mentions"}""");
    }

    @Test
    void canceledItemHasNothingButItsStatus() throws IOException {
        var ninjs = NinjsJson.of(stored(ItemStatus.CANCELED, null));

        assertThat(read(ninjs).pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(json(ninjs).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "standard", "uri", "altIds", "profile", "version", "versionCreated", "pubStatus");
    }

    private static StoredItem stored(ItemStatus status, StoredItem.Content content) {
        return new StoredItem(
                "harbour|HW 7",
                "harbour",
                "HW 7",
                status,
                content,
                List.of(new StoredItem.Version("3", NOON, NOON, NOON, status, null, "00")));
    }

    private static StoredItem.Content content() {
        var text = "Mayor opens tram line\n\nAda Thorne opened it.\n\nShe smiled.";
        var header = new StoredItem.Header(
                "3",
                NOON,
                null,
                4,
                "en-GB",
                List.of("Lou Marsh"),
                "Harbour Wire/Lou Marsh",
                "Harbour Wire",
                List.of("Portwick", "Northgate"),
                List.of(
                        new StoredItem.Subject("medtop", "20000337", "transport"),
                        new StoredItem.Subject("person", null, "A. Thorne")),
                List.of("Current"),
                List.of(),
                null,
                "Copyright 2026 Harbour Wire",
                List.of(new StoredItem.Link("seeAlso", "../7", null, "text")),
                List.of("sig:update"),
                null,
                21);
        return new StoredItem.Content(
                "Mayor opens tram line",
                "TRAM-OPENING",
                "Lou Marsh",
                null,
                "en",
                2,
                null,
                null,
                null,
                header,
                text,
                List.of(new StoredItem.Entity(
                        "person/ada-thorne",
                        "PERSON",
                        null,
                        "Ada Thorne",
                        0.75,
                        List.of("mayor of Portwick"),
                        List.of(new StoredItem.Mention(23, 33, "Ada Thorne", 0.98)))),
                List.of(),
                List.of(new StoredItem.Topic("medtop:20000337", "transport", 0.9, List.of(), "tram", "7c41e09a")),
                List.of());
    }

    private static WireItem read(String ninjs) {
        var unit = Unit.of("a.json", null, ninjs.getBytes(UTF_8), Hints.NONE);
        return new NinjsFormat().parse(unit).items().get(0);
    }

    private static JsonNode json(String ninjs) throws IOException {
        return new ObjectMapper().readTree(ninjs);
    }
}
