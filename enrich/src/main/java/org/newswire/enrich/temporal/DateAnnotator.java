package org.newswire.enrich.temporal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.temporal.grammar.Chart;
import org.newswire.enrich.temporal.grammar.Kind;
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
 * read in UTC; outside the years 1 to 9999 it counts as unknown. Linear in the length of the text, thread-safe, without
 * memory of other stories.
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
        return "1";
    }

    @Override
    public boolean reads(Article article) {
        return article.isEnglish();
    }

    @Override
    public List<Timex> annotate(Article article) {
        List<Reading> readings = read(article);
        CalendarPoint created = created(article.created());
        CalendarPoint written = dateline(article, readings, created).orElse(created);
        boolean narrative =
                Genre.isNarrative(readings.stream().map(Reading::expressions).toList(), written);
        Scene.Memory memory = new Scene.Memory();
        List<Timex> timexes = new ArrayList<>();
        for (Reading reading : readings) {
            Scene scene = new Scene(interpretations, reading.chart, written, narrative, memory);
            for (Match match : reading.expressions) {
                scene.meaning(match).ifPresent(meaning -> {
                    memory.add(meaning, match.rule());
                    timexes.add(timex(article.text(), reading.chart.span(match), match, meaning));
                });
            }
        }
        return List.copyOf(timexes);
    }

    /** A sentence with the expressions in it. */
    private record Reading(Span span, Chart chart, List<Match> expressions) {}

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

    private static @Nullable CalendarPoint created(Instant created) {
        try {
            LocalDate date = LocalDate.ofInstant(created, ZoneOffset.UTC);
            return CalendarPoint.within(date.getYear()) ? CalendarPoint.day(date) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The day that the dateline gives, with the year that puts it nearest to the creation time. */
    private Optional<CalendarPoint> dateline(Article article, List<Reading> readings, @Nullable CalendarPoint created) {
        Span dateline = article.region(Region.Type.DATELINE).map(Region::span).orElse(null);
        if (dateline == null) return Optional.empty();
        for (Reading reading : readings) {
            if (!dateline.contains(reading.span)) continue;
            Scene scene = new Scene(interpretations, reading.chart, created, false, new Scene.Memory());
            for (Match match : reading.expressions) {
                if (match.rule().kind() != Kind.DAY) continue;
                Optional<Meaning> meaning = scene.meaning(match);
                if (meaning.isPresent() && meaning.get() instanceof Meaning.On on) return Optional.of(on.point());
            }
        }
        return Optional.empty();
    }

    private static Timex timex(String text, Span span, Match match, Meaning meaning) {
        return new Timex(
                span,
                span.of(text),
                meaning.type(),
                meaning.value(),
                meaning.mod(),
                meaning.interval(),
                match.rule().name());
    }
}
