package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedNamesTest {

    @Test
    void readsTitles() {
        assertThat(
                        read(
                                "He wrote \" The Amber Road , \" \" Letters from [LOC Riga] \" and \u201c A Night on the Pier \u201d ."))
                .isEqualTo(
                        "He wrote \" [MISC The Amber Road] , \" \" [MISC Letters from Riga] \" and \u201c [MISC A Night on"
                                + " the Pier] \u201d .");
    }

    @Test
    void readsTitleOfOneWordAfterItsKind() {
        assertThat(read("the film \" [LOC Liepaja] \" won")).isEqualTo("the film \" [MISC Liepaja] \" won");
        assertThat(read("a song called \" Amber \"")).isEqualTo("a song called \" Amber \"");
    }

    @Test
    void readsNickname() {
        assertThat(read("[PER Karl] \" The Bear \" [PER Berg] lost")).isEqualTo("[PER Karl \" The Bear \" Berg] lost");
        assertThat(read("[PER Karl Berg] ( \" The Bear \" ) lost the bout in the last round"))
                .isEqualTo("[PER Karl Berg] ( \" [MISC The Bear] \" ) lost the bout in the last round");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" We are late , \" she said . \" Nobody came . \"",
                "\" Yes , \" [PER Berg] said . \" No . \"",
                "\" [PER Karl Berg] , \" she said .",
                "\" [ORG Baltic Rail Group] \"",
                "\" , said [PER Berg] , \"",
                "\" \"",
                "Minister Says \" We Will Win \" In [LOC Riga]",
                "the \" so called \" plan",
            })
    void leavesSpeechAndNamesAlone(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    private static String read(String sentence) {
        return Bracketed.after(QuotedNames::mark, sentence);
    }
}
