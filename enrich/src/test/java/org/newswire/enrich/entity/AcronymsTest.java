package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {

    @Test
    void findsInitialsInEveryOrder() {
        assertThat(read("the Supreme Harbour Security Council ( SHSC ) met and left"))
                .containsExactly("the [ORG Supreme Harbour Security Council] ( [ORG SHSC] ) met and left");
        assertThat(read("the SHSC ( Supreme Harbour Security Council ) met and left"))
                .containsExactly("the [ORG SHSC] ( [ORG Supreme Harbour Security Council] ) met and left");
        assertThat(read("the [ORG United Timber] Workers , or UTW , went on strike"))
                .containsExactly("the [ORG United Timber Workers] , or [ORG UTW] , went on strike");
    }

    @Test
    void skipsSmallWords() {
        assertThat(read("the [LOC Riga] and South Western Railway ( RSWR ) runs on time"))
                .containsExactly("the [ORG Riga and South Western Railway] ( [ORG RSWR] ) runs on time");
        assertThat(read("the Bank for Trade and Amber ( BTA ) lent it to them"))
                .containsExactly("the [ORG Bank for Trade and Amber] ( [ORG BTA] ) lent it to them");
    }

    @Test
    void takesInitialsOfAnotherLanguage() {
        assertThat(read("the [ORG Harbour Workers Party] ( PTP ) won the vote"))
                .containsExactly("the [ORG Harbour Workers Party] ( [ORG PTP] ) won the vote");
    }

    @Test
    void keepsTypeOfWhatIsSpelledOut() {
        assertThat(read("in the [LOC United Baltic Emirates] ( UBE ) it rained", "from the UBE to [LOC Oslo]"))
                .containsExactly(
                        "in the [LOC United Baltic Emirates] ( [LOC UBE] ) it rained",
                        "from the [LOC UBE] to [LOC Oslo]");
    }

    @Test
    void readsInitialsByTheirUse() {
        assertThat(read("It was the BRA that lent to them .", "He left BRA in May ."))
                .containsExactly("It was the [ORG BRA] that lent to them .", "He left [ORG BRA] in May .");
        assertThat(read("prices fell , TLK said on a visit"))
                .containsExactly("prices fell , [ORG TLK] said on a visit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the GDP and the CEO and the IPO were late",
                "the gross domestic product ( QDP ) rose by two",
                "the Consumer Amber Index ( CAI ) rose by two",
                "[PER Karl Ozols Berg] ( KOB ) left the house",
                "he saw Karl ( K ) and III of them",
                "PORT OF RIGA SHUT , HBM SAID",
                "The BRA Bank of Riga is late and old",
                "it rose ( UP ) by two in a day",
            })
    void leavesOtherCapitalsAlone(String sentence) {
        assertThat(read(sentence)).containsExactly(sentence);
    }

    private static List<String> read(String... sentences) {
        return Bracketed.afterAll(Acronyms::mark, sentences);
    }
}
