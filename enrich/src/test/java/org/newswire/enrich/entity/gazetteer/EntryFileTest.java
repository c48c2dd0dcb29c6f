package org.newswire.enrich.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.entity.Entity;

class EntryFileTest {

    @Test
    void readsEntry() {
        String line = "country/CD | location/country | Congo? | DR Congo; DRC!; Zaire | location/africa";
        assertThat(EntryFile.read("some.txt", line))
                .containsExactly(new Entry(
                        "country/CD",
                        Entity.Type.LOCATION,
                        "country",
                        "Congo",
                        List.of(
                                new Alias("Congo", Alias.Use.SHARED),
                                new Alias("DR Congo", Alias.Use.DISTINCT),
                                new Alias("DRC", Alias.Use.UNMISTAKABLE),
                                new Alias("Zaire", Alias.Use.USUAL)),
                        "location/africa"));
    }

    @Test
    void readsEntryOfThreeColumns() {
        Entry entry = EntryFile.read("some.txt", "person/anna-berg | person | Anna Berg")
                .get(0);
        assertThat(entry.subtype()).isNull();
        assertThat(entry.within()).isNull();
        assertThat(entry.aliases()).hasSize(1);
    }

    @Test
    void passesOverCommentsAndEmptyLines() {
        assertThat(EntryFile.read("some.txt", "# id | type\n\n   \n")).isEmpty();
    }

    @Test
    void saysWhereAndWhatIsWrong() {
        assertWrong("location/riga | location", "expected id | type/subtype | Name");
        assertWrong("Riga | location | Riga", "id \"Riga\" should be like country/LV");
        assertWrong("location/riga | place | Riga", "type \"place\" should be one of person, organisation, location");
        assertWrong("location/riga | location/The City | Riga", "subtype \"The City\" should be one word");
        assertWrong("location/riga | location/city | !", "\"\" has no word");
    }

    private static void assertWrong(String line, String message) {
        assertThatThrownBy(() -> EntryFile.read("some.txt", "# comment\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("some.txt:2: ")
                .hasMessageContaining(message);
    }
}
