package org.newswire.enrich.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.entity.EntityAnnotator;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

final class EntityEvaluationTest {

    private static final EntityAnnotator ENTITIES = EntityAnnotator.load();

    @Test
    void putsNamesOnTokensOfTheTextAsItWas() {
        var evaluation = new EntityEvaluation(ENTITIES, false);
        var text = "\uD83D\uDE00  &quot;It rained,&quot;\r\n said\u00a0 Ilze  Ozola of the mayor's office in Riga .";

        var tags = evaluation.tag(text, List.of(tokens(text, "It", "Ilze", "Ozola", "of", "Riga", ".")));

        assertThat(tags).containsExactly(List.of("O", "B-PER", "I-PER", "O", "B-LOC", "O"));
        assertThat(evaluation.documents()).isEqualTo(1);
        assertThat(evaluation.tokens()).isEqualTo(6);
    }

    @Test
    void readsTheGivenTokensOnly() {
        var evaluation = new EntityEvaluation(ENTITIES, true);
        var text = "Officials met in Riga. Others stayed in Oslo.";

        var tags = evaluation.tag(text, List.of(tokens(text, "Officials", "met", "in", "Riga", "."), List.of()));

        assertThat(tags).containsExactly(List.of("O", "O", "O", "B-LOC", "O"), List.of());
    }

    @Test
    void tagsNothingInWhatThePipelineWouldNotRead() {
        var evaluation = new EntityEvaluation(ENTITIES, false);
        var text = "Die Bürgermeisterin sagte am Montag, dass der Hafen von Riga noch in diesem Jahr ausgebaut werden"
                + " soll. Das hat der Rat der Stadt nach langer Beratung beschlossen.";

        assertThat(evaluation.tag(text, List.of(tokens(text, "Riga")))).containsExactly(List.of("O"));
    }

    private static List<Token> tokens(String text, String... forms) {
        var tokens = new ArrayList<Token>();
        var from = 0;
        for (var form : forms) {
            var begin = text.indexOf(form, from);
            from = begin + form.length();
            tokens.add(new Token(new Span(begin, from), form));
        }
        return tokens;
    }
}
