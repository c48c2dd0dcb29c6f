package org.newswire.desks.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text is a query or is refused with a position in it. */
class AnyQueryProps {

    private static final List<String> PIECES = List.of(
            "text",
            "topic",
            "mentions-date",
            "feed",
            "urgency",
            "exact",
            "person",
            "country",
            ":",
            ":",
            ":",
            " ",
            " ",
            "(",
            ")",
            "\"",
            "[",
            "]",
            "{",
            "}",
            "*",
            "?",
            "~",
            "^",
            "\\",
            "/",
            "+",
            "-",
            "!",
            "&&",
            "||",
            "AND",
            "OR",
            "NOT",
            "TO",
            "or",
            "word",
            "strik",
            "LV",
            "2026-12-01",
            "next 7 days",
            "3",
            "99999999999",
            ">",
            "<=",
            "é",
            "\uD83D\uDE00",
            "\uD83D",
            "北京",
            "ß",
            "\u0000",
            "\n",
            "\u00a0",
            "'s",
            ".");

    @Property(tries = 2000)
    void anyTextIsAQueryOrRefused(@ForAll String text) {
        check(text);
    }

    @Property(tries = 5000)
    void anyPiecesAreAQueryOrRefused(@ForAll("pieces") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    private static void check(String text) {
        try {
            var query = DeskQuery.parse(text);
            assertThat(query.lucene()).isNotNull();
            assertThat(query.written(query.clause())).isNotEmpty();
        } catch (QueryException refused) {
            assertThat(refused.position()).isBetween(1, Math.max(1, text.length() + 1));
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
