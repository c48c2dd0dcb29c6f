package org.newswire.ingest.format.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;

/** The languages of {@code words.txt}, beside this class. */
final class Languages {

    private Languages() {}

    static List<Language> load() {
        try (var in = Objects.requireNonNull(Languages.class.getResourceAsStream("words.txt"), "words.txt");
                var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Languages::language)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // pl Latin się są że … | ą ć
    private static Language language(String line) {
        var fields = List.of(line.strip().split(" ", -1));
        var bar = fields.indexOf("|");
        return new Language(
                UnicodeScript.forName(fields.get(1)), fields.subList(2, bar), fields.subList(bar + 1, fields.size()));
    }
}
