package org.newswire.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.entity.Mention;
import org.newswire.enrich.temporal.Timex;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.topic.TopicTag;
import org.newswire.enrich.topic.TopicTagger;

class EnricherTest {

    private static final String SENTENCE = "The harbour master of Liepaja counted forty ships before noon. ";

    private final List<Article> read = new ArrayList<>();
    private final List<Entity> named = new ArrayList<>();
    private final Enricher enricher =
            new Enricher(new Remembers<Entity>(read), new Remembers<Timex>(read), new RemembersNames(read, named));

    @Test
    void readsAllOfAStory() {
        var article = article(SENTENCE.repeat(100));

        var annotations = enricher.enrich(article);

        assertThat(read).containsExactly(article, article, article);
        assertThat(annotations.runs()).extracting(AnnotatorRun::message).containsOnlyNulls();
    }

    @Test
    void readsTheBeginningOfAVeryLongTextAndSaysSo() {
        var article = article(SENTENCE.repeat(Enricher.MOST_READ / SENTENCE.length() + 100));

        var annotations = enricher.enrich(article);

        assertThat(annotations.article()).isEqualTo(article);
        assertThat(read).hasSize(3).allSatisfy(shown -> {
            assertThat(shown.text()).isEqualTo(article.text());
            assertThat(shown.sentences())
                    .isNotEmpty()
                    .hasSizeLessThan(article.sentences().size());
            assertThat(shown.sentences()
                            .get(shown.sentences().size() - 1)
                            .span()
                            .end())
                    .isLessThanOrEqualTo(Enricher.MOST_READ);
        });
        assertThat(annotations.runs()).allSatisfy(run -> {
            assertThat(run.status()).isEqualTo(AnnotatorRun.Status.OK);
            assertThat(run.message())
                    .isEqualTo("read the first " + Enricher.MOST_READ + " of "
                            + article.text().length() + " characters");
        });
    }

    @Test
    void tellsTheTopicsWhatTheEntitiesAre() {
        var span = new Span(0, 3);
        var harbour = new Entity(
                "location/liepaja",
                Entity.Type.LOCATION,
                "city",
                "Liepaja",
                1,
                List.of(),
                List.of(new Mention(span, "The", null)));
        var finding = new Enricher(
                new Remembers<>(read, List.of(harbour)), new Remembers<Timex>(read), new RemembersNames(read, named));

        finding.enrich(article(SENTENCE));

        assertThat(named).containsExactly(harbour);
    }

    private static Article article(String body) {
        return new ArticleReader().read(new Copy(null, body, "en", Instant.parse("2026-11-10T12:00:00Z"), List.of()));
    }

    /** Finds what it is made to and remembers what it was shown. */
    private record Remembers<T>(List<Article> read, List<T> found) implements Annotator<T> {

        Remembers(List<Article> read) {
            this(read, List.of());
        }

        @Override
        public String name() {
            return "remembers";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public boolean reads(Article article) {
            return true;
        }

        @Override
        public List<T> annotate(Article article) {
            read.add(article);
            return found;
        }
    }

    private record RemembersNames(List<Article> read, List<Entity> named) implements TopicTagger {

        @Override
        public String name() {
            return "remembers";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public boolean reads(Article article) {
            return true;
        }

        @Override
        public List<TopicTag> annotate(Article article, List<Entity> entities) {
            read.add(article);
            named.addAll(entities);
            return List.of();
        }
    }
}
