package org.newswire.enrich.temporal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Match;

/**
 * Tells news from stories about another time, by the years they write: an obituary or a history hangs its dates on each
 * other, news hangs them on the day it is published.
 */
final class Genre {

    /** Fewest written years that make a narrative. */
    private static final int FEWEST_YEARS = 5;

    /** How far from the day of writing the middle one of them must lie. */
    private static final int YEARS_AWAY = 2;

    private Genre() {}

    /** Whether the expressions of a story are those of a narrative. */
    static boolean isNarrative(List<List<Match>> sentences, @Nullable CalendarPoint written) {
        List<Integer> years = new ArrayList<>();
        int deictic = 0;
        for (List<Match> sentence : sentences) {
            for (Match match : sentence) {
                OptionalInt year = match.value("year");
                if (year.isPresent() && year.getAsInt() >= 1000) years.add(year.getAsInt());
                if ((match.has("weekday") && year.isEmpty())
                        || match.rule().meaning().equals("days-from-writing")) deictic++;
            }
        }
        if (years.size() < FEWEST_YEARS || years.size() < 2 * deictic) return false;
        if (written == null) return true;
        Collections.sort(years);
        return Math.abs(years.get(years.size() / 2) - written.year()) >= YEARS_AWAY;
    }
}
