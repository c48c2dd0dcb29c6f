package org.newswire.enrich.entity.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class CrfProps {

    @Property(tries = 300)
    void anyWordsHaveALabelEach(@ForAll @Size(max = 60) List<String> words) {
        for (CrfModel model : Models.ALL)
            assertThat(Models.labels(model, words)).hasSameSizeAs(words).allMatch(model.labels()::contains);
    }

    @Property(tries = 100)
    void secondReadingGivesTheSame(@ForAll @Size(max = 40) List<String> words) {
        for (CrfModel model : Models.ALL) {
            int[] first = model.best(Models.CRF.read(words));
            assertThat(model.best(Models.CRF.read(words))).isEqualTo(first);
        }
    }
}
