package org.newswire.enrich.temporal;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Rule;
import org.newswire.enrich.temporal.grammar.Unit;

/** The dates that a story has spoken of so far, for the expressions that hang on them. */
final class Timeline {

    /** Readings that look back for a moment: what the text is about stays what it was. */
    private static final Set<String> COMPARISONS = Set.of("year-ago", "period-of-year", "ago");

    private @Nullable Mention latest;
    private @Nullable Mention day;
    private @Nullable Mention quarter;

    /**
     * A date of the text.
     *
     * @param index place of its expression among all of the story
     */
    record Mention(CalendarPoint point, int index) {}

    /** Takes note of the meaning of an expression, in the order of the text. */
    void add(Meaning meaning, Rule rule, int index) {
        if (meaning instanceof Meaning.Lasting) quarter = null;
        if (!(meaning instanceof Meaning.On on) || COMPARISONS.contains(rule.meaning())) return;
        Mention mention = new Mention(on.point(), index);
        latest = mention;
        if (on.point().grain().compareTo(Grain.DAY) >= 0) day = mention;
        if (on.point().grain() == Grain.QUARTER) quarter = mention;
    }

    /** The latest date. */
    Optional<Mention> latest() {
        return Optional.ofNullable(latest);
    }

    /** The latest date that is fine enough to count some units from it. */
    Optional<Mention> latest(Unit unit) {
        return Optional.ofNullable(unit.compareTo(Unit.WEEK) <= 0 ? day : latest);
    }

    /** The quarter that the figures at hand are about. */
    Optional<Mention> quarter() {
        return Optional.ofNullable(quarter);
    }
}
