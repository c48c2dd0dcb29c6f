package org.newswire.desks.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.StandardQueryConfigHandler.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a b",
                "a b c",
                "a AND b",
                "a OR b",
                "a || b",
                "a && b",
                "(a OR b) AND c",
                "a NOT b",
                "a -b",
                "+a !b",
                "a AND NOT b",
                "headline:a b",
                "headline:(a b) c",
                "headline:(a OR exact:b)",
                "\"a b\"",
                "\"a b\"~3 c",
                "a\\:b",
                "abc* d",
                "abc*d abc?e",
                "abcdef~1 b",
                "*:* -a",
                "( ( a ) )",
                "a^2 b",
                "feed:x-y-z"
            })
    void meansWhatItMeansToLucene(String query) throws QueryNodeException {
        var lucene = new StandardQueryParser(new WhitespaceAnalyzer());
        lucene.setDefaultOperator(Operator.AND);
        lucene.setFuzzyPrefixLength(DeskQuery.LEADING_LETTERS);

        // Boosts and the way that prefixes are searched for make no difference to what is found.
        assertThat(plain(DeskQuery.parse(query).lucene().toString()))
                .isEqualTo(plain(lucene.parse(query, "text").toString()));
    }

    private static String plain(String query) {
        return query.replaceAll("\\^\\d(\\.\\d)?", "").replace("a:b", "\"a b\"").replaceAll("\\((text:\\w+)\\)", "$1");
    }

    /** Lucene's parsers lose the brackets that are not there: to the standard one the first asks for all four. */
    @ParameterizedTest
    @CsvSource({
        "a AND b OR c AND d, (a AND b) OR (c AND d)",
        "a || b && c, a OR (b AND c)",
        "a b OR c d, a AND (b OR c) AND d",
        "a OR NOT b, a OR (NOT b)"
    })
    void bindsAndTighterThanOrAndOrTighterThanNothing(String query, String same) {
        assertThat(DeskQuery.parse(query).lucene())
                .isEqualTo(DeskQuery.parse(same).lucene());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                     | 1  | the query is empty
            a )                    | 3  | ')' without '('
            (a OR b                | 1  | '(' without ')'
            a ()                   | 3  | nothing between
            a AND                  | 6  | something is missing at the end
            OR a                   | 1  | OR has nothing to join
            a AND OR b             | 7  | OR has nothing to join
            a or b                 | 3  | write OR in capitals
            a - b                  | 3  | stands alone
            +a OR b                | 1  | no meaning beside OR
            storm toppic:war       | 7  | there is no field "toppic"; did you mean topic?
            12:30                  | 1  | in quotation marks it is text, and the fields are text, headline
            a topic:               | 9  | nothing to look for after topic:
            a "b c                 | 3  | the quotation mark is not closed
            ""                     | 1  | nothing between the quotation marks
            /ab.*/                 | 1  | no regular expressions
            *storm                 | 1  | begins with at least 3 letters
            st*                    | 1  | begins with at least 3 letters
            *                      | 1  | '*' alone
            abcd~5                 | 7  | 1 or 2 letters
            abc~                   | 1  | of more than 3 letters
            "a b"~x                | 7  | a number of words should follow
            "a b"~101              | 1  | at most 100
            a^x                    | 3  | a number should follow '^'
            a\\                    | 2  | nothing after the backslash
            !!!                    | 3  | stands alone
            "?!"                   | 1  | no letter or digit
            feed:[a TO b]          | 1  | feed has no ranges
            feed:abcd~1            | 1  | feed takes no similar spellings
            topic:spo*             | 1  | topic takes no wildcards
            topic:politcs          | 1  | did you mean "politics"?
            topic:medtop:99        | 1  | no code 99
            country:Latvija        | 1  | did you mean "latvia"?
            urgency:0              | 1  | no number from 1 to 9
            urgency:[5 TO 3]       | 1  | ends before it begins
            urgency:[1 3]          | 12 | [lower TO upper]
            urgency:[1 TO 3        | 9  | the range is not closed
            mentions-date:soon     | 1  | expected 2026-12-03
            mentions-date:2026-13  | 1  | there is no month
            mentions-date:2027-02-29 | 1 | there is no day
            language:english       | 1  | no language tag
            pubStatus:live         | 1  | usable or withheld
            """)
    void saysWhereAndWhatIsWrong(String query, int position, String message) {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> DeskQuery.parse(query))
                .withMessageContaining(message)
                .satisfies(wrong -> assertThat(wrong.position()).isEqualTo(position));
    }

    @Test
    void hasLimits() {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> DeskQuery.parse("a ".repeat(QueryParser.MOST_CLAUSES + 1)))
                .withMessageContaining("more than 256 clauses");
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> DeskQuery.parse("a".repeat(QueryParser.MOST_CHARACTERS + 1)))
                .withMessageContaining("at most 8000 characters");
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> DeskQuery.parse("(".repeat(3000)))
                .withMessageContaining("nested more than 20 deep");
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> DeskQuery.parse("!".repeat(3000)))
                .withMessageContaining("nested more than 20 deep");
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> DeskQuery.parse("word* ".repeat(QueryParser.MOST_COSTLY + 1)))
                .withMessageContaining("more than 32 clauses with wildcards");
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> DeskQuery.parse("\"" + "a ".repeat(51) + "\""))
                .withMessageContaining("at most 50 words");
    }

    @Test
    void keepsWhereClausesStand() {
        var query = DeskQuery.parse(" topic:war  (place:Riga OR -feed:x) ");
        var all = (Clause.AllOf) query.clause();

        assertThat(all.parts()).extracting(query::written).containsExactly("topic:war", "place:Riga OR -feed:x");
    }
}
