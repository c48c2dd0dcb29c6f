package org.newswire.ingest.format.anpa1312;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.ingest.format.message.WireBytes.controls;
import static org.newswire.ingest.format.message.WireBytes.of;
import static org.newswire.ingest.format.message.WireBytes.received;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.message.WireBytes;

class Anpa1312FormatTest {

    static final String FOG = """
            <SYN><SYN><SOH>w0412<US>balti
            r f<DC3><DC1> BC-EU--Latvia-FogHarbour 1stLd-Writethru   11-10 0057
            <STX>^BC-EU--Latvia-Fog Harbour, 1st Ld-Writethru,57<
            ^Fog closes Ventspils harbour for a second day<
            ^BP Photo BPV101, BPV102<
            ^Eds: Updates with quotes. With BP Photos.<
            ^By IEVA STRAUTMANE=
            ^Baltic Press=
            \t   VENTSPILS, Latvia (BP) _ Fog kept the harbour closed for a second day on Tuesday, the harbour master said.
            \s
            \t   ``We can hear them, but we cannot see them,'' Jon Vik said _ and laughed.
            \s
            \t   ___
            \t   Anna Kalve in Riga helped with this story.

            \t   <ETX>BP-WF-11-10-26 1432GMT<
            <EOT>""";

    @Test
    void readsAMessage() {
        var item = item(FOG);

        assertThat(item.guid()).matches("anpa1312:w:0412:11-10:[0-9a-f]{32}");
        assertThat(item.versionCreated()).isEqualTo("2026-11-10T14:32:00Z");
        assertThat(item.priority()).isEqualTo(4);
        assertThat(item.urgency()).isEqualTo(4);
        assertThat(item.provider()).isEqualTo("BP");
        assertThat(item.subjects())
                .containsExactly(
                        new Subject("anpa", "f", "business and finance"), new Subject("medtop", "04000000", null));
        assertThat(item.slugline()).isEqualTo("BC-EU--Latvia-Fog Harbour, 1st Ld-Writethru,57");
        assertThat(item.headline()).isEqualTo("Fog closes Ventspils harbour for a second day");
        assertThat(item.byline()).isEqualTo("IEVA STRAUTMANE, Baltic Press");
        assertThat(item.dateline()).isEqualTo("VENTSPILS, Latvia (BP)");
        assertThat(item.edNote()).isEqualTo("BP Photo BPV101, BPV102\nEds: Updates with quotes. With BP Photos.");
        assertThat(item.signals()).containsExactly("sig:update");
        assertThat(item.body())
                .isEqualTo(
                        "VENTSPILS, Latvia (BP) — Fog kept the harbour closed for a second day on Tuesday, the harbour"
                                + " master said.\n\n“We can hear them, but we cannot see them,” Jon Vik said — and laughed.\n\n"
                                + "Anna Kalve in Riga helped with this story.");
        assertThat(item.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<SOH>", "<STX>", "<ETX>", "<EOT>", "<SYN>", "<DC1>|<DC3>", "<US>", "<[A-Z0-9]{2,3}>"})
    void readsAMessageThatLacksControlCharacters(String missing) {
        var message = FOG.replaceAll(missing, "");
        assertThat(item(message))
                .usingRecursiveComparison()
                .ignoringFields("guid")
                .isEqualTo(item(FOG));
        assertThat(Formats.all().detect(Head.of("a.txt", of(message), true, null)))
                .hasValueSatisfying(format -> assertThat(format.name()).isEqualTo("anpa1312"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r\r\n"})
    void readsEveryKindOfLineEnd(String lineEnd) {
        var bytes = controls(FOG).replace("\n", lineEnd).getBytes(UTF_8);
        assertThat(items(bytes)).containsExactly(item(FOG));
    }

    @ParameterizedTest
    @CsvSource({"'<NONE>'", "<SOH>", "<EOT>", "<SOH>|<EOT>", "<SOH>|<STX>|<ETX>|<EOT>|<SYN>"})
    void cutsAFileIntoItsMessages(String missing) {
        var second = FOG.replace("w0412", "w0413")
                .replace("Fog closes", "Mist closes")
                .replace("1432GMT", "1510GMT");
        var items = items(of((FOG + "\n\n" + second + "\n").replaceAll(missing, "")));
        assertThat(items)
                .extracting(WireItem::headline)
                .containsExactly(
                        "Fog closes Ventspils harbour for a second day",
                        "Mist closes Ventspils harbour for a second day");
        assertThat(items).extracting(item -> item.guid().split(":")[2]).containsExactly("0412", "0413");
    }

    @Test
    void keepsTheLinesOfATable() {
        var item = item("""
                <SOH>z0815-----
                r q<DC4><DC2> BC-Coast-Table 11-10 0030
                <STX>^BC-Coast-Table,30<
                ^Coast League Standings=
                ^By The Baltic Press=
                <BS>^P  W  L  Pts
                <BS>Kolka Winds<US><US>3  3  0  9
                <BS>Roja Nets<US><US>3  1  1  4
                ^Monday's Games=
                \tKolka 2, Roja 1
                <ETX>BP-WF-11-10-26 2200GMT
                <EOT>""");
        assertThat(item.headline()).isEqualTo("Coast League Standings");
        assertThat(item.body())
                .isEqualTo(
                        "P  W  L  Pts\nKolka Winds  3  3  0  9\nRoja Nets  3  1  1  4\n\nMonday's Games\n\nKolka 2, Roja 1");
        assertThat(item.subjects().get(0)).isEqualTo(new Subject("anpa", "q", "sports scores"));
    }

    @ParameterizedTest
    @CsvSource({"f,1", "b,2", "u,3", "r,4", "d,5", "a,6", "s,6", "w,6", "U,3"})
    void readsPriorities(String letter, int urgency) {
        assertThat(item(FOG.replace("\nr f<", "\n" + letter + " f<")).urgency()).isEqualTo(urgency);
    }

    @Test
    void keepsUnknownCategoriesAndSaysWhichPriorityIsUnknown() {
        var item = item(FOG.replace("\nr f<", "\nq j<"));
        assertThat(item.subjects()).containsExactly(new Subject("anpa", "j", null));
        assertThat(item.urgency()).isNull();
        assertThat(item.problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Correction, sig:correction", "2ndAdd, sig:update", "1stLd, sig:update", "CORRECTIVE, sig:correction"})
    void readsVersions(String version, String signal) {
        var item = item(FOG.replace("1stLd-Writethru", version).replace(", 1st Ld-Writethru", ""));
        assertThat(item.signals()).containsExactly(signal);
    }

    @Test
    void cancelsAKilledStory() {
        var item = item(FOG.replace("1st Ld-Writethru,57", "KILL,57").replace("1stLd-Writethru", "KILL"));
        assertThat(item.pubStatus()).isEqualTo(PubStatus.CANCELED);
    }

    private static WireItem item(String message) {
        return WireBytes.item("anpa1312", message);
    }

    private static List<WireItem> items(byte[] bytes) {
        return WireBytes.items("anpa1312", bytes, received(null));
    }
}
