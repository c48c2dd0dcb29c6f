package org.newswire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleReaderProps {

    /** Pieces that mean something to some rule, put together without any. */
    private static final List<String> PIECES = List.of(
            "RIGA, Nov 10 (BP) — ",
            "Moscow (IP)- ",
            "(Bloomberg) -- ",
            "By Jane Roe",
            "Iran PressEurope: ",
            "Read More:",
            "(END)",
            "-30-",
            "ENDS",
            "\n",
            "\n\n",
            "\r\n",
            "   ",
            "\t",
            " ",
            "said",
            "The",
            "U.S.",
            "Gen. ",
            "Inc.",
            "\"",
            "''",
            "“",
            "”",
            "'s",
            "n't",
            "'",
            "’",
            "...",
            ". ",
            "?",
            "!",
            "(",
            ")",
            "-",
            "--",
            "10am",
            "$1.5bn",
            "1.",
            "http://",
            "www.",
            "@",
            "#",
            "&amp;",
            "&#38;",
            "&semi",
            "amp;",
            "&lt",
            ";",
            "&#769;",
            "\u0301",
            "\u0323",
            "\u0344",
            "\u200d",
            "\u200b",
            "\u037e",
            "e",
            "K",
            "\u212a",
            "🏆",
            "👍🏽",
            "🇱🇻",
            "\ud83c",
            "\udfc6",
            "港口",
            "。",
            "ночь",
            "\u00a0",
            "\u0092",
            "\u0000");

    private final ArticleReader reader = new ArticleReader();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(8);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, pieces), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property
    void readsAnythingAndKeepsItsPromises(@ForAll("texts") String headline, @ForAll("texts") String body) {
        Article article = reader.read(new Copy(headline, body, null, Instant.EPOCH, List.of()));
        String text = article.text();
        assertThat(text).isEqualTo(TextNormaliser.paragraphs(text));
        int end = 0;
        for (Region region : article.regions()) {
            checkSpan(text, region.span(), end);
            end = region.span().end();
        }
        end = 0;
        for (Sentence sentence : article.sentences()) {
            checkSpan(text, sentence.span(), end);
            end = sentence.span().begin();
            assertThat(sentence.span().of(text)).doesNotContain("\n");
            for (Token token : sentence.tokens()) {
                checkSpan(text, token.span(), end);
                assertThat(token.form()).isEqualTo(token.span().of(text)).doesNotContain(" ");
                end = token.span().end();
            }
            assertThat(end).isEqualTo(sentence.span().end());
            for (Region region : article.regions()) checkBorder(region, sentence);
        }
    }

    @Property
    void everyCharacterOutsideBoilerplateIsInAToken(@ForAll("texts") String body) {
        Article article = reader.read(new Copy(null, body, null, Instant.EPOCH, List.of()));
        StringBuilder rest = new StringBuilder(article.text());
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) blank(rest, token.span());
        }
        for (Region region : article.regions()) {
            if (isSilent(region)) blank(rest, region.span());
        }
        assertThat(rest.toString()).isBlank();
    }

    @Property
    void normalisingTwiceChangesNothing(@ForAll("texts") String raw) {
        String once = TextNormaliser.paragraphs(raw);
        assertThat(TextNormaliser.paragraphs(once)).isEqualTo(once);
    }

    private static void checkSpan(String text, Span span, int from) {
        assertThat(span.begin()).isGreaterThanOrEqualTo(from);
        assertThat(span.end()).isGreaterThan(span.begin()).isLessThanOrEqualTo(text.length());
        assertThat(isInsidePair(text, span.begin())).isFalse();
        assertThat(isInsidePair(text, span.end())).isFalse();
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    /** A sentence lies in a region or outside; in bylines and boilerplate there is none. */
    private static void checkBorder(Region region, Sentence sentence) {
        if (!region.span().overlaps(sentence.span())) return;
        assertThat(isSilent(region)).isFalse();
        assertThat(region.span().contains(sentence.span())).isTrue();
    }

    private static boolean isSilent(Region region) {
        return region.type() == Region.Type.BOILERPLATE;
    }

    private static void blank(StringBuilder text, Span span) {
        for (int at = span.begin(); at < span.end(); at++) text.setCharAt(at, ' ');
    }
}
