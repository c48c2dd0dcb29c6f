package org.newswire.enrich.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts owner and owned that were read as one name: {@code Latvia's Supreme Harbour Council} is a place and an
 * organisation. A name that is known by itself in the story or is a nation's is an owner;
 * {@code Berg's} in {@code Berg's Bakery} alone is not.
 */
final class Possessives {

    /** A company keeps its founder's possessive: {@code Berg's Ltd}. */
    private static final Set<String> LEGAL_FORMS =
            WordSet.of("Inc Inc. Ltd Ltd. Limited Corp Corp. Co Co. plc PLC Pty SA AG");

    private final Map<String, Entity.Type> known = new HashMap<>();

    private Possessives() {}

    static void mark(List<Marking> story) {
        Possessives possessives = new Possessives();
        for (Marking line : story) {
            for (TaggedName name : line.names())
                possessives.known.putIfAbsent(key(line, name.begin(), name.end()), name.type());
        }
        for (Marking line : story) {
            for (TaggedName name : line.names()) possessives.split(line, name);
        }
    }

    private void split(Marking line, TaggedName name) {
        if (name.certain() || name.type() == Entity.Type.MISC) return;
        for (int at = name.begin() + 1; at < name.end() - 1; at++) {
            if (!line.lower(at).equals("'s") && !line.word(at).equals("\u2019s")) continue;
            Entity.Type owner = owner(line, name, at);
            if (owner == null || !line.isCapital(at + 1) || LEGAL_FORMS.contains(line.word(name.end() - 1))) return;
            Entity.Type owned = known.getOrDefault(key(line, at + 1, name.end()), name.type());
            int end = name.end();
            line.put(name.begin(), at, owner);
            line.put(at + 1, end, owned);
            return;
        }
    }

    private Entity.@Nullable Type owner(Marking line, TaggedName name, int end) {
        String words = key(line, name.begin(), end);
        if (Nations.isName(words)) return Entity.Type.LOCATION;
        return known.get(words);
    }

    private static String key(Marking line, int begin, int end) {
        List<String> words = line.words(new TaggedName(begin, end, Entity.Type.MISC));
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
