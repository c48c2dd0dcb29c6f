package org.newswire.ingest.format.anpa1312;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Subject;

/**
 * Category letters of ANPA 1312. A letter is a subject of scheme {@code anpa}; where it says what a story is about, and
 * not where it is from, it is also the IPTC Media Topic of that field. Letters that services define for themselves are
 * kept without a name.
 */
final class Category {

    static final String SCHEME = "anpa";
    private static final String MEDIA_TOPICS = "medtop";

    private record Meaning(String name, @Nullable String topic) {}

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry("a", new Meaning("domestic news", null)),
            Map.entry("b", new Meaning("special events", null)),
            Map.entry("c", new Meaning("features", null)),
            Map.entry("d", new Meaning("food and diet", null)),
            Map.entry("e", new Meaning("entertainment", "01000000")),
            Map.entry("f", new Meaning("business and finance", "04000000")),
            Map.entry("i", new Meaning("international news", null)),
            Map.entry("k", new Meaning("commentary", null)),
            Map.entry("l", new Meaning("lifestyle", "10000000")),
            Map.entry("n", new Meaning("state and regional news", null)),
            Map.entry("o", new Meaning("weather", "17000000")),
            Map.entry("p", new Meaning("national politics", "11000000")),
            Map.entry("q", new Meaning("sports scores", "15000000")),
            Map.entry("s", new Meaning("sports", "15000000")),
            Map.entry("t", new Meaning("travel", null)),
            Map.entry("v", new Meaning("advisories", null)),
            Map.entry("w", new Meaning("Washington", null)));

    private Category() {}

    /** The subjects a letter stands for, that of its own scheme first. */
    static List<Subject> subjects(String letter) {
        var code = Clean.lower(letter);
        var meaning = MEANINGS.get(code);
        if (meaning == null) return List.of(new Subject(SCHEME, code, null));
        var own = new Subject(SCHEME, code, meaning.name());
        return meaning.topic() == null ? List.of(own) : List.of(own, new Subject(MEDIA_TOPICS, meaning.topic(), null));
    }
}
