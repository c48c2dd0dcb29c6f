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
 * {@code Berg's} in {@code Berg's Bakery} alone is not. A country whose neighbours or allies follow is no part of the
 * name before it: the {@code Harbour Council of Latvia's neighbours} is none of Latvia's.
 */
final class Possessives {

    /** A company keeps its founder's possessive: {@code Berg's Ltd}. */
    private static final Set<String> LEGAL_FORMS =
            WordSet.of("Inc Inc. Ltd Ltd. Limited Corp Corp. Co Co. plc PLC Pty SA AG");

    private static final Set<String> OTHERS = WordSet.of("neighbours neighbors neighbouring neighboring allies allied"
            + " partners partner rivals rival enemies friends");
    /** Words of a possessive phrase that may say that others are meant. */
    private static final int REACH = 2;

    private final Map<String, Entity.Type> known = new HashMap<>();

    private final Nations nations;

    private Possessives(Nations nations) {
        this.nations = nations;
    }

    static void mark(List<Marking> story, Nations nations) {
        Possessives possessives = new Possessives(nations);
        for (Marking line : story) {
            for (TaggedName name : line.names())
                possessives.known.putIfAbsent(key(line, name.begin(), name.end()), name.type());
        }
        for (Marking line : story) {
            for (TaggedName name : line.names()) {
                possessives.split(line, name);
                possessives.cut(line, name);
            }
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

    private void cut(Marking line, TaggedName name) {
        if (name.type() != Entity.Type.ORGANISATION || !isPossessive(line, name.end())) return;
        boolean others = false;
        for (int at = name.end() + 1; at <= name.end() + REACH; at++) others |= OTHERS.contains(line.word(at));
        if (!others) return;
        for (int of = name.end() - 2; of > name.begin(); of--) {
            if (!line.word(of).equals("of")) continue;
            int country = line.word(of + 1).equals("the") ? of + 2 : of + 1;
            if (country >= name.end() || !nations.isName(key(line, country, name.end()))) return;
            line.put(name.begin(), of, name.type());
            line.put(country, name.end(), Entity.Type.LOCATION);
            return;
        }
    }

    private static boolean isPossessive(Marking line, int at) {
        return line.lower(at).equals("'s")
                || line.word(at).equals("\u2019s")
                || line.word(at).equals("'");
    }

    private Entity.@Nullable Type owner(Marking line, TaggedName name, int end) {
        String words = key(line, name.begin(), end);
        if (nations.isName(words)) return Entity.Type.LOCATION;
        return known.get(words);
    }

    private static String key(Marking line, int begin, int end) {
        List<String> words = line.words(new TaggedName(begin, end, Entity.Type.MISC));
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
