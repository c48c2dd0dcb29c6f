package org.newswire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

    private final ArticleReader reader = new ArticleReader();

    @Test
    void putsHeadlineAnEmptyLineAndBodyTogether() {
        Article article = read("Port  opens", "RIGA, Nov 10 (BP) — The port opened.\r\n\r\nIt was late.");
        assertThat(article.text()).isEqualTo("Port opens\n\nRIGA, Nov 10 (BP) — The port opened.\n\nIt was late.");
        assertThat(regions(article)).containsExactly("HEADLINE Port opens", "DATELINE RIGA, Nov 10 (BP) —");
        assertThat(sentences(article))
                .containsExactly("Port opens", "RIGA, Nov 10 (BP) —", "The port opened.", "It was late.");
    }

    @Test
    void doesNotRepeatAHeadlineThatTheBodyBeginsWith() {
        Article article = read("Port opens", "PORT OPENS\n\nThe port opened.");
        assertThat(article.text()).isEqualTo("PORT OPENS\n\nThe port opened.");
        assertThat(regions(article)).containsExactly("HEADLINE PORT OPENS");
    }

    @Test
    void hasNoHeadlineRegionWithoutHeadline() {
        assertThat(read(null, "The port opened.").regions()).isEmpty();
    }

    @Test
    void readsAStoryWithoutText() {
        Article article = read(null, "");
        assertThat(article.text()).isEmpty();
        assertThat(article.sentences()).isEmpty();
        assertThat(article.language()).isNull();
    }

    @Test
    void givesBoilerplateNoSentences() {
        Article article = read("Port opens", """
                By Ieva Strautmane

                RIGA (BP) - Baltic PressEurope: The port opened.

                Read More:

                Port closes""");
        assertThat(regions(article))
                .containsExactly(
                        "HEADLINE Port opens",
                        "BYLINE By Ieva Strautmane",
                        "DATELINE RIGA (BP) -",
                        "SECTION_LABEL Baltic PressEurope:",
                        "BOILERPLATE Read More:\n\nPort closes");
        assertThat(sentences(article))
                .containsExactly(
                        "Port opens", "By Ieva Strautmane", "RIGA (BP) -", "Baltic PressEurope:", "The port opened.");
    }

    private Article read(@Nullable String headline, String body) {
        return reader.read(new Copy(headline, body, null, Instant.EPOCH, List.of()));
    }

    private static List<String> regions(Article article) {
        return article.regions().stream()
                .map(region -> region.type() + " " + region.span().of(article.text()))
                .toList();
    }

    private static List<String> sentences(Article article) {
        return article.sentences().stream()
                .map(sentence -> sentence.span().of(article.text()))
                .toList();
    }
}
