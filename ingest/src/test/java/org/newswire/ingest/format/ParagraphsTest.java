package org.newswire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void endsAParagraphAtBlankLines() {
        assertThat(Paragraphs.of("One.\r\n \r\n\r\nTwo.\r\n")).containsExactly("One.", "Two.");
    }

    @Test
    void joinsLinesThatWereWrapped() {
        assertThat(Paragraphs.of("""
                        The council decided on Monday that the old ferry will be repaired
                        and that the new one has to wait until the money for it is found,
                        which may take years.

                        The vote was close.
                        """))
                .containsExactly(
                        "The council decided on Monday that the old ferry will be repaired and that the new one has to"
                                + " wait until the money for it is found, which may take years.",
                        "The vote was close.");
    }

    @Test
    void keepsTheLinesOfTables() {
        var table = "Roja        29   Kolka       28\nMazirbe     33   Dundaga     33";
        assertThat(Paragraphs.of("Results:\n\n" + table)).containsExactly("Results:", table);
    }

    @Test
    void keepsTheLinesOfLists() {
        var list = "- Salt for the Winter\n- The House at the End\n- Downstream";
        assertThat(Paragraphs.of("Shortlist:\n\n" + list)).containsExactly("Shortlist:", list);
    }

    @Test
    void readsLinesAsParagraphsWhereNoLineIsBlank() {
        assertThat(Paragraphs.of("The first short line.\nAnother one.\nA third."))
                .hasSize(3);
    }

    @Test
    void readsIndentedLinesAsBeginningsOfParagraphs() {
        assertThat(Paragraphs.of("   One begins here\nand goes on.\n   Two begins here."))
                .hasSize(2);
    }

    @Test
    void removesControlCharacters() {
        assertThat(Paragraphs.separate("One\u0000\u0007.\u000b\u2029\u0085Two."))
                .isEqualTo("One.\n\nTwo.");
    }
}
