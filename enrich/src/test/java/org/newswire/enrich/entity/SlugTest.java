package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void stripsMarksFromLatinLetters() {
        assertThat(Slug.words("Jānis Kalniņš")).containsExactly("janis", "kalnins");
        assertThat(Slug.words("Łódź Ørsted Straße Þór")).containsExactly("lodz", "orsted", "strasse", "thor");
    }

    @Test
    void keepsOtherScriptsWhole() {
        assertThat(Slug.words("Андрей Ёлкин")).containsExactly("андрей", "ёлкин");
        assertThat(Slug.words("東京")).containsExactly("東京");
        assertThat(Slug.words("नई दिल्ली")).containsExactly("नई", "दिल्ली");
    }

    @Test
    void keepsInitialsAndApostrophesInOneWord() {
        assertThat(Slug.words("U.S.")).containsExactly("us");
        assertThat(Slug.words("Tim O\u2019Gorman")).containsExactly("tim", "ogorman");
        assertThat(Slug.words("J.Berg")).containsExactly("j", "berg");
    }

    @Test
    void cutsAtHyphensAndOtherMarks() {
        assertThat(Slug.words("Ozola-Kalna & Co.")).containsExactly("ozola", "kalna", "co");
        assertThat(Slug.words("... \u2014 \ud83d\ude00")).isEmpty();
    }
}
