package org.newswire.enrich.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.temporal.grammar.Chart;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.temporal.grammar.RuleBook;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.text.Span;

/**
 * Finds temporal expressions and resolves them against the dateline or, without one, the creation time of the story.
 *
 * <p>Three steps: the {@link RuleBook} finds what is written like a date, sentence by sentence; {@link Genre} tells from
 * all of it whether the story is news or tells of another time; then every match is given its meaning in the order of the
 * text, because {@code a day later} hangs on what was said before.
 *
 * <p>Spans are half-open UTF-16 offsets into {@link Article#text()}, sorted, not overlapping. An expression that cannot
 * be resolved is returned with an empty value. Bylines, boilerplate and section labels are not read. The creation time is
 * read on the clocks of the dateline's city where {@link Zones} knows it, else in UTC; outside the years 1 to 9999 it
 * counts as unknown, and dates then hang on each other. Linear in the length of the text, thread-safe, without memory of
 * other stories.
 *
 * <p>Source: TIMEX3, TimeML 1.2.1 annotation guidelines; why our own: {@code docs/decisions/0005}.
 */
public final class DateAnnotator implements Annotator<Timex> {

    /** Regions that are read like the story itself. */
    private static final Set<Region.Type> READ = Set.of(Region.Type.HEADLINE, Region.Type.DATELINE);

    private final RuleBook rules;
    private final Interpretations interpretations;

    /** An annotator with the rules of this project; reading them takes some milliseconds. */
    public DateAnnotator() {
        this.rules = RuleBook.load();
        this.interpretations = Interpretations.of(rules);
    }

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public boolean reads(Article article) {
        return article.isEnglish();
    }

    @Override
    public List<Timex> annotate(Article article) {
        List<Reading> readings = read(article);
        Written written = Dateline.read(article, interpretations, readings);
        boolean narrative =
                Genre.isNarrative(readings.stream().map(Reading::expressions).toList(), written.day());
        Timeline timeline = new Timeline();
        List<Timex> timexes = new ArrayList<>();
        for (Reading reading : readings) {
            Scene scene = new Scene(interpretations, reading.chart(), written, narrative, timeline);
            Ranges.Found before = null;
            timeline.beginSentence();
            for (Match match : reading.expressions()) {
                Scene.Resolved resolved = scene.resolve(match).orElse(null);
                if (resolved == null) continue;
                timeline.add(resolved.meaning(), reading.chart(), match, timexes.size());
                timexes.add(timex(article.text(), reading.chart().span(match), match, resolved, written));
                Ranges.Found found = new Ranges.Found(match, resolved.meaning());
                if (before != null) Ranges.join(reading.chart(), before, found, timexes);
                before = found;
            }
        }
        return List.copyOf(timexes);
    }

    /** A sentence with the expressions in it. */
    record Reading(Span span, Chart chart, List<Match> expressions) {}

    private List<Reading> read(Article article) {
        List<Span> unread = article.regions().stream()
                .filter(region -> !READ.contains(region.type()))
                .map(Region::span)
                .toList();
        int next = 0;
        List<Reading> readings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Span span = sentence.span();
            while (next < unread.size() && unread.get(next).end() <= span.begin()) next++;
            if (next < unread.size() && unread.get(next).overlaps(span)) continue;
            Chart chart = rules.read(article.text(), span);
            readings.add(new Reading(span, chart, chart.expressions()));
        }
        return readings;
    }

    private static Timex timex(String text, Span span, Match match, Scene.Resolved resolved, Written written) {
        Meaning meaning = resolved.meaning();
        boolean set = meaning instanceof Meaning.Recurring;
        return new Timex(
                span,
                span.of(text),
                meaning.type(),
                meaning.value(),
                meaning.mod(),
                set ? ((Meaning.Recurring) meaning).quant() : null,
                set ? ((Meaning.Recurring) meaning).freq() : null,
                value(meaning.begin()),
                value(meaning.end()),
                interval(meaning, written),
                resolved.anchor(),
                match.rule().name());
    }

    private static @Nullable String value(@Nullable CalendarPoint point) {
        return point == null ? null : point.value();
    }

    private static @Nullable Interval interval(Meaning meaning, Written written) {
        if (meaning instanceof Meaning.On on) {
            return on.point().interval().in(on.zone() == null ? written.zone() : on.zone());
        }
        CalendarPoint begin = meaning.begin();
        CalendarPoint end = meaning.end();
        if (begin == null || end == null) return null;
        return new Interval(begin.interval().earliest(), end.interval().latest(), written.zone());
    }
}
