package org.newswire.enrich.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

final class ProjectionTest {

    private static final String TEXT = "The Riga-based Baltic Port Authority met Ilze Ozola Riga Olympics";

    @Test
    void tagsTheTokensThatAMentionCovers() {
        assertThat(tags(
                        named("Baltic Port Authority", Entity.Type.ORGANISATION),
                        named("Ilze Ozola", Entity.Type.PERSON)))
                .containsExactly("O", "O", "B-ORG", "I-ORG", "I-ORG", "O", "B-PER", "I-PER", "O", "O");
    }

    @Test
    void aTokenBelongsToWhatCoversMoreThanHalfOfIt() {
        assertThat(tags(named("The Riga", Entity.Type.LOCATION))).startsWith("B-LOC", "O");
        assertThat(tags(named("The Riga-", Entity.Type.LOCATION))).startsWith("B-LOC", "O");
        assertThat(tags(named("The Riga-b", Entity.Type.LOCATION))).startsWith("B-LOC", "I-LOC");
    }

    @Test
    void namesSideBySideEachHaveABeginning() {
        assertThat(tags(named("Olympics", Entity.Type.EVENT), named("Ozola Riga", Entity.Type.MISC)))
                .endsWith("B-MISC", "I-MISC", "B-MISC");
    }

    @Test
    void aNameAcrossSentencesBeginsInEach() {
        var projection = new Projection(List.of(named("Ilze Ozola", Entity.Type.PERSON)));

        assertThat(projection.tags(tokens("Ilze"))).containsExactly("B-PER");
        assertThat(projection.tags(tokens("Ozola"))).containsExactly("B-PER");
    }

    private static List<String> tags(Projection.Named... mentions) {
        return new Projection(List.of(mentions)).tags(tokens(TEXT.split(" ")));
    }

    private static List<Token> tokens(String... words) {
        return Arrays.stream(words).map(word -> new Token(span(word), word)).toList();
    }

    private static Projection.Named named(String words, Entity.Type type) {
        return new Projection.Named(span(words), type);
    }

    /** The last place, so that Riga alone is not the one in Riga-based. */
    private static Span span(String words) {
        var begin = TEXT.lastIndexOf(words);
        return new Span(begin, begin + words.length());
    }
}
