package org.newswire.enrich.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class GazetteerProps {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Property(tries = 300)
    void anyNameHasSenses(@ForAll String name) {
        assertThat(GAZETTEER.senses(name)).isNotNull();
    }

    @Property(tries = 300)
    void matchesBeginWhereTheyAreAskedFor(@ForAll @NotEmpty List<@NotEmpty String> words) {
        for (int begin = 0; begin < words.size(); begin++) {
            Match match = GAZETTEER.longest(words, begin);
            if (match == null) continue;
            assertThat(match.begin()).isEqualTo(begin);
            assertThat(match.end()).isBetween(begin + 1, words.size());
        }
    }
}
