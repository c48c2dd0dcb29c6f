package org.newswire.desks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.runtime.yaml.YamlException;

class DeskFileTest {

    private static final Path FILE = Path.of("desks.yml");

    @Test
    void readsReadyMadeDesksAndOnesOwn() {
        var desks = read("""
                ready-made: [politics, sport]
                desks:
                  riga: place:Riga
                  planning:
                    description: What will happen
                    query: mentions-date:"next 7 days"
                  olympics:
                    query: event:Olympics
                    enabled: false
                """);

        assertThat(desks.desks())
                .containsExactly(
                        ReadyMade.named("politics").orElseThrow(),
                        ReadyMade.named("sport").orElseThrow(),
                        new Desk("riga", "", "place:Riga"),
                        new Desk("planning", "What will happen", "mentions-date:\"next 7 days\""),
                        new Desk("olympics", "", "event:Olympics", false));
    }

    @Test
    void switchesOnAllReadyMadeDesksInOneLine() {
        assertThat(read("ready-made: all").desks()).isEqualTo(ReadyMade.all()).hasSize(17);
    }

    @ParameterizedTest
    @CsvSource({"''", "'# nothing'", "'desks:'", "'ready-made:'", "'ready-made: []'"})
    void readsNoDesks(String text) {
        assertThat(read(text).desks()).isEmpty();
    }

    @Test
    void listsEverythingThatIsWrongWithItsPosition() {
        assertThatExceptionOfType(YamlException.class)
                .isThrownBy(() -> read("""
                        ready-made: [politics, sprot]
                        desk: {}
                        desks:
                          Riga: place:Riga
                          politics: topic:politics
                          ports:
                            querry: port
                          storms:
                            description: Weather
                            query: text:storm AND toppic:weather
                            enabled: maybe
                          storms: storm
                        """))
                .withMessage("""
                        desks.yml: line 1, column 24: unknown ready-made desk sprot; did you mean sport?
                        desks.yml: line 2, column 1: unknown key desk; did you mean desks?
                        desks.yml: line 4, column 3: "Riga" is no name of a desk: small letters, digits and hyphens, at most 100
                        desks.yml: line 5, column 3: desk politics is there twice, the first is ready-made; give this one another name
                        desks.yml: line 6, column 3: desks.ports has no query
                        desks.yml: line 7, column 5: unknown key desks.ports.querry; did you mean query?
                        desks.yml: line 10, column 27: query of desk storms, position 16: there is no field "toppic"; did you mean topic?
                        desks.yml: line 11, column 14: desks.storms.enabled is "maybe", expected true or false
                        desks.yml: line 12, column 3: desks.storms is there twice, first on line 8""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            desks: [a           | line 1, column 10: this is no YAML
            desks: a            | line 1, column 8: desks should be keys and values
            desks: {a: [b]}     | line 1, column 12: desks.a should be keys and values
            desks: {a: {query: }} | line 1, column 19: desks.a.query should be one value
            [[[[[[[[[[[[        | nested more than 10 deep
            """)
    void saysWhatIsNoDesksFile(String text, String message) {
        assertThatExceptionOfType(YamlException.class)
                .isThrownBy(() -> read(text))
                .withMessageContaining(message);
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            assertThat(read(text).desks()).isNotNull();
        } catch (YamlException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    @Test
    void readsFromDisk(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("desks.yml"), "desks: {łódź: a}");

        assertThatExceptionOfType(YamlException.class)
                .isThrownBy(() -> DeskFile.read(file))
                .withMessageStartingWith(file + ": line 1, column 9:");
        Files.writeString(file, "desks: {riga: Rīga}");
        assertThat(DeskFile.read(file).desks()).hasSize(1);
        Files.write(file, new byte[] {'#', (byte) 0xff});
        assertThatExceptionOfType(YamlException.class)
                .isThrownBy(() -> DeskFile.read(file))
                .withMessageContaining("not in UTF-8");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> DeskFile.read(folder.resolve("none.yml")));
    }

    @Test
    void readsTheSample() throws IOException {
        assertThat(DeskFile.read(Path.of("../samples/desks.yml")).desks())
                .extracting(Desk::name)
                .contains("sport", "baltic", "next-week");
    }

    @Test
    void versionsTellQueriesApart() {
        var desk = new Desk("riga", "", "place:Riga");

        assertThat(new Desk("riga", "For the Riga office", "place:Riga").version())
                .isEqualTo(desk.version())
                .matches("[0-9a-f]{12}");
        assertThat(new Desk("riga", "", "place:riga").version()).isNotEqualTo(desk.version());
    }

    private static DeskFile read(String text) {
        return DeskFile.parse(FILE, text);
    }
}
