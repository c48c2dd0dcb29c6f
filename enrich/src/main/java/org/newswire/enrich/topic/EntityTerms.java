package org.newswire.enrich.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.entity.Mention;

/**
 * What rules say of entities: {@code @organisation/nato} is an entity by its id, {@code @subtype:party} any of a kind.
 * Finds the places in a story that name one. Immutable, thread-safe; costs a lookup or two an entity.
 */
final class EntityTerms {

    private static final String MARK = "@";
    private static final String SUBTYPE = MARK + "subtype:";
    private static final Pattern TERM = Pattern.compile(MARK + "(subtype:[a-z]+|[a-z]+/[\\p{L}\\p{N}-]+)");

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Told about each place that names an entity of a rule. */
    interface Listener {
        /** A term, by its number, and the sentence that has the mention. */
        void found(int term, Mention mention, Passage passage);
    }

    /** The entities among the phrases of rules, with the numbers of these. */
    EntityTerms(Map<String, Integer> phrases) {
        phrases.forEach((phrase, number) -> {
            if (isOne(phrase)) numbers.put(phrase, number);
        });
    }

    /** Whether a phrase of a rule is an entity, or would be if it were well formed. */
    static boolean isOne(String phrase) {
        return phrase.startsWith(MARK);
    }

    static boolean isWellFormed(String term) {
        return TERM.matcher(term).matches();
    }

    /** Reports the mentions of entities that rules speak of, where the passages have them. */
    void match(List<Entity> entities, List<Passage> passages, Listener listener) {
        for (var entity : entities) {
            report(numbers.get(MARK + entity.id()), entity, passages, listener);
            if (entity.subtype() != null) report(numbers.get(SUBTYPE + entity.subtype()), entity, passages, listener);
        }
    }

    private static void report(@Nullable Integer term, Entity entity, List<Passage> passages, Listener listener) {
        if (term == null) return;
        for (var mention : entity.mentions()) {
            var passage = around(mention, passages);
            if (passage != null) listener.found(term, mention, passage);
        }
    }

    /** The passage that has a mention, null where rules do not read it; the passages are in order of position. */
    private static @Nullable Passage around(Mention mention, List<Passage> passages) {
        int low = 0;
        int high = passages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var passage = passages.get(middle);
            if (passage.span().contains(mention.span())) return passage;
            if (passage.span().begin() > mention.span().begin()) high = middle - 1;
            else low = middle + 1;
        }
        return null;
    }
}
