package org.newswire.enrich.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the teams of sports pages from the towns that they are named after. A name that plays,
 * {@code beats} another or stands in a table of results is a team: an organisation, unless it is a nation, which stays a
 * place ({@code Japan beat Syria}). A team's town is still a place where something happens {@code in} or {@code at} it,
 * where its country follows, and in a dateline; a player's last name is no team.
 *
 * <p>Two passes over the story. Source: what counts as a team is the convention of CoNLL-2003.
 */
final class Teams {

    /** Words of a row of a table, at most. */
    private static final int LONGEST_ROW = 30;

    /** What teams do, right after their name. */
    private static final Set<String> PLAYING =
            WordSet.of("beat beats defeated defeat defeats thrashed thrash edged edge downed down crushed crush routed"
                    + " rout hammered hammer trounced blanked drew draw lost lose won win wins hosts hosted visit visited"
                    + " faced played play scored score equalised equalized trailed trail led clinched qualified advanced"
                    + " signed striker midfielder defender goalkeeper keeper winger forward coach manager captain skipper"
                    + " boss players player fans supporters shortstop pitcher catcher quarterback guard outfielder"
                    + " infielder righthander lefthander teammate");
    /** What stands right before a team's name. */
    private static final Set<String> AGAINST =
            WordSet.of("v vs vs. versus against beat beats defeated over thrashed edged downed crushed routed hammered"
                    + " trounced blanked hosts visitors leaders champions club side rivals neighbours joined joins"
                    + " first-placed second-placed third-placed bottom-placed first-place last-place league-leading"
                    + " struggling visiting host");

    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "outside");
    private static final Set<String> AFTER_PLACES = Set.of("airport", "suburb", "area", "suburbs");
    /** Numbers in standings, at least, and their look; golfers have four at most, batsmen an average. */
    private static final int STANDINGS = 6;

    private static final Pattern STANDING = Pattern.compile("\\d{1,3}|\\.\\d{3}|\\d+/\\d+|[+-]\\d+|-");
    private static final Pattern SCORE = Pattern.compile("\\d+(?:-\\d+)?");

    private final Set<String> lastNames = new HashSet<>();
    private final Set<String> playing = new HashSet<>();
    private final Set<String> inTables = new HashSet<>();

    private final Nations nations;

    private Teams(Nations nations) {
        this.nations = nations;
    }

    /** Types the names of the teams in a story about sport. */
    static void mark(List<Marking> story, Nations nations) {
        Teams teams = new Teams(nations);
        for (Marking line : story) teams.learn(line);
        for (Marking line : story) teams.apply(line);
    }

    private void learn(Marking line) {
        for (TaggedName name : line.names()) {
            boolean person = name.type() == Entity.Type.PERSON;
            if (person && name.length() > 1) lastNames.add(line.lower(name.end() - 1));
            if (name.type() == Entity.Type.MISC || (person && name.length() > 1)) continue;
            if (isInTable(line, name)) inTables.add(key(line, name));
            if (plays(line, name)) playing.add(key(line, name));
        }
    }

    private static boolean plays(Marking line, TaggedName name) {
        int next = isPossessive(line.word(name.end())) ? name.end() + 1 : name.end();
        boolean whole =
                !line.isCapital(name.end()) && !line.lower(name.begin() - 1).equals("the");
        return PLAYING.contains(line.lower(next)) || (whole && AGAINST.contains(line.lower(name.begin() - 1)));
    }

    /**
     * {@code Leeds 2 Blackburn 0}, {@code Leeds 12 8 3 1 25 30 26}: lines that begin with a name and go on with numbers.
     * What looks like a person has to stand in a score or in standings that no golfer or batsman has.
     */
    private static boolean isInTable(Marking line, TaggedName name) {
        if (!SCORE.matcher(line.word(name.end())).matches() || line.size() > LONGEST_ROW) return false;
        int next = name.end() + 1;
        boolean second = name.begin() > 0 && line.name(0) != null && line.isNumber(name.begin() - 1);
        boolean score = second || (name.begin() == 0 && line.isCapital(next));
        if (name.type() == Entity.Type.PERSON) return score || isStandings(line, name.end());
        return score
                || isStandings(line, name.end())
                || (name.begin() == 0 && (line.isNumber(next) || line.word(next).equals("(")));
    }

    private static boolean isStandings(Marking line, int from) {
        for (int at = from; at < line.size(); at++) {
            if (!STANDING.matcher(line.word(at)).matches()) return false;
        }
        return line.size() - from >= STANDINGS;
    }

    private void apply(Marking line) {
        for (TaggedName name : line.names()) {
            String key = key(line, name);
            if (name.certain() || !isTeam(key, name)) continue;
            boolean place = name.type() != Entity.Type.PERSON && (nations.isName(key) || isPlace(line, name));
            line.put(name.as(place ? Entity.Type.LOCATION : Entity.Type.ORGANISATION)
                    .forCertain());
        }
    }

    private boolean isTeam(String key, TaggedName name) {
        boolean team = switch (name.type()) {
            case PERSON -> inTables.contains(key);
            case LOCATION, ORGANISATION -> inTables.contains(key) || playing.contains(key);
            case EVENT, MISC -> false;
        };
        return team && !lastNames.contains(key);
    }

    private static boolean isPlace(Marking line, TaggedName name) {
        String next = line.word(name.end());
        if (AFTER_PLACES.contains(next)) return true;
        boolean acts = isPossessive(next) || PLAYING.contains(next);
        if (BEFORE_PLACES.contains(line.lower(name.begin() - 1)) && !acts) return true;
        boolean before = line.word(name.end()).equals(",") && isLocation(line.name(name.end() + 1));
        boolean after = line.word(name.begin() - 1).equals(",") && isLocation(line.name(name.begin() - 2));
        return name.type() == Entity.Type.LOCATION && (before || after);
    }

    private static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("\u2019s");
    }

    private static boolean isLocation(@Nullable TaggedName name) {
        return name != null && name.type() == Entity.Type.LOCATION;
    }

    private static String key(Marking line, TaggedName name) {
        return String.join(" ", line.words(name)).toLowerCase(Locale.ROOT);
    }
}
