package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruecaserTest {

    private final Truecaser truecaser = new Truecaser(
            Story.of("PORT OF LIEPAJA SHUT", "The port of Liepaja was shut, NATO said.", "Ships left the port early.")
                    .sentences());

    @Test
    void tellsCapitalsFromInitials() {
        assertThat(Truecaser.isShouting(Story.tokens("PORT OF LIEPAJA SHUT, says NATO")))
                .isTrue();
        assertThat(Truecaser.isShouting(Story.tokens("NATO and EU ministers met")))
                .isFalse();
        assertThat(Truecaser.isShouting(Story.tokens("RIGA 2026"))).isFalse();
    }

    @Test
    void spellsWordsAsTheStoryDoes() {
        assertThat(truecaser.restore("LIEPAJA")).isEqualTo("Liepaja");
        assertThat(truecaser.restore("PORT")).isEqualTo("port");
        assertThat(truecaser.restore("NATO")).isEqualTo("NATO");
    }

    @Test
    void leavesUnknownWordsAlone() {
        assertThat(truecaser.restore("VENTSPILS")).isEqualTo("VENTSPILS");
        assertThat(truecaser.restore("Ships")).isEqualTo("Ships");
    }

    @Test
    void showsNamesWithOneCapitalButKeepsInitials() {
        assertThat(Truecaser.shown("SAINT-DENIS", Entity.Type.LOCATION, true)).isEqualTo("Saint-Denis");
        assertThat(Truecaser.shown("UAE", Entity.Type.LOCATION, true)).isEqualTo("UAE");
        assertThat(Truecaser.shown("NEW", Entity.Type.LOCATION, false)).isEqualTo("New");
        assertThat(Truecaser.shown("NATO", Entity.Type.ORGANISATION, true)).isEqualTo("NATO");
        assertThat(Truecaser.shown("BANK", Entity.Type.ORGANISATION, false)).isEqualTo("Bank");
        assertThat(Truecaser.shown("OF", Entity.Type.ORGANISATION, false)).isEqualTo("of");
        assertThat(Truecaser.shown("LI", Entity.Type.PERSON, true)).isEqualTo("Li");
    }
}
