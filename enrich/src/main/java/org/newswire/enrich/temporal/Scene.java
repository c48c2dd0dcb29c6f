package org.newswire.enrich.temporal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Chart;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.temporal.grammar.Unit;

/**
 * What is known of time at one sentence of a story: when it was written, and which dates it has spoken of so far. It
 * remembers the last date that it was asked for, which is the anchor of the expression at hand. Used by one thread.
 */
final class Scene {

    private final Interpretations interpretations;
    private final Chart chart;
    private final Written written;
    private final boolean narrative;
    private final Timeline timeline;
    private @Nullable Anchor anchor;

    /** @param narrative whether the story tells of another time, so that its dates hang on each other */
    Scene(Interpretations interpretations, Chart chart, Written written, boolean narrative, Timeline timeline) {
        this.interpretations = interpretations;
        this.chart = chart;
        this.written = written;
        this.narrative = narrative || written.day() == null;
        this.timeline = timeline;
    }

    /** What a match means. */
    Optional<Meaning> meaning(Match match) {
        return interpretations.of(match.rule()).of(match, this);
    }

    /** What an expression means, and what it hangs on. */
    Optional<Resolved> resolve(Match match) {
        anchor = null;
        return meaning(match).map(meaning -> new Resolved(meaning, anchor));
    }

    /**
     * A meaning with the date that it hangs on.
     *
     * @param anchor null when it needed none
     */
    record Resolved(Meaning meaning, @Nullable Anchor anchor) {}

    /** What a nested part of a match means, when it is on the calendar. */
    Optional<Meaning.On> on(Match match, String part) {
        return match.nested(part)
                .flatMap(this::meaning)
                .flatMap(meaning -> meaning instanceof Meaning.On on ? Optional.of(on) : Optional.empty());
    }

    /** The point on the calendar that a match is. */
    Optional<CalendarPoint> point(Match match) {
        return meaning(match)
                .flatMap(meaning -> meaning instanceof Meaning.On on ? Optional.of(on.point()) : Optional.empty());
    }

    /** The point on the calendar that a nested part of a match is. */
    Optional<CalendarPoint> point(Match match, String part) {
        return on(match, part).map(Meaning.On::point);
    }

    /** The lexemes around. */
    Chart chart() {
        return chart;
    }

    /** Whether the story tells of another time. */
    boolean isNarrative() {
        return narrative && timeline.latest().isPresent();
    }

    /** The day the story was written. */
    Optional<CalendarPoint> written() {
        if (written.day() == null) return Optional.empty();
        anchor = new Anchor(written.source(), null);
        return Optional.of(written.day());
    }

    /** What an expression without a year hangs on: the time that a narrative has reached, else the day of writing. */
    Optional<CalendarPoint> reference() {
        return isNarrative() ? timeline.thread().map(this::anchored) : written();
    }

    /** The latest date of the text. */
    Optional<CalendarPoint> latest() {
        return timeline.latest().map(this::anchored);
    }

    /** What {@code a week earlier} hangs on: the latest date of the text that is fine enough, else the day of writing. */
    Optional<CalendarPoint> mentioned(Unit unit) {
        return timeline.latest(unit).map(this::anchored).or(this::written);
    }

    /** Whether the sentence has named a day already. */
    boolean isDayOfSentenceKnown() {
        return timeline.isDayOfSentenceKnown();
    }

    /** The day on which a trip or a trial of the text began. */
    Optional<CalendarPoint> beginning() {
        return timeline.beginning().map(this::anchored);
    }

    /** The quarter that the figures at hand are about, when there is one: figures are of quarters that are over. */
    Optional<CalendarPoint> quarter() {
        return timeline.quarter()
                .filter(quarter -> written.day() == null
                        || quarter.point().last().isBefore(written.day().first()))
                .map(this::anchored);
    }

    /** Which way the words around a match point; a narrative has no future. */
    Tense tense(Match match) {
        return narrative ? Tense.PAST : Tense.around(chart, match);
    }

    /** The day of writing or, in a narrative, the latest day that the text spoke of. */
    Optional<LocalDate> today() {
        return reference().map(CalendarPoint::first);
    }

    private CalendarPoint anchored(Timeline.Mention mention) {
        anchor = new Anchor(Anchor.Source.TEXT, mention.index());
        return mention.point();
    }
}
