package org.newswire.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.sink.Stories.NOON;
import static org.newswire.sink.Stories.bare;
import static org.newswire.sink.Stories.kill;
import static org.newswire.sink.Stories.story;
import static org.newswire.sink.Stories.version;
import static org.newswire.sink.store.SearchQuery.ALL;
import static org.newswire.sink.store.TestStore.PARTITION;
import static org.newswire.sink.store.TestStore.versions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.Timex;
import org.newswire.avro.TimexType;
import org.newswire.sink.Stories;
import org.newswire.sink.store.Highlighted.Mark;
import org.newswire.sink.store.SearchResults.Hit;

class ItemStoreIT {

    private final StoreSettings settings = TestStore.migrated();
    private final ItemStore store = new ItemStore(settings);

    private void stored(EnrichedItem... items) {
        try (var writer = TestStore.writer(settings)) {
            var claimed = writer.claim(Map.of(PARTITION, TestStore.TOPIC_ID)).get(PARTITION);
            writer.write(versions(items), Map.of(PARTITION, claimed + items.length));
        }
    }

    private List<String> guids(SearchQuery query) {
        return store.search(query).hits().stream().map(Hit::guid).toList();
    }

    @Test
    void findsWordsInAnyFormOfTheLanguageOfTheItem() {
        stored(
                story("en", 1).setText("The ferries were delayed.").build(),
                story("de", 2)
                        .setHeadline("Streik")
                        .setText("Die Fähren fuhren verspätet.")
                        .setDetectedLanguage("de")
                        .build(),
                story("lv", 3)
                        .setHeadline("Vētra")
                        .setText("Prāmji kavējas Ventspilī.")
                        .setDetectedLanguage("lv")
                        .build());

        assertThat(guids(ALL.words("ferry"))).containsExactly("en");
        assertThat(guids(ALL.words("Fähre"))).containsExactly("de");
        assertThat(guids(ALL.words("ventspilī"))).containsExactly("lv");
        assertThat(guids(ALL.words("ferry or fähre"))).containsExactlyInAnyOrder("en", "de");
        assertThat(guids(ALL.words("delays -strike"))).containsExactly("en");
        assertThat(guids(ALL.words("\"ferries were delayed\""))).containsExactly("en");
        assertThat(guids(ALL.words("\"delayed ferries\""))).isEmpty();
    }

    @Test
    void wordsInTheHeadlineCountMore() {
        stored(
                story("text", 2)
                        .setHeadline("Council meets")
                        .setText("It spoke of the tunnel.")
                        .build(),
                story("headline", 1)
                        .setHeadline("Tunnel opens")
                        .setText("It was late.")
                        .build());

        assertThat(guids(ALL.words("tunnel"))).containsExactly("headline", "text");
    }

    @Test
    void marksFoundWords() {
        stored(story("a", 1)
                .setHeadline("Bridges \u0002and\u0003 tunnels")
                .setText("The tunnel is closed.")
                .build());

        var hit = store.search(ALL.words("tunnel")).hits().get(0);

        assertThat(hit.headline()).isEqualTo(new Highlighted("Bridges and tunnels", List.of(new Mark(12, 19))));
        assertThat(hit.snippet()).isEqualTo(new Highlighted("tunnel is closed", List.of(new Mark(0, 6))));
    }

    @Test
    void findsByEntityTopicTimeLanguageAndFeed() {
        stored(Stories.complete(), version("other", 10));

        assertThat(guids(ALL.entity("person/ada-thorne"))).containsExactly("complete");
        assertThat(guids(ALL.entity("ada thorne"))).containsExactly("complete");
        assertThat(guids(ALL.entity("Thorne"))).containsExactly("complete");
        assertThat(guids(ALL.entity("Thorne Ada"))).isEmpty();
        assertThat(guids(ALL.topic("medtop:04000000"))).containsExactly("complete");
        assertThat(guids(ALL.topic("Transport"))).containsExactly("complete");
        assertThat(guids(ALL.topic("medtop:1"))).isEmpty();
        assertThat(guids(ALL.from(NOON.plusSeconds(600)))).containsExactly("other");
        assertThat(guids(ALL.to(NOON.plusSeconds(600)))).containsExactly("complete");
        assertThat(guids(ALL.language("EN"))).containsExactly("other", "complete");
        assertThat(guids(ALL.language("de"))).isEmpty();
        assertThat(guids(ALL.feed("harbour"))).hasSize(2);
        assertThat(guids(ALL.feed("elsewhere"))).isEmpty();
        assertThat(guids(ALL.words("tram")
                        .entity("thorne")
                        .topic("transport")
                        .from(NOON)
                        .to(NOON.plusSeconds(600))
                        .language("en")
                        .feed("harbour")))
                .containsExactly("complete");
    }

    @Test
    void findsByTheDaysAStorySpeaksOf() {
        var year = date("2026", "2026-01-01T00:00", "2026-12-31T23:59");
        stored(
                Stories.complete(),
                EnrichedItem.newBuilder(version("vague", 10))
                        .setDates(List.of(year))
                        .build());

        assertThat(guids(ALL.mentions(days("2026-03-09", "2026-03-09")))).containsExactly("complete");
        assertThat(guids(ALL.mentions(days("2026-03-01", "2026-03-31")))).containsExactly("complete");
        assertThat(guids(ALL.mentions(days("2026-03-10", "2026-03-31")))).isEmpty();
        assertThat(guids(ALL.mentions(days("2026-02-01", "2026-03-08")))).isEmpty();
        assertThat(guids(ALL.mentions(days("2026-01-01", "2026-12-31")))).containsExactly("vague", "complete");
    }

    private static Timex date(String value, String earliest, String latest) {
        return Timex.newBuilder()
                .setBegin(0)
                .setEnd(4)
                .setText(value)
                .setType(TimexType.DATE)
                .setValue(value)
                .setEarliest(earliest)
                .setLatest(latest)
                .build();
    }

    private static DateRange days(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void pagesAreInOneOrderAndKnowTheTotal() {
        stored(Stories.many("s", 25).toArray(EnrichedItem[]::new));

        var page = store.search(ALL.words("bridge").page(10, 20));

        assertThat(page.total()).isEqualTo(25);
        assertThat(page.hits()).hasSize(5);
        assertThat(guids(ALL.page(2, 0))).containsExactly("s25", "s24");
    }

    @Test
    void onlyTheNewestVersionIsFound() {
        stored(
                story("a", 1).setText("Nine people were hurt.").build(),
                story("a", 2).setText("Seven people were hurt.").build());

        assertThat(guids(ALL.words("nine"))).isEmpty();
        assertThat(guids(ALL.words("seven"))).containsExactly("a");
    }

    @Test
    void canceledItemIsNotFoundAndShownWithoutContent() {
        stored(version("a", 1), version("a", 2));
        stored(kill("a", 3));

        assertThat(store.search(ALL.words("bridge")).total()).isZero();
        assertThat(guids(ALL)).isEmpty();
        var shown = found("a");
        assertThat(shown.status()).isEqualTo(ItemStatus.CANCELED);
        assertThat(shown.current()).isNull();
        assertThat(shown.versions())
                .extracting(StoredItem.Version::version, StoredItem.Version::headline)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("3", null),
                        org.assertj.core.groups.Tuple.tuple("2", null),
                        org.assertj.core.groups.Tuple.tuple("1", null));
    }

    @Test
    void itemReleasedAgainIsFoundAgain() {
        stored(version("a", 1), kill("a", 2), version("a", 3));
        assertThat(guids(ALL.words("bridge"))).containsExactly("a");
    }

    @Test
    void showsEverythingFoundInTheNewestVersion() {
        stored(Stories.complete());

        var content = found("harbour|complete").current();

        assertThat(content).isNotNull();
        assertThat(content.headline()).isEqualTo("Mayor Ada Thorne opens tram line");
        assertThat(content.urgency()).isEqualTo(2);
        assertThat(content.embargoed()).isEqualTo(NOON.plusSeconds(86400));
        assertThat(content.entities())
                .containsExactly(new StoredItem.Entity(
                        "person/ada-thorne",
                        "PERSON",
                        "politician",
                        "Ada Thorne",
                        0.75,
                        List.of("mayor of Hull", "former teacher"),
                        List.of(
                                new StoredItem.Mention(34, 44, "Ada Thorne", 0.98),
                                new StoredItem.Mention(76, 82, "Thorne", null))));
        assertThat(content.dates())
                .containsExactly(
                        new StoredItem.Date(
                                68,
                                74,
                                "Monday",
                                "DATE",
                                "2026-03-09",
                                LocalDateTime.parse("2026-03-09T00:00"),
                                LocalDateTime.parse("2026-03-09T23:59")),
                        new StoredItem.Date(84, 86, "52", "DURATION", "P52Y", null, null));
        assertThat(content.topics())
                .containsExactly(
                        new StoredItem.Topic(
                                "medtop:20000337",
                                "transport",
                                0.9,
                                List.of(new StoredItem.Evidence(60, 69, "tram line")),
                                "tram",
                                "7c41e09a"),
                        new StoredItem.Topic(
                                "medtop:04000000",
                                "economy, business and finance",
                                0.9,
                                List.of(),
                                "medtop:20000337",
                                ""));
        assertThat(content.annotators())
                .containsExactly(
                        new StoredItem.AnnotatorRun("entities", "1", "OK", null),
                        new StoredItem.AnnotatorRun("dates", "2", "FAILED", "rule weekday: no anchor"));
    }

    @Test
    void showsWhatTheProviderSaid() {
        stored(Stories.complete());

        var content = found("harbour|complete").current();

        assertThat(content).isNotNull();
        assertThat(content.header())
                .isEqualTo(new StoredItem.Header(
                        "3",
                        NOON.plusSeconds(180),
                        NOON.minusSeconds(3600),
                        null,
                        "en-GB",
                        List.of(),
                        "Harbour Wire/Lou Marsh",
                        "Harbour Wire",
                        List.of("Portwick", "\"Old\" {Town}, North"),
                        List.of(
                                new StoredItem.Subject("medtop", "20000337", "transport"),
                                new StoredItem.Subject(null, null, "trams")),
                        List.of("Current"),
                        List.of("tram", "mayor"),
                        "No resale",
                        "Copyright 2026 Harbour Wire",
                        List.of(new StoredItem.Link("seeAlso", "https://harbour.example/7", null, null)),
                        List.of("sig:update"),
                        null,
                        32));
        assertThat(content.text().substring(content.header().bodyBegin())).startsWith("\n\nAda Thorne opened");
    }

    @Test
    void guidOfSeveralFeedsAsksWhichOne() {
        stored(bare("north", "7", 1).build(), bare("south", "7", 1).build());

        assertThat(store.show("7")).isEqualTo(new ShowResult.Ambiguous(List.of("north|7", "south|7")));
        assertThat(found("south|7").feed()).isEqualTo("south");
        assertThat(store.show("8")).isEqualTo(new ShowResult.Missing());
    }

    @Test
    void countsWhatIsStored() {
        stored(Stories.complete(), version("a", 1), version("a", 2), version("b", 1), kill("b", 2));
        assertThat(store.counts()).isEqualTo(new Counts(3, 1, 5, 1, 2, 2, 2));
    }

    private StoredItem found(String guidOrItemId) {
        return ((ShowResult.Found) store.show(guidOrItemId)).item();
    }
}
