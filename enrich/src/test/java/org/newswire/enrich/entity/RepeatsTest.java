package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.text.Token;

class RepeatsTest {

    private static final Entity.Type ORGANISATION = Entity.Type.ORGANISATION;

    @Test
    void findsLongNameWhereItWasMissed() {
        assertThat(completed(line("Baltic Rail sank", name(0, 2, ORGANISATION)), line("He left Baltic Rail")))
                .containsExactly(List.of(name(0, 2, ORGANISATION)), List.of(name(2, 4, ORGANISATION)));
    }

    @Test
    void completesNameThatWasFoundInPart() {
        assertThat(completed(
                        line("Baltic Rail sank", name(0, 2, ORGANISATION)),
                        line("He left Baltic Rail", name(2, 3, Entity.Type.LOCATION))))
                .element(1)
                .isEqualTo(List.of(name(2, 4, ORGANISATION)));
    }

    @Test
    void doesNotCutLongerName() {
        List<TaggedName> longer = List.of(name(0, 3, ORGANISATION));
        assertThat(completed(
                        line("Baltic Rail sank", name(0, 2, ORGANISATION)),
                        line("Baltic Rail Museum opened", name(0, 3, ORGANISATION))))
                .element(1)
                .isEqualTo(longer);
    }

    @Test
    void findsLastNameOfPersonNamedTwice() {
        Line full = line("Karl Berg spoke", name(0, 2, Entity.Type.PERSON));
        Line bare = line("Then Berg left", name(1, 2, Entity.Type.PERSON));
        assertThat(completed(full, bare, line("But Berg stayed")))
                .element(2)
                .isEqualTo(List.of(name(1, 2, Entity.Type.PERSON)));
    }

    @Test
    void leavesWordThatTheStoryAlsoUsesAsCommonWord() {
        Line full = line("Peter Such spoke", name(0, 2, Entity.Type.PERSON));
        Line bare = line("Then Such left", name(1, 2, Entity.Type.PERSON));
        assertThat(completed(full, bare, line("Such men do such things")))
                .element(2)
                .isEqualTo(List.of());
    }

    private static List<List<TaggedName>> completed(Line... lines) {
        return Repeats.complete(List.of(lines)).stream().map(Line::names).toList();
    }

    private static Line line(String sentence, TaggedName... names) {
        List<Token> tokens = Story.tokens(sentence);
        return new Line(tokens, tokens.stream().map(Token::form).toList(), false, List.of(names));
    }

    private static TaggedName name(int begin, int end, Entity.Type type) {
        return new TaggedName(begin, end, type);
    }
}
