package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Span;

class SalienceTest {

    private static final Article STORY = Story.begin()
            .with(Region.Type.HEADLINE, "Thorne opens bridge")
            .with(Region.Type.DATELINE, "HULL (HW) —")
            .with("Thorne and Berg opened the bridge.")
            .with("Engineers found cracks.")
            .with("Lind was there.")
            .with("Lind left Hull with Oslo in mind.")
            .article();

    @Test
    void headlineAndLeadCountMost() {
        assertThat(ranked("Oslo", "Lind", "Berg", "Thorne"))
                .extracting(Entity::name)
                .containsExactly("Thorne", "Berg", "Lind", "Oslo");
    }

    @Test
    void isTheWeightedMeanOfHeadlinePlaceAndShare() {
        assertThat(ranked("Thorne", "Berg", "Lind"))
                .extracting(Entity::salience)
                .containsExactly(1.0, rounded(0.35 + 0.35 * Math.log(2) / Math.log(3)), rounded(0.35 * 3 / 5 + 0.35));
    }

    @Test
    void placeInTheDatelineCountsForNothing() {
        Entity hull = new Entity("location/hull", Entity.Type.LOCATION, null, "Hull", 0, List.of(), mentions("HULL"));
        assertThat(Salience.rank(List.of(hull), STORY))
                .extracting(Entity::salience)
                .containsExactly(0.0);
    }

    @Test
    void storyWithoutHeadlineIsMeasuredByTheRest() {
        Article story = Story.of("Thorne opened the bridge.");
        Mention mention = new Mention(new Span(0, 6), "Thorne", null);
        Entity thorne = new Entity("person/thorne", Entity.Type.PERSON, null, "Thorne", 0, List.of(), List.of(mention));
        assertThat(Salience.rank(List.of(thorne), story))
                .extracting(Entity::salience)
                .containsExactly(1.0);
    }

    private static List<Entity> ranked(String... names) {
        List<Entity> entities = new ArrayList<>();
        for (String name : names) {
            entities.add(new Entity("person/" + name, Entity.Type.PERSON, null, name, 0, List.of(), mentions(name)));
        }
        return Salience.rank(entities, STORY);
    }

    private static List<Mention> mentions(String name) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = STORY.text().indexOf(name); at >= 0; at = STORY.text().indexOf(name, at + 1)) {
            mentions.add(new Mention(new Span(at, at + name.length()), name, null));
        }
        return mentions;
    }

    private static double rounded(double salience) {
        return Math.round(1000 * salience) / 1000.0;
    }
}
