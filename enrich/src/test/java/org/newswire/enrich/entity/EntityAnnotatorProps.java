package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Span;

class EntityAnnotatorProps {

    /** What ids begin with that do not begin with their type. */
    private static final Map<String, String> KINDS =
            Map.of("country", "location", "region", "location", "nationality", "misc");

    @Property(tries = 150)
    void mentionsAreTheTextOfTheirSpans(@ForAll("stories") Article article) {
        for (Mention mention : mentions(Models.ENTITIES.annotate(article))) {
            assertThat(mention.text())
                    .isEqualTo(mention.span().of(article.text()))
                    .isNotBlank();
        }
    }

    @Property(tries = 150)
    void confidenceIsAProbability(@ForAll("stories") Article article) {
        assertThat(mentions(Models.ENTITIES.annotate(article)))
                .extracting(Mention::confidence)
                .allSatisfy(confidence -> assertThat(confidence).isBetween(0.0, 1.0));
    }

    @Property(tries = 150)
    void mentionsDoNotOverlapAndBelongToOneEntity(@ForAll("stories") Article article) {
        List<Span> spans = mentions(Models.ENTITIES.annotate(article)).stream()
                .map(Mention::span)
                .sorted()
                .toList();
        for (int at = 1; at < spans.size(); at++) {
            assertThat(spans.get(at).begin())
                    .isGreaterThanOrEqualTo(spans.get(at - 1).end());
        }
    }

    @Property(tries = 150)
    void idsAreUniqueAndCarryTheirType(@ForAll("stories") Article article) {
        List<Entity> entities = Models.ENTITIES.annotate(article);
        assertThat(entities).extracting(Entity::id).doesNotHaveDuplicates();
        for (Entity entity : entities) {
            String kind = entity.id().substring(0, entity.id().indexOf('/'));
            assertThat(KINDS.getOrDefault(kind, kind))
                    .isEqualTo(entity.type().name().toLowerCase(Locale.ROOT));
            assertThat(entity.id()).matches("[a-z]+/[^\\s/]+");
        }
    }

    @Property(tries = 150)
    void entitiesAndMentionsAreInOrder(@ForAll("stories") Article article) {
        List<Entity> entities = Models.ENTITIES.annotate(article);
        assertThat(entities)
                .isSortedAccordingTo(Comparator.comparingDouble((Entity entity) -> -entity.salience())
                        .thenComparing(entity -> entity.mentions().get(0).span()));
        for (Entity entity : entities) {
            assertThat(entity.mentions()).extracting(Mention::span).isSorted();
        }
    }

    @Property(tries = 50)
    void secondReadingGivesTheSame(@ForAll("stories") Article article) {
        assertThat(Models.ENTITIES.annotate(article)).isEqualTo(Models.ENTITIES.annotate(article));
    }

    @Provide
    Arbitrary<Article> stories() {
        Arbitrary<String> names = Arbitraries.of(
                "Anna",
                "Karl",
                "Berg",
                "BERG",
                "Berg's",
                "Riga",
                "RIGA",
                "Baltic",
                "Rail",
                "Group",
                "(BRG)",
                "BRG",
                "U.S.",
                "US",
                "United",
                "States",
                "Nations",
                "UN",
                "Mr.",
                "President",
                "the",
                "The",
                "of",
                "and",
                "World",
                "Cup",
                "II",
                "Latvian",
                "Latvians",
                "Georgia",
                "Atlanta",
                "Paris,",
                "Texas,",
                "Congo",
                "Covid-19",
                "G20",
                "People",
                "China",
                "IMF",
                "Tuesday",
                "Jr.",
                "van",
                "der",
                "A.",
                "Inc.",
                "\u201cMoscow\u201d",
                "Ķekava",
                "Москва",
                "東京",
                "😀",
                "'s",
                "'",
                "-",
                "—",
                "/");
        Arbitrary<String> words = Arbitraries.of("said", "met", "in", ",", "on", "with", "to", "while", "10", "%", ".");
        Arbitrary<String> noise = Arbitraries.strings().ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> sentence = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, names),
                        net.jqwik.api.Tuple.of(3, words),
                        net.jqwik.api.Tuple.of(1, noise))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(parts -> String.join(" ", parts));
        Arbitrary<Region.Type> regions = Arbitraries.of(Region.Type.class).injectNull(0.7);
        return net.jqwik.api.Combinators.combine(sentence, regions)
                .as(EntityAnnotatorProps::part)
                .list()
                .ofMaxSize(6)
                .map(parts -> {
                    Story story = Story.begin();
                    parts.forEach(part -> part.accept(story));
                    return story.article();
                });
    }

    private static java.util.function.Consumer<Story> part(String sentence, Region.Type region) {
        return story -> {
            if (region == null) story.with(sentence);
            else story.with(region, sentence);
        };
    }

    private static List<Mention> mentions(List<Entity> entities) {
        List<Mention> mentions = new ArrayList<>();
        for (Entity entity : entities) mentions.addAll(entity.mentions());
        return mentions;
    }
}
