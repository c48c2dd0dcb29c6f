package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;

class EntityAnnotatorTest {

    @Test
    void namesPersonsPlacesAndOrganisations() {
        assertThat(
                        summary(
                                Story.of(
                                        "Baltic Rail Group said on Tuesday that it had named Juris Kalvenieks as chief executive in Riga.")))
                .containsExactly(
                        "organisation/baltic-rail-group: Baltic Rail Group",
                        "person/juris-kalvenieks: Juris Kalvenieks",
                        "location/riga: Riga");
    }

    @Test
    void joinsLastNameToFullNameSeenBeforeOrAfter() {
        assertThat(summary(Story.of(
                        "Kalvenieks said the government would not raise taxes.",
                        "Finance minister Juris Kalvenieks was speaking in Riga.",
                        "Mr. Kalvenieks's term ends in May.")))
                .contains("person/juris-kalvenieks: Kalvenieks, Juris Kalvenieks, Kalvenieks");
    }

    @Test
    void givesBareLastNameToBearerMentionedLast() {
        assertThat(summary(Story.of(
                        "Anna Berg, a lawyer from Oslo, won the case.",
                        "Her brother Karl Berg was not in court.",
                        "Berg said he was relieved.",
                        "The judge asked Anna Berg to stand.",
                        "Berg said she would appeal.")))
                .contains("person/anna-berg: Anna Berg, Anna Berg, Berg", "person/karl-berg: Karl Berg, Berg");
    }

    @Test
    void joinsInitialsToTheNameTheyAbbreviate() {
        assertThat(summary(Story.of(
                        "The Baltic Energy Regulation Authority (BERA) opened an inquiry.",
                        "A spokesman for BERA said it would take a year.")))
                .contains(
                        "organisation/baltic-energy-regulation-authority: Baltic Energy Regulation Authority, BERA, BERA");
    }

    @Test
    void meetsShortAndLongFormsOfCountriesInOneId() {
        assertThat(summary(Story.of("Trade between the U.S. and Latvia grew.", "The United States is a big market.")))
                .contains("country/US: U.S., United States");
    }

    @Test
    void readsHeadlineInCapitals() {
        Article article = Story.begin()
                .with(Region.Type.HEADLINE, "KALVENIEKS TO LEAD BALTIC RAIL GROUP")
                .with("Juris Kalvenieks will lead Baltic Rail Group from March.")
                .with("Kalvenieks has worked for Baltic Rail Group since 2009.")
                .article();
        assertThat(summary(article))
                .contains(
                        "person/juris-kalvenieks: KALVENIEKS, Juris Kalvenieks, Kalvenieks",
                        "organisation/baltic-rail-group: BALTIC RAIL GROUP, Baltic Rail Group, Baltic Rail Group");
    }

    @Test
    void readsPlaceAndAgencyOfDateline() {
        Article article = Story.begin()
                .with(Region.Type.DATELINE, "RIGA, Latvia, Nov 10 (BP) —")
                .with("The mayor of Riga resigned.")
                .article();
        assertThat(summary(article))
                .containsExactly("location/riga: RIGA, Riga", "country/LV: Latvia", "organisation/bp-media: BP");
    }

    @Test
    void leavesOutWhatIsNotTheStory() {
        Article article = Story.begin()
                .with(Region.Type.BYLINE, "By Ieva Strautmane in London")
                .with(Region.Type.SECTION_LABEL, "Baltic PressEurope:")
                .with("The bridge in Tallinn was closed.")
                .with(Region.Type.BOILERPLATE, "Germany and France agree on budget")
                .article();
        assertThat(summary(article))
                .containsExactly(
                        "person/ieva-strautmane: Ieva Strautmane",
                        "location/london: London",
                        "location/tallinn: Tallinn");
    }

    @Test
    void doesNotTakePossessiveIntoName() {
        assertThat(summary(Story.of("Estonia's parliament and Estonia’s president met.")))
                .containsExactly("country/EE: Estonia, Estonia");
    }

    @Test
    void ordersByMentionsThenByPosition() {
        List<Entity> entities = Models.ENTITIES.annotate(
                Story.of("Poland and Spain met Portugal.", "Portugal beat Spain.", "Spain lost to Portugal."));
        assertThat(entities).extracting(Entity::name).containsExactly("Spain", "Portugal", "Poland");
    }

    @Test
    void readsEnglishOnly() {
        Story story = Story.begin().with("Rīgā šodien snieg.");
        assertThat(Models.ENTITIES.reads(story.article("lv"))).isFalse();
        assertThat(Models.ENTITIES.reads(story.article("en"))).isTrue();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Models.ENTITIES.annotate(Story.of())).isEmpty();
        assertThat(Models.ENTITIES.annotate(Story.of("...", "— — —"))).isEmpty();
    }

    @Test
    void answersTheSameWhateverItReadBefore() {
        Article article = Story.of("Kalve and Ozolnieks of Jelgava met in Bauska.", "The Kalve plan was dropped.");
        List<Entity> before = Models.ENTITIES.annotate(article);
        Models.ENTITIES.annotate(Story.of("there the kalve met an ozolnieks in every bauska and jelgava"));
        assertThat(Models.ENTITIES.annotate(article)).isEqualTo(before);
    }

    @Test
    void answersTheSameFromManyThreads() throws Exception {
        Article article = Story.of(
                "Anna Berg and Karl Berg flew from Oslo to Riga for talks with Baltic Rail Group.",
                "Berg told the United Nations that the U.S. was late.");
        List<Entity> alone = Models.ENTITIES.annotate(article);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Entity>> task = () -> Models.ENTITIES.annotate(article);
            List<Future<List<Entity>>> answers = threads.invokeAll(Collections.nCopies(40, task));
            for (Future<List<Entity>> answer : answers) assertThat(answer.get()).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void readsSentenceOfTwentyThousandWords() {
        String sentence = "Anna Berg of Riga spoke to ".repeat(3_500).strip();
        assertThat(Models.ENTITIES.annotate(Story.of(sentence)))
                .extracting(Entity::id, entity -> entity.mentions().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("person/anna-berg", 3_500),
                        org.assertj.core.groups.Tuple.tuple("location/riga", 3_500));
    }

    @Test
    void readsWordOfAMillionLetters() {
        assertThat(summary(Story.of("In Riga they found " + "Aa".repeat(500_000) + " there.")))
                .contains("location/riga: Riga");
    }

    @Test
    void readsManyPeopleOfOneName() {
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < 2_000; at++)
            sentences.add("Karl Berg" + (at % 2 == 0 ? "" : " Jr.") + " met Berg in Oslo.");
        List<Entity> entities = Models.ENTITIES.annotate(Story.of(sentences.toArray(String[]::new)));
        assertThat(entities).extracting(Entity::id).contains("person/karl-berg", "location/oslo");
    }

    private static List<String> summary(Article article) {
        return Models.ENTITIES.annotate(article).stream()
                .map(entity -> entity.id() + ": "
                        + String.join(
                                ", ",
                                entity.mentions().stream().map(Mention::text).toList()))
                .toList();
    }
}
