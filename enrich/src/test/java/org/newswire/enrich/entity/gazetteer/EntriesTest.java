package org.newswire.enrich.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.entity.Entity;

/** The entries that come with Newswire, all of them. */
class EntriesTest {

    private static final List<Entry> ENTRIES = Gazetteer.FILES.stream()
            .flatMap(file -> EntryFile.resource(file).stream())
            .toList();

    @Test
    void idsAreUnique() {
        assertThat(ENTRIES).extracting(Entry::id).doesNotHaveDuplicates();
    }

    @Test
    void subtypesAreThoseOfTheirType() {
        for (Entry entry : ENTRIES)
            assertThat(Subtypes.of(entry.type())).as(entry.id()).contains(String.valueOf(entry.subtype()));
    }

    @Test
    void everySubtypeIsInUseAndInTheManual() throws IOException {
        String manual = Files.readString(Path.of("../docs/entities.md"));
        for (Entity.Type type : Entity.Type.values()) {
            for (String subtype : Subtypes.of(type)) {
                assertThat(ENTRIES).anyMatch(entry -> entry.type() == type && subtype.equals(entry.subtype()));
                assertThat(manual).contains("| `" + subtype + "` |");
            }
        }
    }

    @Test
    void everyCountryOfIso3166IsThere() {
        List<String> countries = ENTRIES.stream()
                .map(Entry::id)
                .filter(id -> id.startsWith("country/"))
                .map(id -> id.substring("country/".length()))
                .toList();
        assertThat(countries)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
                        .toList());
    }

    @Test
    void nationalitiesAndRegionsLieInTheCountryOfTheirCode() {
        for (Entry entry : ENTRIES) {
            String[] id = entry.id().split("/", 2);
            if (id[0].equals("nationality") || id[0].equals("region"))
                assertThat(entry.within()).isEqualTo("country/" + id[1].split("-", 2)[0]);
        }
    }

    @Test
    void whatEntriesLieInIsThere() {
        Gazetteer gazetteer = Gazetteer.of(ENTRIES);
        for (Entry entry : ENTRIES) {
            if (entry.within() != null)
                assertThat(gazetteer.find(entry.within())).as(entry.id()).isPresent();
            assertThat(gazetteer.liesIn(entry, entry.id())).as(entry.id()).isFalse();
        }
    }

    @Test
    void noTwoEntriesOfOneTypeHaveNameThatIsNotMarkedShared() {
        Map<String, List<String>> owners = new HashMap<>();
        for (Entry entry : ENTRIES) {
            for (Alias alias : entry.aliases()) {
                if (alias.use() == Alias.Use.SHARED) continue;
                List<String> ids = owners.computeIfAbsent(
                        entry.type() + " " + String.join(" ", alias.words()), words -> new ArrayList<>());
                if (!ids.contains(entry.id())) ids.add(entry.id());
            }
        }
        assertThat(owners.values().stream().filter(ids -> ids.size() > 1).collect(Collectors.toList()))
                .isEmpty();
    }

    /** A name that means no entry gets an id of its type and words, which must not be that of an entry. */
    @Test
    void noIdIsThatOfSharedName() {
        for (Entry entry : ENTRIES) {
            for (Alias alias : entry.aliases()) {
                if (alias.use() == Alias.Use.SHARED)
                    assertThat(entry.type().name().toLowerCase(Locale.ROOT) + "/" + String.join("-", alias.words()))
                            .isNotEqualTo(entry.id());
            }
        }
    }

    @Test
    void noNameIsThereTwice() {
        for (Entry entry : ENTRIES) {
            assertThat(entry.aliases()).as(entry.id()).extracting(Alias::text).doesNotHaveDuplicates();
        }
    }

    @Test
    void unmistakableNamesAreOfOneEntry() {
        Gazetteer gazetteer = Gazetteer.of(ENTRIES);
        for (Entry entry : ENTRIES) {
            for (Alias alias : entry.aliases()) {
                if (alias.use() == Alias.Use.UNMISTAKABLE)
                    assertThat(gazetteer.senses(alias.text())).as(alias.text()).hasSize(1);
            }
        }
    }
}
