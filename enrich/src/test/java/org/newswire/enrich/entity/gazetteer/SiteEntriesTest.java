package org.newswire.enrich.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.enrich.entity.Entity;
import org.newswire.runtime.yaml.YamlException;

class SiteEntriesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.of(EntryFile.read(
            "some.txt", "country/LV | location/country | Latvia\norganisation/nato | organisation | NATO"));

    @Test
    void readsEntries() {
        assertThat(read("""
                        entities:
                          organisation/ventline-ferries:
                            type: organisation
                            subtype: company
                            name: Ventline Ferries
                            aliases: [Ventline, VTL?]
                            in: country/LV
                          person/juris-kalvenieks: {type: person, name: Juris Kalvenieks}
                        """))
                .containsExactly(
                        new Entry(
                                "organisation/ventline-ferries",
                                Entity.Type.ORGANISATION,
                                "company",
                                "Ventline Ferries",
                                List.of(
                                        new Alias("Ventline Ferries", Alias.Use.DISTINCT),
                                        new Alias("Ventline", Alias.Use.USUAL),
                                        new Alias("VTL", Alias.Use.SHARED)),
                                "country/LV"),
                        new Entry(
                                "person/juris-kalvenieks",
                                Entity.Type.PERSON,
                                null,
                                "Juris Kalvenieks",
                                List.of(new Alias("Juris Kalvenieks", Alias.Use.DISTINCT)),
                                null));
    }

    @Test
    void takesValuesAsTexts() {
        assertThat(read("entities:\n  location/no: {type: location, name: NO}")
                        .get(0)
                        .name())
                .isEqualTo("NO");
    }

    @Test
    void saysEverythingThatIsWrong() {
        assertThatThrownBy(() -> read("""
                        entities:
                          organisation/ventline:
                            type: organization
                            name: Ventline
                          location/dzeltene:
                            type: location
                            nmae: Dzeltene
                          location/sloka:
                            type: location
                            name: Sloka
                            in: country/XX
                        """))
                .isInstanceOf(YamlException.class)
                .hasMessageContaining(
                        "entities.yml: line 3, column 5: type \"organization\" should be one of person, organisation")
                .hasMessageContaining(
                        "entities.yml: line 7, column 5: unknown key entities.location/dzeltene.nmae; did you mean name?")
                .hasMessageContaining("entities.yml: line 6, column 5: location/dzeltene has no name")
                .hasMessageContaining("entities.yml: line 9, column 5: in of location/sloka is country/XX");
    }

    @Test
    void saysWhatIsNoYaml() {
        assertThatThrownBy(() -> read("entities:\n  - [")).hasMessageContaining("this is no YAML");
        assertThatThrownBy(() -> read("entities: [1, 2]"))
                .hasMessageContaining("line 1, column 11: entities should be keys and values");
    }

    @Test
    void takesNoFileAndEmptyFileForNothing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("entities.yml");
        assertThat(SiteEntries.add(file, GAZETTEER)).isSameAs(GAZETTEER);
        Files.writeString(file, "# nothing yet\n");
        assertThat(SiteEntries.add(file, GAZETTEER).entries()).hasSize(2);
        Files.writeString(
                file, "entities:\n  organisation/nato: {type: organisation, name: Nato, aliases: Atlantic Pact}");
        assertThat(SiteEntries.add(file, GAZETTEER).senses("Atlantic Pact")).hasSize(1);
    }

    @Test
    void prefersSiteToWhatEverybodyKnows() {
        Gazetteer more = GAZETTEER.with(read("entities:\n  location/nato: {type: organisation, name: NATO}"));
        assertThat(more.senses("NATO").get(0).entry().id()).isEqualTo("location/nato");
    }

    @Property(tries = 300)
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            assertThat(read(text)).isNotNull();
        } catch (YamlException refused) {
            assertThat(refused).hasMessageContaining("line ");
        }
    }

    private static List<Entry> read(String text) {
        return SiteEntries.read(Path.of("entities.yml"), text, GAZETTEER);
    }
}
