package org.newswire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void joinsLinesWrappedAtAColumn() {
        assertThat(Paragraphs.join("""
                        The port of Ventspils closed on Tuesday after a storm damaged
                        two cranes, officials said. The harbour master said that the
                        Riga port stayed open. Ships have to wait outside for hours.
                        Nobody was hurt.

                        The government will pay."""))
                .isEqualTo("The port of Ventspils closed on Tuesday after a storm damaged two cranes, officials said."
                        + " The harbour master said that the Riga port stayed open. Ships have to wait outside for hours."
                        + " Nobody was hurt.\n\nThe government will pay.");
    }

    @Test
    void beginsAParagraphAtAnIndentedLine() {
        assertThat(Paragraphs.join("   The port of Ventspils closed on Tuesday after\na storm.\n   It will open."))
                .isEqualTo("The port of Ventspils closed on Tuesday after a storm.\n\nIt will open.");
    }

    @Test
    void keepsAParagraphALineApart() {
        String line =
                "The port of Ventspils closed on Tuesday after a storm damaged two cranes, officials said there. ";
        assertThat(Paragraphs.join(line + line + "\n" + line)).isEqualTo((line + line).strip() + "\n\n" + line.strip());
    }

    @Test
    void keepsHeadlineAndDatelineApart() {
        assertThat(Paragraphs.join(
                        "SOCCER - RESULTS OF THE SECOND ROUND OF THE CUP.\nRIGA 2026-11-10\nRiga 2 Ventspils 1"))
                .isEqualTo("SOCCER - RESULTS OF THE SECOND ROUND OF THE CUP.\n\nRIGA 2026-11-10\n\nRiga 2 Ventspils 1");
    }

    @Test
    void keepsListItemsAndTableRowsApart() {
        assertThat(Paragraphs.join("1. Janis Ozols of the long distance running club of Riga\n2. Petr Novak"))
                .isEqualTo("1. Janis Ozols of the long distance running club of Riga\n\n2. Petr Novak");
        assertThat(Paragraphs.join("Riga and its very long name of the club   12   7\nVentspils and more   10   9"))
                .isEqualTo("Riga and its very long name of the club 12 7\n\nVentspils and more 10 9");
    }

    @Test
    void joinsAtAHyphenWithoutASpace() {
        assertThat(Paragraphs.join("the anti-\ngovernment march")).isEqualTo("the anti-government march");
        assertThat(Paragraphs.join("pages 7 -\nand more")).isEqualTo("pages 7 - and more");
    }
}
