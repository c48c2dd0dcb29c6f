package org.newswire.app.view;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newswire.app.conformance.FormatScore;
import org.newswire.app.conformance.Scoreboard;
import org.newswire.app.conformance.Scoreboard.Agreement;

/** A scoreboard for people: tables of counts, then the shares that agree, then what does not. */
public final class ScoreboardText {

    private final PrintWriter out;
    private final boolean colours;

    public ScoreboardText(PrintWriter out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /** Prints it; {@code diff} with each value that disagrees. */
    public void print(Scoreboard scores, boolean diff) {
        scores("Files", scores.formats());
        scores("Files meant to fail", scores.meantToFail());
        agreement("Expected values", scores.expected(), diff);
        agreement("One story in two formats", scores.twins(), diff);
        out.flush();
    }

    private void scores(String heading, List<FormatScore> formats) {
        if (formats.isEmpty()) return;
        out.println(Style.HEADING.on(heading, colours));
        var table = new Table("FORMAT", "FILES", "READ", "ITEMS", "REJECTED", "CRASHED", "PROBLEMS", "REASONS");
        formats.forEach(score -> row(table, score));
        if (formats.size() > 1) row(table, Scoreboard.total(formats));
        table.print(out);
        out.println();
    }

    private static void row(Table table, FormatScore score) {
        table.row(
                score.format(),
                Integer.toString(score.files()),
                Integer.toString(score.read()),
                Integer.toString(score.items()),
                Integer.toString(score.rejected()),
                Integer.toString(score.crashed()),
                Integer.toString(score.problems()),
                reasons(score.reasons()));
    }

    private static String reasons(Map<String, Integer> reasons) {
        return new TreeMap<>(reasons)
                .entrySet().stream()
                        .map(reason -> reason.getKey() + " " + reason.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void agreement(String heading, Agreement agreement, boolean diff) {
        if (agreement.files() == 0) return;
        out.println(Style.HEADING.on(heading, colours));
        var table = new Table("FIELD", "VALUES", "AGREE", "SHARE");
        new TreeMap<>(agreement.compared())
                .forEach((field, count) ->
                        row(table, field, count, agreement.agreed().getOrDefault(field, 0)));
        row(table, "total", agreement.values(), agreement.agreeing());
        table.print(out);
        out.println("in " + agreement.files() + " pairs of files");
        if (diff)
            for (var one : agreement.disagreements())
                out.println(one.file() + ": item " + one.item() + ": " + one.field() + ": expected \"" + one.expected()
                        + "\", got \"" + one.got() + "\"");
        out.println();
    }

    private static void row(Table table, String field, int values, int agree) {
        table.row(
                field,
                Integer.toString(values),
                Integer.toString(agree),
                values == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * agree / values));
    }
}
