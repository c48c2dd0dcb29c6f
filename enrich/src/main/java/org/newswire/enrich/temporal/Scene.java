package org.newswire.enrich.temporal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Chart;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.temporal.grammar.Rule;
import org.newswire.enrich.temporal.grammar.Unit;

/**
 * What is known of time at one place of a story: when it was written, and which dates it has spoken of so far. One story
 * has one scene, used by one thread.
 */
final class Scene {

    private final Interpretations interpretations;
    private final Chart chart;
    private final @Nullable CalendarPoint written;
    private final boolean narrative;
    private final Memory memory;

    /**
     * @param written day that the story was written, null when that is not known
     * @param narrative whether the story tells of another time, so that its dates hang on each other
     */
    Scene(
            Interpretations interpretations,
            Chart chart,
            @Nullable CalendarPoint written,
            boolean narrative,
            Memory memory) {
        this.interpretations = interpretations;
        this.chart = chart;
        this.written = written;
        this.narrative = narrative;
        this.memory = memory;
    }

    /** The dates that a story has spoken of. */
    static final class Memory {
        /** Readings that look back for a moment: what the text is about stays what it was. */
        private static final Set<String> COMPARISONS = Set.of("year-ago", "period-of-year", "ago");

        private @Nullable CalendarPoint latest;
        private @Nullable CalendarPoint day;
        private @Nullable CalendarPoint quarter;

        /** Takes note of a meaning, in the order of the text. */
        void add(Meaning meaning, Rule rule) {
            if (meaning instanceof Meaning.Lasting) quarter = null;
            if (!(meaning instanceof Meaning.On on) || COMPARISONS.contains(rule.meaning())) return;
            latest = on.point();
            if (on.point().grain().compareTo(Grain.DAY) >= 0) day = on.point();
            if (on.point().grain() == Grain.QUARTER) quarter = on.point();
        }
    }

    /** What a match means. */
    Optional<Meaning> meaning(Match match) {
        return interpretations.of(match.rule()).of(match, this);
    }

    /** What a nested part of a match means, when it is a point on the calendar. */
    Optional<CalendarPoint> point(Match match, String part) {
        return match.nested(part)
                .flatMap(this::meaning)
                .flatMap(meaning -> meaning instanceof Meaning.On on ? Optional.of(on.point()) : Optional.empty());
    }

    /** The lexemes around. */
    Chart chart() {
        return chart;
    }

    /** Whether the story tells of another time. */
    boolean isNarrative() {
        return narrative && memory.latest != null;
    }

    /** The day the story was written. */
    Optional<CalendarPoint> written() {
        return Optional.ofNullable(written);
    }

    /** What an expression without a year hangs on: the latest date in a narrative, else the day of writing. */
    Optional<CalendarPoint> reference() {
        return isNarrative() ? Optional.ofNullable(memory.latest) : written();
    }

    /** The latest date of the text. */
    Optional<CalendarPoint> latest() {
        return Optional.ofNullable(memory.latest);
    }

    /** What {@code a week earlier} hangs on: the latest date of the text that is fine enough, else the day of writing. */
    Optional<CalendarPoint> mentioned(Unit unit) {
        CalendarPoint mentioned = unit.compareTo(Unit.WEEK) <= 0 ? memory.day : memory.latest;
        return mentioned != null ? Optional.of(mentioned) : written();
    }

    /** The quarter that the figures at hand are about, when there is one. */
    Optional<CalendarPoint> quarter() {
        return Optional.ofNullable(memory.quarter);
    }

    /** Which way the words around a match point; a narrative has no future. */
    Tense tense(Match match) {
        return narrative ? Tense.PAST : Tense.around(chart, match);
    }

    /** The day of writing or, in a narrative, the latest day that the text spoke of. */
    Optional<LocalDate> today() {
        return reference().map(CalendarPoint::first);
    }
}
