package org.newswire.enrich.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Nouns beside a name that say what it names: {@code the town of Cesis}, {@code striker Berg}, {@code the ferry Amber
 * Star}, {@code Kalve, a timber company}. What a story says once of an organisation, a place or a ship holds for the
 * whole story.
 *
 * <p>Each noun here has one kind of name beside it nine times of ten and more in the news of CoNLL-2003. Nationalities
 * before a noun ({@code the Latvian company}) are left as they are.
 */
final class Kinds {

    /** Words of the longest name that is read off the page alone. */
    private static final int LENGTH_LIMIT = 4;
    /** Words between an article and the noun that it belongs to, at most. */
    private static final int APPOSITION = 4;

    private static final Set<String> PLACES_OF = WordSet.of(
            "town city village port suburb island province district region municipality county commune hamlet resort");
    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "outside");
    private static final Set<String> AFTER_PLACES = WordSet.of(
            "province county district region suburb peninsula mountains valley archipelago oblast prefecture");
    private static final Set<String> BEFORE_PEOPLE = WordSet.of(
            "spokesman spokeswoman spokesperson striker midfielder defender goalkeeper winger coach captain analyst"
                    + " economist reliever outfielder shortstop batsman bowler quarterback actor actress singer");
    private static final Set<String> BEFORE_ORGANISATIONS = WordSet.of(
            "company firm bank newspaper daily weekly magazine agency broadcaster airline carmaker automaker retailer lender"
                    + " insurer brokerage band website startup conglomerate drugmaker chipmaker");
    private static final Set<String> AT_ORGANISATIONS =
            WordSet.of("analyst analysts economist economists strategist strategists dealer broker");
    private static final Set<String> AFTER_ORGANISATIONS = WordSet.of("newspaper daily weekly magazine broadcaster");
    private static final Set<String> SHIPS = WordSet.of(
            "ferry tanker frigate destroyer submarine yacht freighter trawler cruiser warship ship vessel tug icebreaker"
                    + " barge liner schooner lifeboat steamer");
    private static final Set<String> CARRIERS = Set.of("aircraft", "car", "bulk", "gas", "container", "livestock");
    private static final Set<String> STORMS = Set.of("Hurricane", "Typhoon", "Cyclone", "Storm");
    private static final Set<String> PLACES =
            WordSet.of("town city village suburb island province district river commune");
    private static final Set<String> ORGANISATIONS =
            WordSet.of("company firm bank newspaper daily airline broadcaster subsidiary retailer insurer lender");
    /** {@code F-16}, {@code AK-47s}; neither the {@code G-20} nor an {@code U-21} team. */
    private static final Pattern MODEL = Pattern.compile("(?![GU]-)\\p{Lu}\\p{L}{0,2}-\\d{2,3}\\p{L}{0,2}");

    private final Map<List<String>, Entity.Type> said = new HashMap<>();

    private final Nations nations;

    private Kinds(Nations nations) {
        this.nations = nations;
    }

    static void mark(List<Marking> story, Nations nations) {
        Kinds kinds = new Kinds(nations);
        for (Marking line : story) kinds.read(line);
        for (Marking line : story) kinds.spread(line);
    }

    private void read(Marking line) {
        for (int at = 0; at < line.size(); at++) {
            if (!line.isCapital(at) || line.word(at).length() < 2 || isInside(line, at)) continue;
            String before = line.word(at - 1);
            if (STORMS.contains(before) && !(before.equals("Storm") && line.inTitleCase())) {
                put(line, at, end(line, at), Entity.Type.EVENT);
            } else if (line.name(at) == null && MODEL.matcher(line.word(at)).matches()) {
                int end = at + 1;
                while (end - at < LENGTH_LIMIT && line.isCapital(end)) end = end(line, end);
                put(line, at, end, Entity.Type.MISC);
            } else {
                Entity.Type type = type(line, at);
                if (type != null) put(line, at, isShip(line, at) ? shipEnd(line, at) : end(line, at), type);
            }
        }
    }

    private static Entity.@Nullable Type type(Marking line, int begin) {
        TaggedName name = line.name(begin);
        Entity.Type now = name == null ? null : name.type();
        if (name != null && name.certain()) return null;
        String before = line.word(begin - 1);
        if (before.equals("of") && PLACES_OF.contains(line.lower(begin - 2)) && now != Entity.Type.MISC)
            return Entity.Type.LOCATION;
        int end = end(line, begin);
        boolean rank =
                now == null && (line.name(end) != null || line.word(begin).indexOf('-') >= 0);
        if (BEFORE_PEOPLE.contains(before) && !rank) return Entity.Type.PERSON;
        boolean several = end - begin > 1;
        boolean atFirm = before.equals("at") && AT_ORGANISATIONS.contains(line.lower(begin - 2)) && !isAt(line, end);
        if ((atFirm || BEFORE_ORGANISATIONS.contains(before)) && (now != Entity.Type.PERSON || !several))
            return Entity.Type.ORGANISATION;
        if (isShip(line, begin)) return Entity.Type.MISC;
        if (now == null && !several) return null;
        if (now == Entity.Type.PERSON && isInItsCountry(line, begin, end)) return Entity.Type.LOCATION;
        if (now == Entity.Type.PERSON && AFTER_PLACES.contains(line.word(end))) return Entity.Type.LOCATION;
        if (now == Entity.Type.PERSON && AFTER_ORGANISATIONS.contains(line.word(end))) return Entity.Type.ORGANISATION;
        return now == Entity.Type.MISC ? null : apposition(line, end);
    }

    /** Whether a place follows that what comes before lies in: {@code a dealer at Kiel station}. */
    private static boolean isAt(Marking line, int end) {
        return line.isLower(end) && AFTER_PLACES.contains(line.word(end));
    }

    /** {@code near Grantham, England}. */
    private static boolean isInItsCountry(Marking line, int begin, int end) {
        return BEFORE_PLACES.contains(line.lower(begin - 1))
                && line.word(end).equals(",")
                && line.isName(end + 1, Entity.Type.LOCATION);
    }

    /** {@code the ferry Amber Star}, {@code the car carrier Hull Star}, {@code a second tug, the Amber Star}. */
    private static boolean isShip(Marking line, int begin) {
        String before = line.word(begin - 1);
        if (SHIPS.contains(before)) return true;
        if (before.equals("the") && line.word(begin - 2).equals(",")) return SHIPS.contains(line.word(begin - 3));
        return before.equals("carrier") && CARRIERS.contains(line.word(begin - 2));
    }

    /** Where a ship's name ends, which the models often take for several. */
    private static int shipEnd(Marking line, int begin) {
        int end = begin + 1;
        while (end - begin < LENGTH_LIMIT && line.isCapital(end) && Name.isPossible(line.word(end))) end++;
        return Math.max(end, end(line, begin));
    }

    /** {@code , a timber company based in}: the noun before the first word that ends the phrase. */
    private static Entity.@Nullable Type apposition(Marking line, int comma) {
        if (!line.word(comma).equals(",")) return null;
        if (!line.word(comma + 1).equals("a") && !line.word(comma + 1).equals("an")) return null;
        for (int at = comma + 2; at <= comma + 2 + APPOSITION; at++) {
            String noun = line.word(at);
            if (!isPhraseEnd(line.word(at + 1))) continue;
            if (PLACES.contains(noun)) return Entity.Type.LOCATION;
            return ORGANISATIONS.contains(noun) ? Entity.Type.ORGANISATION : null;
        }
        return null;
    }

    private static boolean isPhraseEnd(String word) {
        return switch (word) {
            case ",",
                    ".",
                    "in",
                    "on",
                    "near",
                    "of",
                    "with",
                    "that",
                    "which",
                    "based",
                    "owned",
                    "outside",
                    "about",
                    "" -> true;
            default -> false;
        };
    }

    private void put(Marking line, int begin, int end, Entity.Type type) {
        TaggedName name = line.name(begin);
        if (name != null && name.begin() == begin && name.end() == end && name.type() == type) return;
        line.put(new TaggedName(begin, end, type).forCertain());
        List<String> words = List.copyOf(line.words(new TaggedName(begin, end, type)));
        if (type != Entity.Type.PERSON && !nations.isName(String.join(" ", words))) said.put(words, type);
    }

    private void spread(Marking line) {
        if (said.isEmpty()) return;
        for (TaggedName name : line.names()) {
            Entity.Type type = said.get(line.words(name));
            if (type != null && type != name.type() && !name.certain())
                line.put(name.as(type).forCertain());
        }
    }

    /** Where the name ends that begins here: the models', or words with a capital. */
    private static int end(Marking line, int begin) {
        TaggedName name = line.name(begin);
        if (name != null) return name.end();
        int end = begin + 1;
        while (end < line.size() && end - begin < LENGTH_LIMIT && line.isCapital(end) && line.name(end) == null) end++;
        return end;
    }

    private static boolean isInside(Marking line, int at) {
        TaggedName name = line.name(at);
        return name != null && name.begin() < at;
    }
}
