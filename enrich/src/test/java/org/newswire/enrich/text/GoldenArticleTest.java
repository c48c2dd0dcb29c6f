package org.newswire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole stories, read and written down: first line of a {@code .story} is the headline, which may be empty, the third
 * the beginning of the body. {@code UPDATE_GOLDEN=1} rewrites the {@code .article} beside it.
 */
class GoldenArticleTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/text");

    static Stream<Path> stories() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".story")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void readsAsWrittenDown(Path story) throws IOException {
        String[] parts = Files.readString(story).split("\n", 3);
        String headline = parts[0].isEmpty() ? null : parts[0];
        Article article = new ArticleReader().read(new Copy(headline, parts[2], null, Instant.EPOCH, List.of()));
        Path expected = Path.of(story.toString().replace(".story", ".article"));
        if ("1".equals(System.getenv("UPDATE_GOLDEN"))) Files.writeString(expected, write(article));
        assertThat(write(article)).isEqualTo(Files.readString(expected));
    }

    private static String write(Article article) {
        StringBuilder out = new StringBuilder("language " + article.language() + "\n\n");
        for (Region region : article.regions()) {
            String text = region.span().of(article.text()).replace("\n\n", " ¶ ");
            out.append(region.type()).append(" [").append(text).append("]\n");
        }
        out.append('\n');
        for (Sentence sentence : article.sentences()) {
            out.append(sentence.tokens().stream().map(Token::form).collect(Collectors.joining("|")))
                    .append('\n');
        }
        return out.toString();
    }
}
