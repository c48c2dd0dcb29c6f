package org.newswire.enrich.entity;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where names begin and end: a regnal number belongs to its bearer ({@code Baudouin I}), an event's kind to its name
 * ({@code Bosphorus Cup}, {@code Battle of Cesis}); a common noun does not ({@code Vidzeme province}).
 */
final class NameEnds {

    private static final Pattern REGNAL = Pattern.compile("[IVX]{1,5}");
    private static final Set<String> EVENTS = WordSet.of(
            "War Campaign Cup Championship Championships Open Classic Bowl Trophy Prix Games Festival Olympics"
                    + " Marathon Masters Award Awards Prize Treaty Accord Accords Act Protocol Revolution Uprising Derby"
                    + " Tournament Invitational Biennale Summit");
    private static final Set<String> EVENTS_OF =
            Set.of("Battle", "Siege", "Treaty", "War", "Tour", "Peace", "Campaign", "Massacre", "Fall", "Feast");
    private static final Set<String> KINDS_OF_PLACES = WordSet.of(
            "province county district region state city town village area suburb mountains peninsula territory");

    private NameEnds() {}

    static void mark(Marking line) {
        for (TaggedName name : line.names()) {
            if (name.certain()) continue;
            if (name.type() == Entity.Type.PERSON) number(line, name);
            else if (name.type() == Entity.Type.LOCATION) strip(line, name);
        }
        for (TaggedName name : line.names()) {
            if (!name.certain()) complete(line, name);
        }
    }

    private static void number(Marking line, TaggedName name) {
        int end = name.end();
        if (line.name(end) == null
                && REGNAL.matcher(line.word(end)).matches()
                && !line.word(end + 1).equals(".")) line.put(name.begin(), end + 1, name.type());
    }

    private static void strip(Marking line, TaggedName name) {
        int end = name.end();
        while (end - name.begin() > 1 && KINDS_OF_PLACES.contains(line.word(end - 1))) end--;
        if (end == name.end()) return;
        line.clear(name);
        line.put(name.begin(), end, name.type());
    }

    private static void complete(Marking line, TaggedName name) {
        int end = name.end();
        int next = end;
        while (next - end < 3 && line.isCapital(next) && line.name(next) == null && !EVENTS.contains(line.word(next)))
            next++;
        if (line.name(next) == null && EVENTS.contains(line.word(next)) && isMixed(line.word(next))) {
            line.put(name.begin(), next + 1, Entity.Type.MISC);
            return;
        }
        int of = name.begin() - 1;
        if (line.word(of).equals("the")) of--;
        if (line.word(of).equals("of") && EVENTS_OF.contains(line.word(of - 1)) && line.name(of - 1) == null)
            line.put(of - 1, name.end(), Entity.Type.MISC);
    }

    private static boolean isMixed(String word) {
        return word.codePoints().anyMatch(Character::isLowerCase);
    }
}
