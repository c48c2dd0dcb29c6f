package org.newswire.enrich.temporal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Chart;
import org.newswire.enrich.temporal.grammar.Lexeme;
import org.newswire.enrich.temporal.grammar.Match;

/** Sees that two dates are the ends of a range: {@code from May 3 to 5}, {@code between Monday and Thursday}. */
final class Ranges {

    private static final Set<String> CONNECTORS = Set.of("-", "--", "to", "through", "until", "till");

    private Ranges() {}

    /** Gives the last two of a list of expressions each other's values, when a range is what they are. */
    static void join(Chart chart, @Nullable Match before, Match match, List<Timex> timexes) {
        if (before == null || timexes.size() < 2 || !isRange(chart, before, match)) return;
        int last = timexes.size() - 1;
        Timex from = timexes.get(last - 1);
        Timex to = timexes.get(last);
        if (from.interval() == null || to.interval() == null) return;
        if (from.interval().earliest().isAfter(to.interval().latest())) return;
        timexes.set(last - 1, from.within(from.value(), to.value()));
        timexes.set(last, to.within(from.value(), to.value()));
    }

    private static boolean isRange(Chart chart, Match before, Match match) {
        Lexeme connector = chart.at(before.last());
        if (connector == null || match.first() != before.last() + 1) return false;
        if (CONNECTORS.contains(connector.form())) return true;
        Lexeme opening = chart.at(before.first() - 1);
        return connector.is("and") && opening != null && opening.is("between");
    }
}
