package org.newswire.ingest.format.copy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.text.TextFormat;

/** Plain text in the shapes that agencies give it. */
class ShapesTest {

    private static final String LEAD =
            "Fog kept the harbour of Ventspils closed for a second day on Tuesday, the harbour master said.";
    private static final String SECOND =
            "Eleven ships waited at anchor, and thirty tonnes of herring waited in cold stores.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ENDS",
                "-ENDS-",
                "Ends",
                "- ends -",
                "-30-",
                "--30--",
                "###",
                "# # #",
                "(MORE)",
                "-more-",
                "MORE",
                "(412 words)",
                "412 words",
                "Word count: 412",
                "page 2",
                "Page 2 of 3",
                "2-2-2",
                "first add",
                "- 2 -",
                "NNNN",
                "___",
                "Enditem"
            })
    void takesLinesForTheOperatorOut(String line) {
        for (var copy : new String[] {LEAD + "\n\n" + line + "\n\n" + SECOND, LEAD + "\n" + line + "\n" + SECOND})
            assertThat(item("Fog closes harbour\n\n" + copy).body()).isEqualTo(LEAD + "\n\n" + SECOND);
        assertThat(item("Fog closes harbour\n\n" + LEAD + "\n\n" + SECOND + "\n\n" + line)
                        .body())
                .isEqualTo(LEAD + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The end",
                "30",
                "More ships are on their way.",
                "Words fail them",
                "page 2 has the list of ships"
            })
    void keepsLinesThatOnlyLookLikeThese(String line) {
        assertThat(item("Fog closes harbour\n\n" + LEAD + "\n\n" + line).body()).isEqualTo(LEAD + "\n\n" + line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VENTSPILS, Latvia, Nov 10 (BP) - | VENTSPILS, Latvia, Nov 10 (BP)",
                "VENTSPILS, Latvia (BP) _ | VENTSPILS, Latvia (BP)",
                "Ventspils (bp) - | Ventspils (bp)",
                "(BP) - | (BP)",
                "Nov 10 (Coast Press) - | Nov 10 (Coast Press)",
                "VENTSPILS, Latvia, Nov. 10, 2026 /PRCoast/ -- | VENTSPILS, Latvia, Nov. 10, 2026 /PRCoast/",
                "VENTSPILS, Latvia--(COAST WIRE)-- | VENTSPILS, Latvia--(COAST WIRE)",
                "Ventspils, 10 nov (BP).- | Ventspils, 10 nov (BP)",
                "(BP) - ROMA, 10 NOV - | (BP) - ROMA, 10 NOV",
                "ВЕНТСПИЛС, 10 ноя /БП/. | ВЕНТСПИЛС, 10 ноя /БП/",
                "VENTSPILS/RIGA, Nov 10 (BP) – | VENTSPILS/RIGA, Nov 10 (BP)"
            })
    void findsDatelines(String opening, String dateline) {
        var item = item("Fog closes harbour\n\n" + opening + " " + LEAD + "\n\n" + SECOND);
        assertThat(item.dateline()).isEqualTo(dateline);
        assertThat(item.headline()).isEqualTo("Fog closes harbour");
        assertThat(item.body()).isEqualTo(opening + " " + LEAD + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE 1-Fog closes harbour | sig:update",
                "CORRECTED-Fog closes harbour | sig:correction",
                "REFILE-Fog closes harbour | sig:correction",
                "URGENT CORRECTION: Fog closes harbour | sig:correction"
            })
    void readsSignalsInHeadlines(String headline, String signal) {
        assertThat(item(headline + "\n\n" + LEAD).signals()).containsExactly(signal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Update to harbour rules agreed",
                "Corrections officers meet in Riga",
                "Ship leads fleet",
                "Addition to harbour opens"
            })
    void readsNoSignalIntoOtherHeadlines(String headline) {
        assertThat(item(headline + "\n\n" + LEAD).signals()).isEmpty();
    }

    @Test
    void joinsHardWrappedLinesAndSplitsAtIndents() {
        var item = item("""
                Fog closes harbour

                   VENTSPILS, Latvia (BP) - Fog kept the harbour of Ventspils closed
                for a second day on Tuesday, and eleven ships waited at anchor, the
                harbour master said.
                   "We can hear them, but we cannot see them," Jon Vik told reporters
                on the pier.
                """);
        assertThat(item.body())
                .isEqualTo(
                        "VENTSPILS, Latvia (BP) - Fog kept the harbour of Ventspils closed for a second day on Tuesday,"
                                + " and eleven ships waited at anchor, the harbour master said.\n\n"
                                + "\"We can hear them, but we cannot see them,\" Jon Vik told reporters on the pier.");
    }

    @Test
    void keepsNotesAndContactsOfAPressReleaseApart() {
        var item = item("Fog closes harbour\n\n" + LEAD + "\n\n" + SECOND
                + "\n\nENDS\n\nNotes to editors:\n\nPictures are on our site.\n\nContact: Anna Kalve, +371 5550 1234");
        assertThat(item.body()).isEqualTo(LEAD + "\n\n" + SECOND);
        assertThat(item.edNote()).contains("Pictures are on our site.", "+371 5550 1234");
    }

    @Test
    void leavesRelatedLinksInTheBody() {
        var item = item("Fog closes harbour\n\n" + LEAD + "\n\nRead More:\n\nFerry adrift off Liepaja");
        assertThat(item.body()).endsWith("Read More:\n\nFerry adrift off Liepaja");
    }

    @Test
    void readsAMessageThatWasMailed() {
        var item = item(
                "From: Coast Press <desk@coast.example>\r\nTo: wire@paper.example\r\nSubject: Fog closes harbour\r\n"
                        + "Message-ID: <0412@coast.example>\r\nDate: Tue, 10 Nov 2026 14:32:00 +0000\r\n\r\n" + LEAD);
        assertThat(item.headline()).isEqualTo("Fog closes harbour");
        assertThat(item.guid()).isEqualTo("<0412@coast.example>");
        assertThat(item.versionCreated()).isEqualTo("2026-11-10T14:32:00Z");
        assertThat(item.body()).isEqualTo(LEAD);
        assertThat(item.subjects()).isEmpty();
        assertThat(item.problems()).isEmpty();
    }

    @Test
    void readsPastFormFeedsAndMarks() {
        assertThat(item("\uFEFFFog closes harbour\r\n\r\n" + LEAD + "\r\n\f\r\n" + SECOND)
                        .body())
                .isEqualTo(LEAD + "\n\n" + SECOND);
    }

    private static WireItem item(String text) {
        var result = new TextFormat().parse(Unit.of("a.txt", "a", text.getBytes(UTF_8), Hints.NONE));
        return result.items().get(0);
    }
}
