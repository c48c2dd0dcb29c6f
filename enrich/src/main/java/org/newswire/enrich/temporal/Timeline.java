package org.newswire.enrich.temporal;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Chart;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.temporal.grammar.Unit;

/**
 * The dates that a story has spoken of so far, for the expressions that hang on them.
 *
 * <p>Two things are kept apart. The <em>latest</em> date is what {@code a day later} hangs on. The <em>thread</em> is the
 * time that a narrative has reached, which decides the year of {@code In May}: it is not moved by asides such as {@code
 * since 1940}, {@code two decades earlier} or {@code the election of 1912}. A date that opens a clause moves the thread
 * anywhere; a date inside of one moves it ahead only, unless the next sentence confirms that the story has gone back.
 */
final class Timeline {

    /** Readings that look back for a moment: what the text is about stays what it was. */
    private static final Set<String> COMPARISONS = Set.of("year-ago", "period-of-year", "ago");

    private static final Set<String> BACK = Set.of("last", "past", "previous", "preceding");
    private static final Set<String> BEFORE_ASIDE = Set.of("since", "until", "till", "of");

    /** A bare year inside a clause moves a thread of months and days ahead when it is this far away: plans are nearer. */
    private static final int FEWEST_YEARS_AHEAD = 2;

    /** And not farther than this: the aftermath is. */
    private static final int MOST_YEARS_AHEAD = 30;

    private @Nullable Mention latest;
    private @Nullable Mention day;
    private @Nullable Mention quarter;
    private @Nullable Mention thread;
    private @Nullable Mention turn;
    private @Nullable Mention beginning;
    private int sentence;

    /**
     * A date of the text.
     *
     * @param index place of its expression among all of the story
     * @param sentence number of its sentence
     */
    record Mention(CalendarPoint point, int index, int sentence) {}

    /** How far before a day the verb may stand that makes it the beginning of something, in lexemes. */
    private static final int REACH = 12;

    private static final Set<String> BEGINNINGS = Set.of(
            "arrived",
            "arrive",
            "arrives",
            "left",
            "leaves",
            "departed",
            "departs",
            "began",
            "begin",
            "begins",
            "begun",
            "started",
            "starts",
            "start",
            "opened",
            "opens",
            "embarked",
            "landed",
            "launched",
            "flew",
            "set");

    /** Tells that a sentence begins. */
    void beginSentence() {
        sentence++;
    }

    /** Takes note of the meaning of an expression, in the order of the text. */
    void add(Meaning meaning, Chart chart, Match match, int index) {
        if (meaning instanceof Meaning.Lasting) quarter = null;
        if (!(meaning instanceof Meaning.On on)
                || COMPARISONS.contains(match.rule().meaning())) return;
        Mention mention = new Mention(on.point(), index, sentence);
        latest = mention;
        if (on.point().grain().compareTo(Grain.DAY) >= 0) {
            day = mention;
            if (isBeginning(chart, match)) beginning = mention;
        }
        if (on.point().grain() == Grain.QUARTER && !isShifted(match)) quarter = mention;
        follow(mention, chart, match);
    }

    /** The latest date. */
    Optional<Mention> latest() {
        return Optional.ofNullable(latest);
    }

    /** The latest date that is fine enough to count some units from it. */
    Optional<Mention> latest(Unit unit) {
        return Optional.ofNullable(unit.compareTo(Unit.WEEK) <= 0 ? day : latest);
    }

    /** The time that a narrative has reached: the latest date of the sentence, or else what earlier ones led to. */
    Optional<Mention> thread() {
        return latest != null && (latest.sentence == sentence || thread == null)
                ? Optional.of(latest)
                : Optional.ofNullable(thread);
    }

    /** Whether the sentence at hand has named a day. */
    boolean isDayOfSentenceKnown() {
        return day != null && day.sentence == sentence;
    }

    /** The latest day on which something is said to have begun. */
    Optional<Mention> beginning() {
        return Optional.ofNullable(beginning)
                .map(mention -> new Mention(mention.point.in(Unit.DAY), mention.index, mention.sentence));
    }

    /** The quarter that the figures at hand are about. */
    Optional<Mention> quarter() {
        return Optional.ofNullable(quarter);
    }

    private void follow(Mention mention, Chart chart, Match match) {
        if (mention.point.grain().compareTo(Grain.YEAR) < 0 || isAside(chart, match)) return;
        if (thread == null || Tense.opensClause(chart, match) || isAhead(thread.point, mention.point)) {
            thread = mention;
            turn = null;
        } else if (turn != null && turn.sentence < sentence && turn.point.year() == mention.point.year()) {
            thread = mention;
            turn = null;
        } else {
            turn = mention;
        }
    }

    private static boolean isBeginning(Chart chart, Match match) {
        for (int at = match.first() - 1; at >= Math.max(0, match.first() - REACH); at--) {
            var lexeme = chart.at(at);
            if (lexeme != null && BEGINNINGS.contains(lexeme.form())) return true;
        }
        return false;
    }

    private static boolean isShifted(Match match) {
        return match.rule().meaning().equals("earlier");
    }

    private static boolean isAside(Chart chart, Match match) {
        if (isShifted(match) || BACK.contains(match.word("dir"))) return true;
        var before = chart.at(match.first() - 1);
        return before != null && BEFORE_ASIDE.contains(before.form());
    }

    private static boolean isAhead(CalendarPoint thread, CalendarPoint next) {
        int years = next.year() - thread.year();
        if (next.grain() != Grain.YEAR || thread.grain() == Grain.YEAR) return years >= 0;
        return years >= FEWEST_YEARS_AHEAD && years <= MOST_YEARS_AHEAD;
    }
}
