package org.newswire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Iran's Roes' it’s I'm we'll DON'T cannot o'clock O'Neill's ;"
                        + " Iran 's Roes ' it ’s I 'm we 'll DO N'T can not o'clock O'Neill 's",
                "U.S. U.S.-led Gen. A. B. Roe Ph.D. e.g. a.m. J.P. ; U.S. U.S.-led Gen. A. B. Roe Ph.D. e.g. a.m. J.P.",
                "No. 5 said No. He sat. ; No. 5 said No . He sat .",
                "Kuga Inc. and Co. of Riga Inc. ; Kuga Inc. and Co. of Riga Inc .",
                "end of Nov. 3 in the U.S. ; end of Nov. 3 in the U.S.",
                "well-known 10-year-old anti-U.N. Iran-Russia ; well-known 10-year-old anti-U.N. Iran-Russia",
                "$1.5bn US$20 €5m 3% 10am 7.30pm 4km 20C 5th ; $ 1.5 bn US$ 20 € 5m 3 % 10 am 7.30 pm 4 km 20C 5th",
                "1,234.5 10/11 2:1 3-1 -5 +7 .5 1990s '90s 1990's ; 1,234.5 10/11 2:1 3-1 -5 +7 .5 1990s '90s 1990 's",
                "wait... done-- yes—no 1996–97 -- … !! ?! ; wait ... done -- yes — no 1996 – 97 -- … !! ?!",
                "\"a\" “b” ‘c’ ``d'' (e) [f] «g» ; \" a \" “ b ” ‘ c ’ `` d '' ( e ) [ f ] « g »",
                "http://x.org/a?b=1, (www.x.org). a.b@x.org x.org. ; http://x.org/a?b=1 , ( www.x.org ) . a.b@x.org x.org .",
                "#news @roe #5 AT&T R&D and/or a_b ; #news @roe # 5 AT&T R&D and / or a_b",
                "UPDATE 2-Latvia Boeing 7-Latvia ; UPDATE 2 - Latvia Boeing 7-Latvia",
                "the accord.The talks 3.5.Then ; the accord . The talks 3.5.Then",
                "Ждёт. Λόγος, café naïve ; Ждёт . Λόγος , café naïve",
                "港口关闭。東京タワー ; 港 口 关 闭 。 東 京 タ ワ ー",
                "👩‍👩‍👧👍🏽🇱🇻🇪🇪 ☎️ ok ; 👩‍👩‍👧 👍🏽 🇱🇻 🇪🇪 ☎️ ok",
                "می‌شود ; می‌شود",
            })
    void cutsAsInThePennTreebank(String text, String tokens) {
        assertThat(forms(text)).isEqualTo(tokens);
    }

    @Test
    void readsOnlyItsPart() {
        assertThat(Tokenizer.tokens("Riga's port", new Span(2, 6)))
                .extracting(Token::form)
                .containsExactly("ga", "'s");
    }

    private static String forms(String text) {
        return Tokenizer.tokens(text, new Span(0, text.length())).stream()
                .map(Token::form)
                .collect(Collectors.joining(" "));
    }
}
