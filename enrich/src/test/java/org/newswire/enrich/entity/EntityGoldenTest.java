package org.newswire.enrich.entity;

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
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;

/**
 * Whole stories with the entities they should give, one a line: id, name, texts of its mentions, roles. {@code UPDATE_GOLDEN=1}
 * rewrites what is expected; read the difference before you keep it.
 */
class EntityGoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden/entity");

    @ParameterizedTest
    @MethodSource("cases")
    void findsEntities(Path story) throws IOException {
        Path expected = Path.of(story.toString().replaceFirst("\\.txt$", ".expected"));
        String found = entities(Files.readString(story));
        if ("1".equals(System.getenv("UPDATE_GOLDEN"))) Files.writeString(expected, found);
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String entities(String story) {
        int headline = story.indexOf('\n');
        Copy copy = new Copy(
                story.substring(0, headline),
                story.substring(headline).strip(),
                "en",
                Instant.parse("2026-11-12T00:00:00Z"),
                List.of());
        Article article = new ArticleReader().read(copy);
        return Models.ENTITIES.annotate(article).stream()
                .map(EntityGoldenTest::line)
                .collect(Collectors.joining());
    }

    private static String line(Entity entity) {
        String mentions = entity.mentions().stream().map(Mention::text).collect(Collectors.joining(", "));
        String roles = entity.roles().isEmpty() ? "" : "\t" + String.join("; ", entity.roles());
        return entity.id() + "\t" + entity.name() + "\t" + mentions + roles + "\n";
    }
}
