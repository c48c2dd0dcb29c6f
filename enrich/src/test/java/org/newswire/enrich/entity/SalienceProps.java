package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Span;

/** Stories of thirty one-word sentences; the first is a headline or is not, the second a dateline or is not. */
class SalienceProps {

    private static final int SENTENCES = 30;
    private static final int STEP = "word\n\n".length();

    @Property
    void liesBetweenNothingAndOne(
            @ForAll boolean headline,
            @ForAll @Size(min = 1, max = 8) List<@Size(min = 1, max = 12) List<@IntRange(max = 29) Integer>> places) {
        assertThat(Salience.rank(entities(places), story(headline)))
                .hasSameSizeAs(places)
                .allSatisfy(entity -> assertThat(entity.salience()).isBetween(0.0, 1.0));
    }

    @Property
    void anotherMentionNeverMakesLessSalient(
            @ForAll boolean headline,
            @ForAll @Size(min = 1, max = 6) List<@Size(min = 1, max = 10) List<@IntRange(max = 29) Integer>> places,
            @ForAll @IntRange(max = 29) int another) {
        List<List<Integer>> more = new ArrayList<>(places);
        List<Integer> first = new ArrayList<>(places.get(0));
        first.add(another);
        more.set(0, first);
        assertThat(salienceOfFirst(more, headline)).isGreaterThanOrEqualTo(salienceOfFirst(places, headline));
    }

    private static double salienceOfFirst(List<List<Integer>> places, boolean headline) {
        return Salience.rank(entities(places), story(headline)).stream()
                .filter(entity -> entity.name().equals("0"))
                .findFirst()
                .orElseThrow()
                .salience();
    }

    private static Article story(boolean headline) {
        Story story = Story.begin();
        for (int at = 0; at < SENTENCES; at++) {
            if (at == 0 && headline) story.with(Region.Type.HEADLINE, "word");
            else if (at == 1 && headline) story.with(Region.Type.DATELINE, "word");
            else story.with("word");
        }
        return story.article();
    }

    private static List<Entity> entities(List<List<Integer>> places) {
        return IntStream.range(0, places.size())
                .mapToObj(at -> entity(Integer.toString(at), places.get(at)))
                .toList();
    }

    private static Entity entity(String name, List<Integer> sentences) {
        List<Mention> mentions = sentences.stream()
                .sorted()
                .map(at -> new Mention(new Span(STEP * at, STEP * at + 4), "word", null))
                .toList();
        return new Entity("person/" + name, Entity.Type.PERSON, null, name, 0, List.of(), mentions);
    }
}
