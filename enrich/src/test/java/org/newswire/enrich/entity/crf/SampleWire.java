package org.newswire.enrich.entity.crf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.text.Token;

/** The plain-text stories of the sample wire as they lie there, with headers, tables and bytes of old code pages. */
final class SampleWire {

    private static final Path FILES = Path.of("../samples/wire/baltic-press");

    private SampleWire() {}

    /** Every file, once read as a story and once cut at line ends and spaces. */
    static List<List<String>> sentences() {
        ArticleReader reader = new ArticleReader();
        List<List<String>> sentences = new ArrayList<>();
        for (Path file : files()) {
            String text = read(file);
            Copy copy = new Copy("From the sample wire", text, "en", Instant.EPOCH, List.of());
            for (Sentence sentence : reader.read(copy).sentences())
                sentences.add(sentence.tokens().stream().map(Token::form).toList());
            for (String line : text.split("[\r\n]+")) sentences.add(List.of(line.split(" ")));
        }
        return sentences;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
