package org.newswire.enrich.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

class DateAnnotatorTest {

    private static final DateAnnotator DATES = new DateAnnotator();

    @Test
    void resolvesAgainstTheDatelineBeforeTheCreationTime() {
        String dateline = "RIGA, Nov 8 (BP) —";
        String body = "The port closed on Saturday.";
        Article article = new Article(
                dateline + " " + body,
                List.of(new Region(Region.Type.DATELINE, new Span(0, dateline.length()))),
                List.of(
                        sentence(dateline + " " + body, 0, dateline.length()),
                        sentence(dateline + " " + body, dateline.length() + 1, dateline.length() + 1 + body.length())),
                "en",
                Instant.parse("2026-11-30T09:00:00Z"),
                List.of());

        assertThat(DATES.annotate(article))
                .extracting(Timex::text, Timex::value)
                .containsExactly(tuple("Nov 8", "2026-11-08"), tuple("Saturday", "2026-11-07"));
    }

    @Test
    void readsADatelineOfLastDecemberInJanuary() {
        String text = "RIGA, Dec 31 (BP) —";
        Article article = new Article(
                text,
                List.of(new Region(Region.Type.DATELINE, new Span(0, text.length()))),
                List.of(sentence(text, 0, text.length())),
                "en",
                Instant.parse("2027-01-01T00:10:00Z"),
                List.of());

        assertThat(values(article)).containsExactly("2026-12-31");
    }

    @Test
    void leavesBylinesBoilerplateAndSectionLabelsAlone() {
        String text = "Monday\nThe Tuesday Report:\nIt ended Wednesday.";
        Article article = new Article(
                text,
                List.of(
                        new Region(Region.Type.BYLINE, new Span(0, 6)),
                        new Region(Region.Type.SECTION_LABEL, new Span(7, 26))),
                List.of(sentence(text, 0, 6), sentence(text, 7, 26), sentence(text, 27, text.length())),
                "en",
                Instant.parse("2026-11-13T00:00:00Z"),
                List.of());

        assertThat(DATES.annotate(article)).extracting(Timex::text).containsExactly("Wednesday");
    }

    @Test
    void putsTheDayOfATripOnTheDayThatWasNamed() {
        Article article = Stories.written(
                "2026-11-13", "They met on Wednesday night, on the second day of his visit. It was held on Wednesday.");

        assertThat(values(article)).containsExactly("2026-11-11TNI", "2026-11-11", "2026-11-11");
    }

    @Test
    void givesTheStretchOfTheCalendar() {
        Article article = Stories.written("2026-11-13", "It rained on Wednesday night and in October.");

        assertThat(DATES.annotate(article))
                .extracting(Timex::interval)
                .containsExactly(
                        new Interval(LocalDateTime.parse("2026-11-11T20:00"), LocalDateTime.parse("2026-11-11T23:59")),
                        new Interval(LocalDateTime.parse("2026-10-01T00:00"), LocalDateTime.parse("2026-10-31T23:59")));
    }

    @Test
    void hangsDatesOfANarrativeOnEachOther() {
        Article article = Stories.written(
                "2026-11-13",
                "The siege began in May 1812. By October it had failed. In January 1813 peace came. In March 1814 he "
                        + "fell. He returned in 1815 and died in 1821. In June 1821 he was buried; three months later "
                        + "the house burned.");

        assertThat(values(article))
                .containsExactly("1812-05", "1812-10", "1813-01", "1814-03", "1815", "1821", "1821-06", "1821-09");
    }

    @Test
    void pointsTheWayTheClauseDoes() {
        Article article = Stories.written(
                "2026-11-10",
                "He said Thursday that talks would resume Friday, but on Monday the court ruled against them. "
                        + "She expects an answer by early December.");

        assertThat(values(article)).containsExactly("2026-11-05", "2026-11-13", "2026-11-09", "2026-12");
    }

    @Test
    void takesFigureReportsForTheQuarterTheyAreAbout() {
        Article article = Stories.written(
                "2026-11-13", "Profit in the third quarter rose to $5 million from $4 million a year ago.");

        assertThat(values(article)).containsExactly("2026-Q3", "2025-Q3");
    }

    @Test
    void givesNoValueWithoutACreationTime() {
        Article article = Stories.written(Instant.MIN, "He left yesterday and will be back on 3 March 2027.");

        assertThat(DATES.annotate(article)).extracting(Timex::value).containsExactly("", "2027-03-03");
    }

    @Test
    void countsTheDayOfATripFromItsBeginning() {
        Article article = Stories.written(
                "2026-11-13",
                "The minister arrived in Riga on Tuesday. Talks were short. On the third day of her visit she was seen in Liepaja.");

        assertThat(values(article)).containsExactly("2026-11-10", "2026-11-12");
        assertThat(DATES.annotate(article).get(1).anchor()).isEqualTo(new Anchor(Anchor.Source.TEXT, 0));
    }

    @Test
    void saysWhatADateHangsOn() {
        Article article = Stories.written(
                "2026-11-13", "On Nov. 3, 2025, it sank; two days later it was found. It rained yesterday.");

        assertThat(DATES.annotate(article))
                .extracting(Timex::anchor)
                .containsExactly(
                        null, new Anchor(Anchor.Source.TEXT, 0), new Anchor(Anchor.Source.CREATION_TIME, null));
    }

    @Test
    void givesRangesAndDurationsTheirEnds() {
        Article article = Stories.written(
                "2026-11-13",
                "The fair runs from May 3 to 5, 2027. Sales fell in the three months ended Sept. 30 and in the past two weeks. "
                        + "It was shut for two weeks from Monday.");

        assertThat(DATES.annotate(article))
                .extracting(Timex::text, Timex::beginPoint, Timex::endPoint)
                .containsExactly(
                        tuple("May 3", "2027-05-03", "2027-05-05"),
                        tuple("5, 2027", "2027-05-03", "2027-05-05"),
                        tuple("the three months", "2026-07-01", "2026-09-30"),
                        tuple("Sept. 30", null, null),
                        tuple("the past two weeks", "2026-10-30", "2026-11-13"),
                        tuple("two weeks", "2026-11-09", "2026-11-22"),
                        tuple("Monday", null, null));
    }

    @Test
    void writesIntervalsInTheZoneOfTheTextOrOfTheDateline() {
        String dateline = "RIGA, Nov 8 (BP) —";
        String text = dateline + " It left at 0800 GMT and came at 3 p.m. Tokyo time on Monday.";
        Article article = new Article(
                text,
                List.of(new Region(Region.Type.DATELINE, new Span(0, dateline.length()))),
                List.of(sentence(text, 0, dateline.length()), sentence(text, dateline.length() + 1, text.length())),
                "en",
                Instant.parse("2026-11-08T22:30:00Z"),
                List.of());

        assertThat(DATES.annotate(article))
                .extracting(timex ->
                        timex.interval() == null ? null : timex.interval().earliestIso())
                .containsExactly(
                        "2026-11-08T00:00+02:00",
                        "2026-11-08T08:00Z",
                        "2026-11-08T15:00+09:00",
                        "2026-11-02T00:00+02:00");
    }

    @Test
    void readsTheCreationTimeOnTheClocksOfTheDateline() {
        String dateline = "TOKYO (BP) —";
        String text = dateline + " It rained today.";
        List<Region> regions = List.of(new Region(Region.Type.DATELINE, new Span(0, dateline.length())));
        List<Sentence> sentences = List.of(sentence(text, dateline.length() + 1, text.length()));

        assertThat(values(
                        new Article(text, regions, sentences, "en", Instant.parse("2026-11-08T22:30:00Z"), List.of())))
                .containsExactly("2026-11-09");
        assertThat(values(
                        new Article(text, regions, sentences, "en", Instant.parse("2026-11-08T00:00:00Z"), List.of())))
                .containsExactly("2026-11-08");
    }

    @Test
    void keepsToTheThreadOfANarrativeWhenItSpeaksOfOtherYears() {
        Article article = Stories.written(
                "2026-11-13",
                "On 10 March 1875 the dam burst, against the plans of 1868 to rebuild it in 1876. On 11 March the town was left. "
                        + "Nobody had lived there since 1840. By 1 April the mill was gone, as two decades earlier. In May, "
                        + "the river fell.");

        assertThat(values(article))
                .containsExactly("1875-03-10", "1868", "1876", "1875-03-11", "1840", "1875-04-01", "185", "1875-05");
    }

    @Test
    void tellsNoNarrativeFromYearsInNews() {
        Article article = Stories.written(
                "2026-11-13",
                "The firm, founded in 1898, merged in 1954 and listed in 1987, said on Friday that sales rose in October. "
                        + "It was sold in 2003 and again in 2011.");

        assertThat(values(article)).containsExactly("1898", "1954", "1987", "2026-11-13", "2026-10", "2003", "2011");
    }

    @Test
    void hangsDatesOnEachOtherWithoutACreationTime() {
        Article article = Stories.written(
                Instant.MIN, "It sank on Nov. 3, 2020. In December it was raised, and two days later it sank again.");

        assertThat(values(article)).containsExactly("2020-11-03", "2020-12", "2020-11-05");
    }

    @Test
    void readsYearsBeforeChrist() {
        Article article = Stories.written(
                "2026-11-13", "In the war of 480-479 BC, in August 480 B.C. and in the 4th century BC, kings fell.");

        assertThat(values(article)).containsExactly("BC0480", "BC0479", "BC0480-08", "BC03");
        assertThat(DATES.annotate(article).get(0).interval())
                .isEqualTo(new Interval(
                        LocalDateTime.parse("-0479-01-01T00:00"), LocalDateTime.parse("-0479-12-31T23:59")));
    }

    @Test
    void remembersNothingFromOneStoryToTheNext() {
        Article later = Stories.written("2026-11-13", "A day later it sank.");
        List<Timex> alone = DATES.annotate(later);
        DATES.annotate(Stories.written("2026-11-13", "On May 3, 1990, it sailed."));

        assertThat(DATES.annotate(later)).isEqualTo(alone);
    }

    @Test
    void givesTheSameFromManyThreads() throws Exception {
        List<Article> articles = IntStream.range(1, 29)
                .mapToObj(day -> Stories.written(
                        String.format(Locale.ROOT, "2026-02-%02d", day),
                        "On Friday it sank; two days later, at 3 p.m., last year's plan was dropped for two weeks."))
                .toList();
        List<List<Timex>> expected = articles.stream().map(DATES::annotate).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<List<Timex>>> all =
                    () -> articles.stream().map(DATES::annotate).toList();
            for (Future<List<List<Timex>>> found : threads.invokeAll(Collections.nCopies(32, all))) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each was chosen to make some rule, number or list run as long as it can. Quadratic code would take minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "early ",
                "the end of ",
                "one hundred thousand ",
                "twenty-",
                "1999-",
                "May ",
                "Monday, ",
                "a year and a half ",
                "'",
                "2026-11-10",
                "12:30:",
                "1/",
                "1,000,",
                "a.",
                "more than ",
                "10 p.m. on ",
                "last the next "
            })
    void staysLinearOnRepetition(String piece) {
        Article article = Stories.written("2026-11-13", "x " + piece.repeat(100_000 / piece.length()));

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> DATES.annotate(article));
    }

    private static List<String> values(Article article) {
        return DATES.annotate(article).stream().map(Timex::value).toList();
    }

    private static Sentence sentence(String text, int begin, int end) {
        Span span = new Span(begin, end);
        return new Sentence(span, List.of(new Token(span, span.of(text))));
    }
}
