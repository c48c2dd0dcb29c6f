package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewsAgenciesTest {

    @Test
    void readsAgenciesInSmallLetters() {
        assertThat(read("The [LOC Latvia] press news agency said so ."))
                .isEqualTo("The [ORG Latvia press news agency] said so .");
        assertThat(read("The [PER Ventline] news agency said so ."))
                .isEqualTo("The [ORG Ventline] news agency said so .");
    }

    @Test
    void leavesDescriptionsAlone() {
        assertThat(read("A [MISC Latvian] news agency said so .")).isEqualTo("A [MISC Latvian] news agency said so .");
        assertThat(read("The [LOC Latvia] space agency said so ."))
                .isEqualTo("The [LOC Latvia] space agency said so .");
    }

    private static String read(String sentence) {
        return Bracketed.after(line -> NewsAgencies.mark(line, Models.NATIONS), sentence);
    }
}
