package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

    @Test
    void findsNamesThatTheStoryNamesOnce() {
        assertThat(read("KALVE FANS CHEER BERG", "Supporters of [ORG Kalve] met [PER Karl Berg] ."))
                .isEqualTo("[ORG Kalve] fans cheer [PER Berg]");
    }

    @Test
    void takesNoCommonWordForName() {
        assertThat(read("SUCH FANS", "[PER Anna Such] had such fans and such luck ."))
                .isEqualTo("such fans");
        assertThat(read("AMBER FANS", "The [MISC Amber] fans left with fans .")).isEqualTo("Amber fans");
        assertThat(read("NATO MEETS", "[ORG BP] meets with fans .")).isEqualTo("NATO meets");
    }

    private static String read(String headline, String sentence) {
        Line body = Bracketed.line(sentence);
        Truecaser truecaser = new Truecaser(
                Story.of("The fans of Kalve met Karl Berg and had such fans with such cheer , so Amber meets them .")
                        .sentences());
        Line capitals = Bracketed.line(headline);
        List<String> words = capitals.words().stream().map(truecaser::restore).toList();
        Marking marking = new Marking(new Line(capitals.tokens(), words, true, List.of()));
        Headlines.mark(List.of(marking, new Marking(body)));
        return Bracketed.write(marking.line());
    }
}
