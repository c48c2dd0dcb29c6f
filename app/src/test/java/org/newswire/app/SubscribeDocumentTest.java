package org.newswire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java of docs/subscribe.md is the code that the tests run. */
class SubscribeDocumentTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCUMENT = ROOT.resolve("docs/subscribe.md");
    private static final Pattern QUOTED = Pattern.compile("(?s)(<!-- (app/\\S+\\.java) -->\n```java\n).*?(```\n)");
    private static final Pattern MARKED = Pattern.compile("(?s) *// begin\n(.*?) *// end\n");

    @Test
    void quotesTheCodeThatIsTested() throws IOException {
        var page = Files.readString(DOCUMENT);
        assertThat(QUOTED.matcher(page).results()).hasSize(2);

        GoldenFile.verify(DOCUMENT, QUOTED.matcher(page).replaceAll(SubscribeDocumentTest::withCode));
    }

    private static String withCode(MatchResult quoted) {
        return Matcher.quoteReplacement(quoted.group(1) + code(ROOT.resolve(quoted.group(2))) + quoted.group(3));
    }

    private static String code(Path source) {
        try {
            var marked = MARKED.matcher(Files.readString(source));
            assertThat(marked.find()).as(source.toString()).isTrue();
            return marked.group(1).stripTrailing().stripIndent() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
