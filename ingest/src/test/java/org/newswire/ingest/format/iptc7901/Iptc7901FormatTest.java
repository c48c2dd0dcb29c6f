package org.newswire.ingest.format.iptc7901;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.ingest.format.message.WireBytes.controls;
import static org.newswire.ingest.format.message.WireBytes.of;
import static org.newswire.ingest.format.message.WireBytes.received;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.message.WireBytes;

class Iptc7901FormatTest {

    static final String FOG = """
            <SYN><SYN><SYN><SOH>bpe0412 4 i 57  bp 0931
            Latvia/harbour/
            <STX>Fog closes Ventspils harbour for a second day
            By Ieva Strautmane, bp =

            Ventspils (bp) - Fog kept the harbour of Ventspils closed for a
            second day on Tuesday, and eleven ships waited at anchor, the
            harbour master said.

            "We can hear them, but we cannot see them," Jon Vik told reporters
            on the pier.
            <ETX>
            bp is kr
            101432 GMT Nov 26


            <EOT>""";

    private static final String KILL = """
            <SOH>bpe0415 2 i 21  bp 0934
            Latvia/harbour/
            <STX>KILL KILL KILL =
            Editors: Please kill bpe0412 (Fog closes Ventspils harbour). The
            harbour is open.
            <ETX>
            101510 GMT Nov 26
            <EOT>""";

    @Test
    void readsAMessage() {
        var item = item(FOG);

        assertThat(item.guid()).matches("iptc7901:bpe:0412:2026-11-10:[0-9a-f]{32}");
        assertThat(item.versionCreated()).isEqualTo("2026-11-10T14:32:00Z");
        assertThat(item.priority()).isEqualTo(4);
        assertThat(item.urgency()).isEqualTo(4);
        assertThat(item.provider()).isEqualTo("bp");
        assertThat(item.subjects()).containsExactly(new Subject("iptc7901", "i", null));
        assertThat(item.slugline()).isEqualTo("Latvia/harbour");
        assertThat(item.keywords()).containsExactly("Latvia", "harbour");
        assertThat(item.headline()).isEqualTo("Fog closes Ventspils harbour for a second day");
        assertThat(item.byline()).isEqualTo("Ieva Strautmane, bp");
        assertThat(item.dateline()).isEqualTo("Ventspils (bp)");
        assertThat(item.body())
                .isEqualTo("Ventspils (bp) - Fog kept the harbour of Ventspils closed for a second day on Tuesday, and"
                        + " eleven ships waited at anchor, the harbour master said.\n\n\"We can hear them, but we cannot"
                        + " see them,\" Jon Vik told reporters on the pier.");
        assertThat(item.pubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(item.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r\r\n"})
    void readsEveryKindOfLineEnd(String lineEnd) {
        var item = items(controls(FOG).replace("\n", lineEnd).getBytes(UTF_8)).get(0);
        assertThat(item).isEqualTo(item(FOG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<SOH>", "<STX>", "<ETX>", "<EOT>", "<SYN>"})
    void readsAMessageThatLacksAControlCharacter(String missing) {
        sameButForTheGuid(item(FOG.replace(missing, "")));
    }

    @Test
    void readsAMessageThatLacksThemAll() {
        var bare = FOG.replaceAll("<[A-Z]{3}>", "");
        sameButForTheGuid(item(bare));
        assertThat(Formats.all().detect(Head.of("a.txt", of(bare), true, null)))
                .hasValueSatisfying(format -> assertThat(format.name()).isEqualTo("iptc7901"));
    }

    private static void sameButForTheGuid(WireItem item) {
        assertThat(item).usingRecursiveComparison().ignoringFields("guid").isEqualTo(item(FOG));
    }

    @Test
    void cancelsAKilledStory() {
        var kill = item(KILL);
        assertThat(kill.pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(kill.headline()).isEqualTo("KILL KILL KILL");
        assertThat(kill.body()).startsWith("Editors: Please kill bpe0412");
        assertThat(kill.urgency()).isEqualTo(2);
    }

    @Test
    void cutsAFileIntoItsMessages() {
        var items = items(
                of(FOG + "\n\n" + KILL + "\n" + FOG.replace("0412", "0416").replace("Fog", "Mist")));
        assertThat(items).hasSize(3);
        assertThat(items.get(0)).isEqualTo(item(FOG));
        assertThat(items.get(1)).isEqualTo(item(KILL));
        assertThat(items.get(2).headline()).isEqualTo("Mist closes Ventspils harbour for a second day");
    }

    @ParameterizedTest
    @CsvSource({"<SOH>", "<EOT>", "<SOH>|<EOT>", "<SOH>|<STX>|<ETX>|<EOT>|<SYN>", "<ETX>|<EOT>"})
    void cutsAFileWhoseControlCharactersAreMissing(String missing) {
        var items = items(of((FOG + "\n\n" + KILL + "\n").replaceAll(missing, "")));
        assertThat(items)
                .extracting(WireItem::headline)
                .containsExactly("Fog closes Ventspils harbour for a second day", "KILL KILL KILL");
        assertThat(items)
                .extracting(WireItem::versionCreated)
                .containsExactly(Instant.parse("2026-11-10T14:32:00Z"), Instant.parse("2026-11-10T15:10:00Z"));
        assertThat(items.get(0).body()).doesNotContain("bpe0415").endsWith("on the pier.");
    }

    @Test
    void keepsTheBytesOfEachMessage() {
        var unit = Unit.of("a", "a", of(FOG + "\n" + KILL), Hints.NONE);
        var parts = WireBytes.format("iptc7901").parts(unit);
        assertThat(parts).extracting(Unit::name).containsExactly("a#1", "a#2");
        assertThat(new String(parts.get(1).bytes(), UTF_8)).contains("bpe0415").doesNotContain("bpe0412 4");
        assertThat(new String(parts.get(0).bytes(), UTF_8)
                        + new String(parts.get(1).bytes(), UTF_8))
                .isEqualTo(new String(unit.bytes(), UTF_8));
    }

    @Test
    void identifiesAMessageSentAgainAndACorrectionApart() {
        var again = item(FOG.replace("<SYN>", "").replace("\n\n\n<EOT>", "\n<EOT>"));
        var corrected = item(FOG.replace("eleven ships", "twelve ships"));
        assertThat(again.guid()).isEqualTo(item(FOG).guid());
        assertThat(corrected.guid()).isNotEqualTo(item(FOG).guid());
        assertThat(items(of(FOG), new Hints(null, null, null, Instant.parse("2027-03-01T00:00:00Z")))
                        .get(0)
                        .guid())
                .isEqualTo(item(FOG).guid());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFILE               | sig:correction",
                "1ST LEAD             | sig:update",
                "2nd Add              | sig:update",
                "(Zusammenfassung 1530 - Neu: Hafenmeister) | sig:update",
                "CORRECTION           | sig:correction",
                "Berichtigung         | sig:correction"
            })
    void readsTakeLines(String take, String signal) {
        var item = item(FOG.replace("<STX>", "<STX>" + take + "\n"));
        assertThat(item.signals()).containsExactly(signal);
        assertThat(item.headline()).isEqualTo("Fog closes Ventspils harbour for a second day");
        assertThat(item.edNote()).isEqualTo(take);
    }

    @Test
    void goesOnWithASlugOnTheNextLine() {
        var item = item(FOG.replace("Latvia/harbour/", "Latvia/harbour/\nweather/fog/"));
        assertThat(item.slugline()).isEqualTo("Latvia/harbour/weather/fog");
        assertThat(item.keywords()).containsExactly("Latvia", "harbour", "weather", "fog");
    }

    @Test
    void completesTheTimeFromTheArrival() {
        var december = new Hints(null, null, null, Instant.parse("2027-01-02T09:00:00Z"));
        var item =
                items(of(FOG.replace("101432 GMT Nov 26", "302350")), december).get(0);
        assertThat(item.versionCreated()).isEqualTo("2026-12-30T23:50:00Z");
        assertThat(item.guid()).contains(":30:");
        assertThat(item.problems())
                .extracting(problem -> problem.message())
                .containsExactly("the time of the message has no time zone, read as UTC");
    }

    @Test
    void takesTheZoneOfTheFeed() {
        var item = items(of(FOG.replace(" GMT Nov 26", " Nov 26")), received(ZoneId.of("Europe/Riga")))
                .get(0);
        assertThat(item.versionCreated()).isEqualTo("2026-11-10T12:32:00Z");
    }

    @Test
    void leavesATimeOpenThatCannotBeCompleted() {
        var item = items(of(FOG.replace("101432 GMT Nov 26", "101432 GMT")), Hints.NONE)
                .get(0);
        assertThat(item.versionCreated()).isNull();
        assertThat(item.problems()).hasSize(1);
    }

    @Test
    void readsTheEncodingThatTheFeedNames() {
        var message = FOG.replace("Jon Vik", "Jānis Bērziņš");
        var baltic = Charset.forName("windows-1257");
        var item =
                items(of(message, baltic), new Hints(baltic, null, null, null)).get(0);
        assertThat(item.body()).contains("Jānis Bērziņš told");
    }

    @Test
    void movesWhatIsNotForPublicationToTheNote() {
        var item = item(FOG.replace("<ETX>", """

                * * * *
                The following information is not intended for publication

                ## Editorial contacts
                - Reporting by: Ieva Strautmane, +371 5550 1234
                <ETX>"""));
        assertThat(item.body()).endsWith("on the pier.");
        assertThat(item.edNote()).contains("The following information", "+371 5550 1234");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BPX123                       | bpx | 123  |   |    |",
                "bkn014 4 pl 171 vvvvb KNO 261110-89-00065#2 | bkn | 014 | 4 | pl | KNO",
                "FRS0123 3 I 0250 FRA /BPX-AB12 | frs | 0123 | 3 | i | BPX",
                "SNA 0815 U S 120             | sna | 0815 | 3 | s  |",
                "0815                         | -   | 0815 |   |    |",
                "BPE                          | bpe | -    |   |    |"
            })
    void readsTheHeadersOfOtherServices(
            String line, String service, String number, Integer priority, String category, String provider) {
        var item = item(FOG.replace("bpe0412 4 i 57  bp 0931", line));
        assertThat(item.guid()).startsWith("iptc7901:" + service + ":" + number + ":");
        assertThat(item.priority()).isEqualTo(priority);
        assertThat(item.subjects())
                .isEqualTo(category == null ? List.of() : List.of(new Subject("iptc7901", category, null)));
        assertThat(item.provider()).isEqualTo(provider);
        assertThat(item.slugline()).isEqualTo("Latvia/harbour");
    }

    @Test
    void recognisesItselfByItsControlCharacters() {
        for (var message : List.of(FOG, FOG.replace("<SYN>", ""), FOG.replace("<SOH>", ""), KILL))
            assertThat(Formats.all().detect(Head.of("a.txt", of(message), true, null)))
                    .hasValueSatisfying(format -> assertThat(format.name()).isEqualTo("iptc7901"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc 1234 5 km 300 metres from the harbour, fog lay over the sea.\nIt lifted at noon.",
                "BC-Latvia-Fog,0412\nFog closes harbour\n\nVENTSPILS (BP) - Fog.",
                "Route 1234 is closed",
                "101432 GMT NOV 26\n\nFog closes harbour"
            })
    void leavesPlainTextAlone(String text) {
        assertThat(Formats.all().detect(Head.of("a.txt", text.getBytes(UTF_8), true, null)))
                .hasValueSatisfying(format -> assertThat(format.name()).isEqualTo("text"));
    }

    private static WireItem item(String message) {
        return WireBytes.item("iptc7901", message);
    }

    private static List<WireItem> items(byte[] bytes) {
        return items(bytes, received(null));
    }

    private static List<WireItem> items(byte[] bytes, Hints hints) {
        return WireBytes.items("iptc7901", bytes, hints);
    }
}
