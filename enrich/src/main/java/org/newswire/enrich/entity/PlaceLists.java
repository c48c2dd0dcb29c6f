package org.newswire.enrich.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists of places, {@code to Gdansk, Klaipeda and Rostock}: a name of one or two words in a list that a preposition
 * introduces, and that has two places, is a place too. With one, {@code in Riga, Berg and Thorne} may be its guests.
 */
final class PlaceLists {

    private static final Set<String> BEFORE =
            Set.of("in", "near", "to", "from", "around", "between", "through", "outside");
    private static final int LONGEST_NAME = 2;

    private PlaceLists() {}

    static void mark(Marking line) {
        for (TaggedName name : line.names()) {
            boolean first = name.type() == Entity.Type.LOCATION && BEFORE.contains(line.lower(name.begin() - 1));
            if (!first) continue;
            int end = end(line, name);
            if (end < 0) continue;
            for (int at = name.end(); at < end; at++) {
                TaggedName next = line.name(at);
                if (next != null && !next.certain() && next.type() != Entity.Type.LOCATION)
                    line.put(next.as(Entity.Type.LOCATION));
            }
        }
    }

    /** Where a list ends that begins with a name and has {@code and} before its last; -1 when it is none. */
    private static int end(Marking line, TaggedName first) {
        int at = first.end();
        int places = 1;
        while (line.word(at).equals(",")) {
            TaggedName next = place(line, at + 1);
            if (next == null) break;
            if (next.type() == Entity.Type.LOCATION) places++;
            at = next.end();
        }
        if (line.word(at).equals(",")) at++;
        TaggedName last = line.word(at).equals("and") ? place(line, at + 1) : null;
        if (last != null && last.type() == Entity.Type.LOCATION) places++;
        return last == null || places < 2 ? -1 : last.end();
    }

    private static @Nullable TaggedName place(Marking line, int at) {
        TaggedName name = line.name(at);
        if (name == null || name.begin() != at || name.length() > LONGEST_NAME) return null;
        return line.word(name.end()).equals("'s") ? null : name;
    }
}
