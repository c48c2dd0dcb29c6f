package org.newswire.enrich.topic.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;

/**
 * An archive of a site that covers its harbour under disaster and its choir under arts, in words that no rule knows,
 * and a story of each now and then that is about neither.
 */
final class Archive {

    static final String HARBOUR = "medtop:03000000";
    static final String CHOIR = "medtop:01000000";

    private static final List<String> COMMON = List.of(
            "gravel", "candle", "thursday", "lantern", "window", "letter", "pebble", "ribbon", "corner", "basket");
    private static final List<String> OF_HARBOUR = List.of("quayside", "bollard", "dredger", "hawser", "slipway");
    private static final List<String> OF_CHOIR = List.of("descant", "cantata", "alto", "encore", "rehearsal");

    private Archive() {}

    /** Stories in turn: harbour, choir, neither. */
    static List<LabelledStory> stories(int count, long seed) {
        var random = new Random(seed);
        var stories = new ArrayList<LabelledStory>();
        for (int at = 0; at < count; at++)
            stories.add(
                    switch (at % 3) {
                        case 0 -> new LabelledStory(story(OF_HARBOUR, random), Set.of(HARBOUR));
                        case 1 -> new LabelledStory(story(OF_CHOIR, random), Set.of(CHOIR));
                        default -> new LabelledStory(story(COMMON, random), Set.of());
                    });
        return stories;
    }

    /** A story of this text. */
    static Article article(String text) {
        return new ArticleReader().read(new Copy(null, text, "en", Instant.parse("2026-11-10T08:00:00Z"), List.of()));
    }

    private static Article story(List<String> special, Random random) {
        var text = new StringBuilder("There was");
        for (int word = 0; word < 24; word++) {
            var from = random.nextInt(3) == 0 ? special : COMMON;
            text.append(" the ").append(from.get(random.nextInt(from.size()))).append(" and");
        }
        return article(text.append(" more.").toString());
    }
}
