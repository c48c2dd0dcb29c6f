package org.newswire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A quarter of a megabyte of one thing. There is no clock in this test: what is linear takes a moment, and what is quadratic takes so
 * long that nobody can overlook it.
 */
class HostileTextTest {

    private static final int LENGTH = 1 << 18;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                "\t",
                "a",
                "A ",
                "a\n",
                "1",
                ".",
                ". ",
                "\"",
                "\" ",
                "'",
                "' ",
                "''a",
                "a'",
                "-",
                "- ",
                "a-",
                "(",
                ") ",
                "&",
                "&amp;",
                "&semi",
                "&#38;",
                "amp;",
                ";",
                "\u0301",
                "\u0323\u0301",
                "&#803;&#769;",
                "\u200d",
                "\u0915\u094d",
                "http://",
                "www.a.",
                "@a",
                "#",
                "a@",
                "A.",
                "U.S. ",
                "Gen. ",
                "? ",
                "...",
                "🏆",
                "👍🏽\u200d",
                "\ud83c",
                "港",
                "Read More:\n\n",
                "ENDS\n\n",
                "MORE\n\n",
                "By Jane Roe\n\n",
                "RIGA (BP) - ",
                "RIGA (BP) - \n\n",
                "A A (",
                "A/A/",
                "Iran PressEurope: \n\n",
                "McA",
                "Aa: ",
                "1. ",
                "a\n   b\n",
                "x\u00a0",
                "<p>",
                "[[",
            })
    void isReadInLinearTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        Article article = new ArticleReader().read(new Copy(null, text, null, Instant.EPOCH, List.of()));
        assertThat(article.text().length()).isLessThanOrEqualTo(2 * LENGTH);
    }
}
