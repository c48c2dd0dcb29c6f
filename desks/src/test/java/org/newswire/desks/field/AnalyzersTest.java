package org.newswire.desks.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzersTest {

    @ParameterizedTest
    @CsvSource({
        "ministers, minister",
        "elected, elect",
        "ferries, ferry",
        "Łódź's, lodz",
        "policies, policy",
        "news, news",
        "organisation, organisation",
        "striking, striking",
        "IT, it",
        "Ķegums, Kegums"
    })
    void bringsFormsOfAWordTogether(String form, String other) {
        assertThat(Analyzers.words(DeskField.TEXT, form)).isEqualTo(Analyzers.words(DeskField.TEXT, other));
    }

    @ParameterizedTest
    @CsvSource({"news, new", "organisation, organ", "policy, police", "general, generous", "universe, university"})
    void leavesWordsApart(String word, String other) {
        assertThat(Analyzers.words(DeskField.TEXT, word)).isNotEqualTo(Analyzers.words(DeskField.TEXT, other));
    }

    @Test
    void leavesNamesAndExactWordsAsTheyAre() {
        assertThat(Analyzers.words(DeskField.PERSON, "Anna Rubīns's")).containsExactly("anna", "rubins");
        assertThat(Analyzers.words(DeskField.EXACT, "Łódź's Ministers")).containsExactly("Łódź", "Ministers");
        assertThat(Analyzers.folded("Šķēde*")).isEqualTo("skede*");
    }
}
