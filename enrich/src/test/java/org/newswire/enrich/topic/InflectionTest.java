package org.newswire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionTest {

    @Test
    void givesNounsTheirPlural() {
        assertThat(Inflection.forms("strike")).containsExactlyInAnyOrder("strike", "strikes");
        assertThat(Inflection.forms("army")).containsExactlyInAnyOrder("army", "armies");
        assertThat(Inflection.forms("coach")).containsExactlyInAnyOrder("coach", "coaches");
        assertThat(Inflection.forms("gunman")).contains("gunmen");
    }

    @Test
    void givesVerbsTheirForms() {
        assertThat(Inflection.forms("kill~")).contains("kill", "kills", "killed", "killing");
        assertThat(Inflection.forms("ban~")).contains("ban", "bans", "banned", "banning");
        assertThat(Inflection.forms("seize~")).contains("seize", "seizes", "seized", "seizing");
        assertThat(Inflection.forms("deny~")).contains("deny", "denies", "denied", "denying");
        assertThat(Inflection.forms("rise~")).contains("rise", "rises", "rose", "risen", "rising");
    }

    @Test
    void leavesMarkedPluralAndLittleWordsAlone() {
        assertThat(Inflection.forms("=new")).containsExactly("new");
        assertThat(Inflection.forms("shares")).containsExactly("shares");
        assertThat(Inflection.forms("of")).containsExactly("of");
        assertThat(Inflection.forms("3G")).doesNotContain("3g");
        assertThat(Inflection.forms("100")).containsExactly("100");
    }
}
