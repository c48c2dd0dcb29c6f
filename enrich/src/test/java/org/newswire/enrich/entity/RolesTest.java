package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Span;

/** Sentences in which persons are written in upright lines, |Ada Thorne|, and other names in brackets, [Hull]. */
class RolesTest {

    private static final Pattern NAME = Pattern.compile("\\|([^|]+)\\||\\[([^\\]]+)\\]");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Latvian] Prime Minister |Ada Thorne| resigned.; Latvian Prime Minister",
                "It was said by finance minister |Ada Thorne|.; finance minister",
                "It was the former world heavyweight champion |Ada Thorne|.; former world heavyweight champion",
                "Former [Hull] mayor |Ada Thorne| spoke.; former Hull mayor",
                "[Iran]'s Foreign Minister |Ada Thorne| spoke.; Iran's Foreign Minister",
                "In [Hull] Prime Minister |Ada Thorne| spoke.; Prime Minister",
                "She told [Harbour Wire] President |Ada Thorne| was ill.; President",
                "On Tuesday Treasury Secretary |Ada Thorne| spoke.; Treasury Secretary",
                "He met Secretary of State |Ada Thorne| there.; Secretary of State",
                "He met Minister of Foreign Affairs |Ada Thorne| there.; Minister of Foreign Affairs",
                "Chief executive Dame |Ada Thorne| spoke.; chief executive",
                "It was said by army spokesman Colonel |Ada Thorne|.; army spokesman",
                "The mayor of [Hull], |Ada Thorne|, spoke.; mayor of Hull",
                "The secretary of the [Supreme Council of the Islamic Republic of Iran and of the Gulf], |Ada Thorne|, left.; secretary of the Supreme Council of the Islamic Republic of Iran and of the Gulf",
                "It was said by [Hull Trams] chairwoman and chief executive |Ada Thorne|.; Hull Trams chairwoman and chief executive",
                "It was won by the fishing magnate |Ada Thorne|.; fishing magnate",
                "Its chief executive, |Ada Thorne|, left.; chief executive"
            })
    void readsTitleBeforeName(String sentence, String role) {
        assertThat(roles(sentence)).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|Ada Thorne|, secretary of the [Supreme Council of Iran], left.; secretary of the Supreme Council of Iran",
                "The rest is true, said |Ada Thorne|, a spokeswoman for the tram company.; spokeswoman for the tram company",
                "|Ada Thorne|, 52, a former teacher from [Hull], won.; former teacher from Hull",
                "|Ada Thorne| (Labour), the finance minister, won.; finance minister",
                "|Ada Thorne|, who heads [Hull Trams], spoke.; heads Hull Trams",
                "|Ada Thorne|, who is the deputy head of [Hull Trams], spoke.; deputy head of Hull Trams",
                "|Ada Thorne|, president of [Hull Trams] since 2019, spoke.; president of Hull Trams",
                "|Ada Thorne|, chairwoman and chief executive of [Hull Trams], spoke.; chairwoman and chief executive of Hull Trams",
                "|Ada Thorne|, [Karl Berg Bank]'s chief economist, spoke.; Karl Berg Bank's chief economist",
                "|Ada Thorne|, widow of |Karl Berg|, spoke.; widow of Karl Berg",
                "|Ada Thorne|, minister of [Trade, Industry and Energy], spoke.; minister of Trade, Industry and Energy",
                "\"|Ada Thorne|\", the secretary of the [Council] of the [Islamic Republic of Iran], left.; secretary of the Council of the Islamic Republic of Iran",
                "|Ada Thorne|, a lawyer hired by the family, spoke.; lawyer hired by the family"
            })
    void readsAppositionAfterName(String sentence, String role) {
        assertThat(roles(sentence)).containsExactly(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To |Ada Thorne|, the president said it was late.",
                "To |Ada Thorne|, the mayor of [Hull] seemed tired.",
                "After beating |Ada Thorne|, the champion will rest.",
                "|Ada Thorne|, finance minister |Karl Berg| and others met.",
                "|Ada Thorne|, a move that surprised the president, came first.",
                "They will head |Ada Thorne|'s team.",
                "It was his widow |Ada Thorne|.",
                "Mr |Ada Thorne| spoke.",
                "MAYOR |ADA THORNE| OPENS TRAM LINE.",
                "|Ada Thorne|, the day after the president left, spoke."
            })
    void leavesAloneWhatMayBeOtherwise(String sentence) {
        assertThat(roles(sentence)).isEmpty();
    }

    @Test
    void readsTwoOfficesAsTwoRoles() {
        assertThat(roles("|Ada Thorne|, the head of [Hull Trams] and chair of the port's board, left."))
                .containsExactly("head of Hull Trams", "chair of the port's board");
    }

    @Test
    void keepsTheFullerOfTwoRoles() {
        assertThat(roles("President |Ada Thorne| met [Latvian] President |Ada Thorne|."))
                .containsExactly("Latvian President");
    }

    @Test
    void leavesOutWhatIsTooLong() {
        assertThat(roles("|Ada Thorne|, head of " + "the office of ".repeat(20) + "trams, left."))
                .isEmpty();
    }

    /** Roles of all the persons named Ada Thorne. */
    private static List<String> roles(String marked) {
        StringBuilder sentence = new StringBuilder();
        List<Mention> thorne = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        Matcher matcher = NAME.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            sentence.append(marked, from, matcher.start());
            boolean person = matcher.group(1) != null;
            String name = person ? matcher.group(1) : matcher.group(2);
            Mention mention = new Mention(new Span(sentence.length(), sentence.length() + name.length()), name, null);
            if (name.equalsIgnoreCase("Ada Thorne")) thorne.add(mention);
            else
                entities.add(new Entity(
                        name, person ? Entity.Type.PERSON : place(name), null, name, 0, List.of(), List.of(mention)));
            sentence.append(name);
            from = matcher.end();
        }
        Article article = Story.of(sentence.append(marked.substring(from)).toString());
        entities.add(new Entity("person/ada-thorne", Entity.Type.PERSON, null, "Ada Thorne", 0, List.of(), thorne));
        return Roles.read(entities, article).get(entities.size() - 1).roles();
    }

    private static Entity.Type place(String name) {
        return name.equals("Hull") || name.equals("Iran") ? Entity.Type.LOCATION : Entity.Type.ORGANISATION;
    }
}
