package org.newswire.enrich.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.of(EntryFile.read("some.txt", """
            country/US | location/country | United States | U.S.; America
            location/new-york | location/city | New York | New York City
            organisation/times | organisation/media | New York Times
            country/CN | location/country | China | People's Republic of China
            misc/covid-19 | misc/disease | Covid-19! | covid-19!
            organisation/who | organisation/agency | World Health Organization | WHO
            organisation/nato | organisation/alliance | NATO
            organisation/att | organisation/company | AT&T
            location/malmo | location/city | Malmö
            """));

    @Test
    void findsLongestName() {
        assertThat(found("the New York Times said", 1)).isEqualTo("1-4 organisation/times");
        assertThat(found("in New York City .", 1)).isEqualTo("1-4 location/new-york");
        assertThat(found("in New York on", 1)).isEqualTo("1-3 location/new-york");
        assertThat(found("a New day", 1)).isNull();
    }

    @Test
    void findsNameWithPossessiveInside() {
        assertThat(found("the People 's Republic of China", 1)).isEqualTo("1-6 country/CN");
        assertThat(found("China 's army", 0)).isEqualTo("0-1 country/CN");
    }

    @Test
    void asksForTheCapitalsOfTheName() {
        assertThat(ids("WHO")).containsExactly("organisation/who");
        assertThat(ids("who")).isEmpty();
        assertThat(ids("Who")).isEmpty();
        assertThat(ids("us")).isEmpty();
        assertThat(ids("new york")).isEmpty();
        assertThat(ids("NEW YORK")).containsExactly("location/new-york");
    }

    @Test
    void readsLongInitialsAsWordToo() {
        assertThat(ids("Nato")).containsExactly("organisation/nato");
        assertThat(ids("nato")).isEmpty();
    }

    @Test
    void ignoresFullStopsAccentsAndHyphens() {
        assertThat(ids("US")).containsExactly("country/US");
        assertThat(ids("U.S.")).containsExactly("country/US");
        assertThat(ids("Malmo")).containsExactly("location/malmo");
        assertThat(ids("Covid 19")).contains("misc/covid-19");
        assertThat(ids("AT & T")).containsExactly("organisation/att");
    }

    @Test
    void findsNameThatBeginsWithSmallLetter() {
        assertThat(found("of covid-19 cases", 1)).isEqualTo("1-2 misc/covid-19");
    }

    @Test
    void takesWhatSiteAdds() {
        Gazetteer more = gazetteer.with(EntryFile.read("site.txt", """
                organisation/ventline | organisation/company | Ventline Ferries | VTL
                organisation/nato | organisation/alliance | Nato Alliance
                """));
        assertThat(more.find("organisation/ventline")).isPresent();
        assertThat(more.find("organisation/nato").orElseThrow().name()).isEqualTo("Nato Alliance");
        assertThat(more.senses("NATO")).hasSize(1);
        assertThat(gazetteer.find("organisation/ventline")).isEmpty();
    }

    @Test
    void knowsWhatLiesInWhat() {
        Gazetteer places = Gazetteer.load();
        Entry houston = places.find("location/houston").orElseThrow();
        assertThat(places.liesIn(houston, "region/US-TX")).isTrue();
        assertThat(places.liesIn(houston, "country/US")).isTrue();
        assertThat(places.liesIn(houston, "country/CA")).isFalse();
    }

    private List<String> ids(String name) {
        return gazetteer.senses(name).stream()
                .map(sense -> sense.entry().id())
                .distinct()
                .toList();
    }

    private @Nullable String found(String sentence, int begin) {
        Match match = gazetteer.longest(List.of(sentence.split(" ")), begin);
        return match == null
                ? null
                : match.begin() + "-" + match.end() + " "
                        + match.senses().get(0).entry().id();
    }
}
