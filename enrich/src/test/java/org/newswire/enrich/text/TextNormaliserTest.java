package org.newswire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormaliserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ventspils &amp; Riga | Ventspils & Riga",
                "it&#8217;s, it&#x2019;s, it&rsquo;s | it’s, it’s, it’s",
                "escaped twice: it&amp;#8217;s &amp;amp; done | escaped twice: it’s & done",
                "Windows: &#147;quoted&#148; &#150; | Windows: “quoted” –",
                "AT&T; R&D;, &unknown; &#xZZ; & alone; | AT&T; R&D;, &unknown; &#xZZ; & alone;",
                "&nbsp;a&thinsp;b&nbsp;&nbsp;c | a b c",
                "&#1114112; &#999999999999; | &#1114112; &#999999999999;",
            })
    void decodesLeftOverReferences(String raw, String text) {
        assertThat(TextNormaliser.line(raw)).isEqualTo(text);
    }

    @Test
    void composesCharacters() {
        assertThat(TextNormaliser.line("Ri\u0304ga, caf&#101;&#769;")).isEqualTo("R\u012bga, caf\u00e9");
    }

    @Test
    void makesEverySpacePlainAndSingle() {
        assertThat(TextNormaliser.line(" a\u00a0b\u2009\u202f c\td\u3000e ")).isEqualTo("a b c d e");
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(TextNormaliser.line("\ufeffRi\u00adga\u200b \u0000\u0007\u202ais\u202c \ufffe\u2060here"))
                .isEqualTo("Riga is here");
    }

    @Test
    void keepsJoinersWhereScriptsNeedThem() {
        assertThat(TextNormaliser.line("می\u200cشود x\u200dy 👩\u200d👧")).isEqualTo("می\u200cشود xy 👩\u200d👧");
    }

    @Test
    void readsC1ControlsAsWindows1252() {
        assertThat(TextNormaliser.line("\u0093Port\u0094 \u0096 \u0080 5\u0085 \u0081"))
                .isEqualTo("“Port” – € 5…");
    }

    @Test
    void replacesHalfASurrogatePair() {
        assertThat(TextNormaliser.line("a\ud83cb\udfc6")).isEqualTo("a\ufffdb\ufffd");
        assertThat(TextNormaliser.line("\ud83c\u200b\udfc6")).isEqualTo("\ufffd\ufffd");
    }

    @Test
    void keepsQuotesAsWritten() {
        String quotes = "\"a\" “b” ‘c’ «d» „e“ ``f'' 'g' `h'";
        assertThat(TextNormaliser.line(quotes)).isEqualTo(quotes);
    }

    @Test
    void keepsAtMostThirtyMarksOnACharacter() {
        String text = TextNormaliser.line("x" + "\u0323".repeat(100) + "y" + "&#803;".repeat(100));
        assertThat(text).isEqualTo("x" + "\u0323".repeat(30) + "\u1ef5" + "\u0323".repeat(29));
    }

    @Test
    void separatesParagraphsByOneEmptyLine() {
        assertThat(TextNormaliser.paragraphs("\r\n\r\n a \r\n\r\n\r\n \t\r\nB\rC\u2028D\n\n"))
                .isEqualTo("a\n\nB\n\nC\n\nD");
    }
}
