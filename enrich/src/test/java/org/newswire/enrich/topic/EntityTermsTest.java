package org.newswire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.entity.Mention;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Span;

class EntityTermsTest {

    private static final RuleSet RULES = new RuleSet(List.of(RuleFile.parse(
            Map.of(
                    "arts",
                    List.of(
                            "topic 01000000 arts, culture, entertainment and media",
                            "strong film, @subtype:award",
                            "likely @event/heron-week",
                            "topic 20000005 cinema",
                            "likely film",
                            "needs @event/heron-week")),
            MediaTopics.load())));

    @Test
    void countsAnEntityByItsId() {
        var story = Stories.story("Thousands came to Heron Week.");
        assertThat(evidence(story, entity("event/heron-week", "festival", "Heron Week", story)))
                .containsExactly("Heron Week");
        assertThat(evidence(story, entity("event/other-week", "festival", "Heron Week", story)))
                .isEmpty();
    }

    @Test
    void countsAnEntityByItsKind() {
        var story = Stories.story("Nobody was given the Golden Heron. The Golden Heron is safe.");
        assertThat(evidence(story, entity("misc/golden-heron", "award", "Golden Heron", story)))
                .containsExactly("Golden Heron", "Golden Heron");
        assertThat(evidence(story, entity("misc/golden-heron", null, "Golden Heron", story)))
                .isEmpty();
    }

    @Test
    void countsAPhraseRatherThanTheNameThatItIsPartOf() {
        var story = Stories.story("Nobody was given the Golden Film Heron.");
        assertThat(evidence(story, entity("misc/golden-film-heron", "award", "Golden Film Heron", story)))
                .containsExactly("Film");
    }

    @Test
    void needsAnEntity() {
        var story = Stories.story("A film opened Heron Week.");
        assertThat(RULES.score(Passage.of(story), List.of())).hasSize(1);
        assertThat(RULES.score(Passage.of(story), List.of(entity("event/heron-week", "festival", "Heron Week", story))))
                .hasSize(2);
    }

    @Test
    void leavesOutWhoSentTheStory() {
        var story = Stories.story("RIGA, Nov 10 (Golden Heron) - Nobody came.");
        assertThat(evidence(story, entity("misc/golden-heron", "award", "Golden Heron", story)))
                .isEmpty();
    }

    private static List<String> evidence(Article story, Entity entity) {
        return RULES.score(Passage.of(story), List.of(entity)).stream()
                .flatMap(score -> score.evidence().stream())
                .map(one -> story.text().substring(one.begin(), one.end()))
                .toList();
    }

    private static Entity entity(String id, @Nullable String subtype, String name, Article story) {
        var mentions = Stream.iterate(
                        story.text().indexOf(name),
                        at -> at >= 0,
                        at -> story.text().indexOf(name, at + 1))
                .map(at -> new Mention(new Span(at, at + name.length()), name, null))
                .toList();
        return new Entity(id, Entity.Type.MISC, subtype, name, 1, List.of(), mentions);
    }
}
