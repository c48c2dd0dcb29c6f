package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTest {

    @Test
    void takesTitlesOffPeople() {
        Name name = Name.of(Entity.Type.PERSON, "Rear Admiral Juris Kalvenieks");
        assertThat(name.form()).isEqualTo("Juris Kalvenieks");
        assertThat(name.key()).isEqualTo("juris-kalvenieks");
    }

    @Test
    void keepsTitleThatIsTheWholeName() {
        assertThat(Name.of(Entity.Type.PERSON, "Major").form()).isEqualTo("Major");
        assertThat(Name.of(Entity.Type.PERSON, "Mr. King").form()).isEqualTo("King");
    }

    @Test
    void ignoresGenerationsAndLegalForms() {
        assertThat(Name.of(Entity.Type.PERSON, "Karl Berg Jr.").key()).isEqualTo("karl-berg");
        assertThat(Name.of(Entity.Type.ORGANISATION, "The Baltic Rail AS").key())
                .isEqualTo("baltic-rail");
        assertThat(Name.of(Entity.Type.ORGANISATION, "AS").key()).isEqualTo("as");
    }

    @Test
    void keepsArticleOfPlaces() {
        assertThat(Name.of(Entity.Type.LOCATION, "The Hague").key()).isEqualTo("the-hague");
        assertThat(Name.of(Entity.Type.ORGANISATION, "The Riga Herald").form()).isEqualTo("Riga Herald");
    }

    @Test
    void takesQuotesAndPossessiveOff() {
        assertThat(Name.of(Entity.Type.MISC, "\u201cSalt for the Winter\u201d").form())
                .isEqualTo("Salt for the Winter");
        assertThat(Name.of(Entity.Type.ORGANISATION, "Kalve's").key()).isEqualTo("kalve");
    }

    @Test
    void knowsAcronyms() {
        assertThat(Name.of(Entity.Type.ORGANISATION, "BERA").isAcronym()).isTrue();
        assertThat(Name.of(Entity.Type.ORGANISATION, "B.E.R.A.").isAcronym()).isTrue();
        assertThat(Name.of(Entity.Type.ORGANISATION, "Bera").isAcronym()).isFalse();
        assertThat(Name.of(Entity.Type.ORGANISATION, "KALVENIEKS").isAcronym()).isFalse();
    }
}
