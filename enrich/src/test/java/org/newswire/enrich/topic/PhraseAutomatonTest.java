package org.newswire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseAutomatonTest {

    @Test
    void findsEveryPhraseOverlappingOnesIncluded() {
        assertThat(found("the interest rate cut helped", "rate", "interest rate", "rate cut", "rate cut helped now"))
                .containsExactly("interest rate", "rate", "rate cut");
    }

    @Test
    void findsInflectedForms() {
        assertThat(found("banks struck as strikes spread", "bank", "strike~", "strike"))
                .containsExactly("banks", "struck", "strikes", "strikes");
    }

    @Test
    void runsAcrossHyphensAndAbbreviationDots() {
        assertThat(found("an interest-rate cut by the U.S. Fed", "interest rate", "US Fed"))
                .containsExactly("interest-rate", "U.S. Fed");
    }

    @Test
    void takesCapitalsSeriously() {
        assertThat(found("the Fed fed the fox", "Fed")).containsExactly("Fed");
        assertThat(found("BANKS and Banks", "bank")).containsExactly("BANKS", "Banks");
    }

    @Test
    void readsCapitalsLooselyInASentenceOfCapitals() {
        assertThat(foundIn("WALL STREET CLOSES LOWER", true, "Wall Street")).containsExactly("WALL STREET");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(found("", "bank")).isEmpty();
        assertThat(found("a river runs")).isEmpty();
    }

    private static List<String> found(String text, String... phrases) {
        return foundIn(text, false, phrases);
    }

    private static List<String> foundIn(String text, boolean inCapitals, String... phrases) {
        var words = Word.cut(text, 0);
        var found = new ArrayList<String>();
        var numbers = new LinkedHashMap<String, Integer>();
        for (var phrase : phrases) numbers.put(phrase, numbers.size());
        new PhraseAutomaton(numbers)
                .match(
                        words,
                        inCapitals,
                        (phrase, first, last) -> found.add(text.substring(
                                words.get(first).begin(), words.get(last).end())));
        return found;
    }
}
