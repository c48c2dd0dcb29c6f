package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

class DatelinesTest {

    private final Datelines datelines = new Datelines(Models.TAGGER, Models.GAZETTEER);

    @Test
    void readsPlaceBeforeAgencyOrDate() {
        assertThat(places("RIGA (BP) -")).containsExactly("Riga");
        assertThat(places("VENTSPILS, Nov 10 —")).containsExactly("Ventspils");
        assertThat(places("NEW YORK, Dec. 1 (BP) --")).containsExactly("New York");
    }

    @Test
    void readsCountryAndSecondPlace() {
        assertThat(places("VENTSPILS, Latvia (BP) -")).containsExactly("Ventspils", "Latvia");
        assertThat(places("MOSCOW/TEHRAN, Feb 8 (BP) -")).containsExactly("Moscow", "Tehran");
    }

    @Test
    void readsAgency() {
        assertThat(names("OSLO (Nordlys) -", Entity.Type.ORGANISATION)).containsExactly("Nordlys");
        assertThat(names("MOSCOW, November 10. /TASS/.", Entity.Type.ORGANISATION))
                .containsExactly("TASS");
        assertThat(names("BELGRADE (Northwire) -", Entity.Type.ORGANISATION)).containsExactly("Northwire");
        assertThat(names("UNITED NATIONS (BP) -", Entity.Type.ORGANISATION)).containsExactly("United Nations", "BP");
        assertThat(places("LONDON, Reuters -")).containsExactly("London");
    }

    @Test
    void doesNotTakeStateInBracketsForAgency() {
        assertThat(places("SPRINGFIELD (Illinois) -")).containsExactly("Springfield", "Illinois");
        assertThat(names("SPRINGFIELD (Illinois) -", Entity.Type.ORGANISATION)).isEmpty();
    }

    @Test
    void readsNothingFromLineWithoutPlace() {
        assertThat(places("Nov 10 —")).isEmpty();
        assertThat(places("One two three four five six seven —")).isEmpty();
    }

    private List<String> places(String dateline) {
        return names(dateline, Entity.Type.LOCATION);
    }

    private List<String> names(String dateline, Entity.Type type) {
        List<Token> tokens = Story.tokens(dateline);
        Sentence other = new Sentence(new Span(0, 1), List.of(new Token(new Span(0, 1), "A")));
        Line line = datelines.read(tokens, new Truecaser(List.of(other)));
        return line.names().stream()
                .filter(name -> name.type() == type)
                .map(name -> line.mention(name, dateline).form())
                .toList();
    }
}
