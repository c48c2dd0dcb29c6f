package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;
import org.newswire.enrich.text.Span;

/** What holds of any copy, read and annotated as in the pipeline. */
class AnyTextProps {

    private static final ArticleReader READER = new ArticleReader();
    private static final int THREADS = 4;

    @Property(tries = 100)
    void mentionsAreTheirTextAndDoNotOverlap(@ForAll("copies") Copy copy) {
        Article article = READER.read(copy);
        List<Entity> entities = Models.ENTITIES.annotate(article);
        List<Span> spans = new ArrayList<>();
        for (Entity entity : entities) {
            assertThat(entity.mentions()).isNotEmpty().extracting(Mention::span).isSorted();
            for (Mention mention : entity.mentions()) {
                assertThat(mention.text())
                        .isEqualTo(mention.span().of(article.text()))
                        .isNotBlank();
                spans.add(mention.span());
            }
        }
        Collections.sort(spans);
        for (int at = 1; at < spans.size(); at++) {
            assertThat(spans.get(at).begin())
                    .isGreaterThanOrEqualTo(spans.get(at - 1).end());
        }
    }

    @Property(tries = 100)
    void everyMentionIsInOneEntityAndEveryEntityIsOne(@ForAll("copies") Copy copy) {
        List<Entity> entities = Models.ENTITIES.annotate(READER.read(copy));
        assertThat(entities).extracting(Entity::id).doesNotHaveDuplicates();
        assertThat(entities.stream().flatMap(entity -> entity.mentions().stream()))
                .doesNotHaveDuplicates();
        assertThat(entities).allSatisfy(entity -> {
            assertThat(entity.name()).isNotBlank();
            assertThat(entity.salience()).isBetween(0.0, 1.0);
        });
    }

    @Property(tries = 100)
    void rolesAreWordsOfTheStoryAndOfPersonsOnly(@ForAll("copies") Copy copy) {
        Article article = READER.read(copy);
        String words = article.text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        for (Entity entity : Models.ENTITIES.annotate(article)) {
            if (entity.type() != Entity.Type.PERSON) assertThat(entity.roles()).isEmpty();
            assertThat(entity.roles()).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
            for (String role : entity.roles()) {
                assertThat(role).isNotBlank().hasSizeLessThanOrEqualTo(120);
                assertThat(words).contains(role.toLowerCase(Locale.ROOT));
            }
        }
    }

    @Property(tries = 25)
    void fourThreadsFindTheSame(@ForAll("copies") Copy copy) throws Exception {
        Article article = READER.read(copy);
        List<Entity> alone = Models.ENTITIES.annotate(article);
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<Entity>> task = () -> Models.ENTITIES.annotate(article);
            for (Future<List<Entity>> found : threads.invokeAll(Collections.nCopies(THREADS, task)))
                assertThat(found.get()).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    @Provide
    Arbitrary<Copy> copies() {
        Arbitrary<String> paragraphs = Arbitraries.frequencyOf(
                Tuple.of(8, news()),
                Tuple.of(2, Arbitraries.strings().ofMaxLength(80)),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars(".,;:'\"()-—…!?/\u2019\u201c\u201d")
                                .ofMaxLength(60)),
                Tuple.of(
                        1,
                        Arbitraries.strings().withCharRange('\ud7f0', '\ue010').ofMaxLength(20)),
                Tuple.of(1, Arbitraries.of("A".repeat(100_000), "b".repeat(100_000), "Ab-".repeat(30_000))));
        Arbitrary<String> bodies = paragraphs.list().ofMaxSize(5).map(some -> String.join("\n\n", some));
        Arbitrary<String> headlines = Arbitraries.of(
                "Thorne to lead Hull Trams", "THORNE TO LEAD HULL TRAMS", "\ud800", "— — —", "Berg: no deal");
        return Combinators.combine(headlines.injectNull(0.4), bodies)
                .as((headline, body) ->
                        new Copy(headline, body, "en", Instant.parse("2026-11-12T00:00:00Z"), List.of()));
    }

    private static Arbitrary<String> news() {
        return Arbitraries.of(
                        "HULL, England, Nov 10 (HW) —",
                        "By Lou Marsh",
                        "Mayor Ada Thorne",
                        "Thorne",
                        "THORNE",
                        "Karl Berg, 52, a spokesman for Hull Trams,",
                        "the finance minister, Anna Berg,",
                        "who heads the Baltic Rail Authority (BRA),",
                        "BRA",
                        "Latvia's",
                        "the United Nations",
                        "U.N.",
                        "and",
                        "said",
                        "\u201cno\u201d",
                        "on Tuesday.",
                        "Read more:",
                        "(",
                        ")",
                        ",",
                        "\ud83d\ude00",
                        "\udc00")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(parts -> String.join(" ", parts));
    }
}
