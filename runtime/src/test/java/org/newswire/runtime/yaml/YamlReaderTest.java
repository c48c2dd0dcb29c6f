package org.newswire.runtime.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private final YamlReader yaml = new YamlReader(10_000);

    @Test
    void takesValuesAsTexts() {
        var file = mapping("language: no\nsince: 2026-11-22\nurgency: 03\n");

        assertThat(file.text("language")).isEqualTo("no");
        assertThat(file.text("since")).isEqualTo("2026-11-22");
        assertThat(file.text("urgency")).isEqualTo("03");
        assertThat(file.text("zone")).isNull();
        assertThat(yaml.problems()).isEmpty();
    }

    @Test
    void namesValuesByTheirPath() {
        var paths = new ArrayList<String>();

        mapping("feeds: {coast: {poll: {}, push: }}")
                .find("feeds")
                .flatMap(feeds -> feeds.mapping().find("coast"))
                .orElseThrow()
                .mapping()
                .forEach((key, value) -> paths.add(key + " = " + value.path() + (value.isEmpty() ? " (empty)" : "")));

        assertThat(paths).containsExactly("poll = feeds.coast.poll", "push = feeds.coast.push (empty)");
    }

    @Test
    void takesOneValueForAListOfOne() {
        var file = mapping("one: a\nmany: [a, b]\nnone:\nempty: []\n");

        assertThat(texts(file, "one")).containsExactly("a");
        assertThat(texts(file, "many")).containsExactly("a", "b");
        assertThat(texts(file, "none")).isEmpty();
        assertThat(texts(file, "empty")).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongByPosition() {
        var file = mapping("desk: 1\nenabled: maybe\ndesks: [a]\nenabled: true\n? [a]\n: b\n");

        file.find("desks").orElseThrow().mapping();
        file.find("desks").orElseThrow().text();
        assertThat(file.find("enabled").orElseThrow().flag()).isFalse();
        file.knowing(Set.of("desks", "enabled"));

        assertThat(yaml.problems())
                .extracting(YamlProblem::toString)
                .containsExactly(
                        "line 1, column 1: unknown key desk; did you mean desks?",
                        "line 2, column 10: enabled is \"maybe\", expected true or false",
                        "line 3, column 8: desks should be keys and values, each on a line of its own",
                        "line 3, column 8: desks should be one value",
                        "line 4, column 1: enabled is there twice, first on line 2",
                        "line 5, column 3: the file has a key that is no plain text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: storm rain         | 10
            a: 'storm rain'       | 4
            a: "storm rain"       | 4
            `a: >-\n  storm rain` | 4
            """)
    void placesAProblemInATextThatIsWrittenAsItReads(String text, int column) {
        mapping(text).find("a").orElseThrow().problem(7, "no rain");

        assertThat(yaml.problems()).containsExactly(new YamlProblem(1, column, "no rain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n", "null"})
    void aFileWithoutAValueHasNoKeys(String text) {
        assertThat(yaml.read(text).map(YamlValue::isEmpty).orElse(true)).isTrue();
        yaml.read(text)
                .ifPresent(root ->
                        root.mapping().forEach((key, value) -> assertThat(key).isNull()));
        assertThat(yaml.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: [b               | line 1, column 6: this is no YAML:
            `a: b\n\tc: d`      | line 2, column 1: this is no YAML:
            [[[[[[[[[[[[        | line 1, column 11: nested more than 10 deep
            `\u0007`            | line 1, column 1: this is no YAML:
            """)
    void saysWhereTheYamlBreaks(String text, String problem) {
        assertThat(yaml.read(text)).isEmpty();
        assertThat(yaml.problems()).singleElement().asString().startsWith(problem);
    }

    @Test
    void boundsSizeDepthAndAliases() {
        assertThat(yaml.read("#" + " ".repeat(20_000) + "\na: b")).isEmpty();
        assertThat(new YamlReader(1 << 20).read("[".repeat(100_000))).isEmpty();
        assertThat(new YamlReader(1 << 20).read("a: &a {}\nb: [" + "*a, ".repeat(1000) + "]"))
                .isEmpty();
    }

    @Test
    void listsTheFirstOfVeryManyProblems() {
        mapping("a b: {}\n" + "a b: {}\n".repeat(500));

        assertThat(yaml.problems()).hasSize(101).last().asString().endsWith("and 400 more problems");
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("site.yml"), "city: Rīga");
        assertThat(yaml.read(file).orElseThrow().mapping().text("city")).isEqualTo("Rīga");

        Files.write(file, new byte[] {'#', (byte) 0xff});
        assertThat(yaml.read(file)).isEmpty();
        Files.writeString(file, "#" + " ".repeat(10_000));
        assertThat(yaml.read(file)).isEmpty();
        assertThat(new YamlException(file, yaml.problems()))
                .hasMessage(file + ": line 1, column 1: not in UTF-8\n" + file
                        + ": line 1, column 1: larger than 10000 bytes");
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> yaml.read(folder.resolve("none.yml")));
    }

    private static List<String> texts(YamlMapping mapping, String key) {
        return mapping.find(key).orElseThrow().elements().stream()
                .map(YamlValue::text)
                .map(String::valueOf)
                .toList();
    }

    private YamlMapping mapping(String text) {
        return yaml.read(text).orElseThrow().mapping();
    }
}
