package org.newswire.enrich.temporal;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Match;

/**
 * Tells news from stories about another time, by the years they write: an obituary or a history hangs its dates on each
 * other, news hangs them on the day it is published.
 */
final class Genre {

    /** Fewest years away from the day of writing that make a narrative. */
    private static final int FEWEST = 3;

    /** How many of them it takes for each year near the day of writing. */
    private static final int FOR_EACH_NEAR = 2;

    /** How many of them it takes for each {@code yesterday} or bare weekday: a history may quote, news cannot do without. */
    private static final int FOR_EACH_DEICTIC = 8;

    /** How far from the day of writing a year is away. */
    private static final int YEARS_AWAY = 2;

    /** Readings that hang on the day of writing. */
    private static final Set<String> DEICTIC = Set.of("days-from-writing", "weekday", "part-of-today", "weekend");

    private int away;
    private int near;
    private int deictic;

    private Genre() {}

    /** Whether the expressions of a story are those of a narrative. */
    static boolean isNarrative(List<List<Match>> sentences, @Nullable CalendarPoint written) {
        Genre genre = new Genre();
        for (List<Match> sentence : sentences) for (Match match : sentence) genre.count(match, written);
        return genre.away >= FEWEST
                && genre.away >= FOR_EACH_NEAR * genre.near
                && genre.away >= FOR_EACH_DEICTIC * genre.deictic;
    }

    private void count(Match match, @Nullable CalendarPoint written) {
        OptionalInt year = year(match);
        if (year.isPresent()) {
            boolean far = written == null || Math.abs(year.getAsInt() - written.year()) >= YEARS_AWAY;
            if (far) away++;
            else near++;
        } else if (DEICTIC.contains(match.rule().meaning())) {
            deictic++;
        }
        for (Match part : match.nested()) count(part, written);
    }

    private static OptionalInt year(Match match) {
        OptionalInt year = match.value("year");
        if (year.isEmpty()) return year;
        if (match.has("era")) return OptionalInt.of(CalendarReadings.ofEra(match, year.getAsInt()));
        return year.getAsInt() >= 1000 ? year : OptionalInt.empty();
    }
}
