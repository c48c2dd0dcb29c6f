package org.newswire.enrich.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of a sentence that name one thing together.
 *
 * @param begin first token
 * @param end token after the last
 * @param type {@code PER}, {@code ORG}, {@code LOC} or {@code MISC}
 */
public record Chunk(int begin, int end, String type) {

    /**
     * The chunks of tags in BIO form, in order. As conlleval has it, an {@code I-} that continues nothing of its type
     * begins a chunk; so tags are read alike whether they mark every beginning or only the ambiguous ones.
     */
    static List<Chunk> of(List<String> tags) {
        var chunks = new ArrayList<Chunk>();
        var begin = 0;
        for (int at = 0; at <= tags.size(); at++) {
            var type = at == 0 ? null : type(tags.get(at - 1));
            var continues = at < tags.size() && at > 0 && tags.get(at).startsWith("I-");
            if (continues && type != null && type.equals(type(tags.get(at)))) continue;
            if (type != null) chunks.add(new Chunk(begin, at, type));
            begin = at;
        }
        return chunks;
    }

    boolean isAt(Chunk other) {
        return begin == other.begin && end == other.end;
    }

    boolean overlaps(Chunk other) {
        return begin < other.end && other.begin < end;
    }

    private static @Nullable String type(String tag) {
        return tag.startsWith("B-") || tag.startsWith("I-") ? tag.substring(2) : null;
    }
}
