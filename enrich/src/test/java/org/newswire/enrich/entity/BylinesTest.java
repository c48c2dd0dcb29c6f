package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylinesTest {

    private final Bylines bylines = new Bylines(Models.TAGGER);

    @Test
    void readsPeople() {
        assertThat(names("By Jane Roe and JURIS KALVENIEKS"))
                .containsExactly("PERSON Jane Roe", "PERSON Juris Kalvenieks");
        assertThat(names("By A. B. Ozols, John Doe")).containsExactly("PERSON A. B. Ozols", "PERSON John Doe");
        assertThat(names("Ieva Strautmane")).containsExactly("PERSON Ieva Strautmane");
        assertThat(names("By Anna van der Berg")).containsExactly("PERSON Anna van der Berg");
    }

    @Test
    void readsCredit() {
        assertThat(names("(Reporting by Jane Roe in Riga, Juris Kalvenieks; Editing by Ieva Strautmane)"))
                .containsExactly(
                        "PERSON Jane Roe", "LOCATION Riga", "PERSON Juris Kalvenieks", "PERSON Ieva Strautmane");
    }

    @Test
    void takesNoOfficeForPerson() {
        assertThat(names("By Our Correspondent in Oslo")).containsExactly("LOCATION Oslo");
        assertThat(names("By Staff Writers")).isEmpty();
    }

    @Test
    void readsAgencyAfterPerson() {
        assertThat(names("By JANE ROE, Associated Press"))
                .containsExactly("PERSON Jane Roe", "ORGANISATION Associated Press");
    }

    private List<String> names(String byline) {
        Line line = bylines.read(Story.tokens(byline));
        return line.names().stream()
                .map(name -> name.type() + " " + line.mention(name, byline).form())
                .toList();
    }
}
