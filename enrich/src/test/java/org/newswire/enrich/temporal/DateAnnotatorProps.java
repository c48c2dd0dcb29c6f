package org.newswire.enrich.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text and every creation time. */
class DateAnnotatorProps {

    private static final DateAnnotator DATES = new DateAnnotator();

    /** TIMEX3 values as far as this tagger writes them; an empty value is an expression it could not resolve. */
    private static final Pattern VALUE = Pattern.compile("|(PAST|PRESENT|FUTURE)_REF"
            + "|P([0-9]+(\\.[0-9]+)?|X)(D|W|M|Q|Y|DE|CE)|PT([0-9]+(\\.[0-9]+)?|X)[HMS]"
            + "|(BC)?([0-9]{2}|[0-9]{3}|[0-9]{4}(-H[12]|-Q[1-4]|-(SP|SU|FA|WI)|-W[0-5][0-9](-WE)?)?)"
            + "|(BC)?[0-9]{4}-[01][0-9](-[0-3][0-9](T([0-2][0-9]:[0-5][0-9]|MO|AF|EV|NI|DT))?)?"
            + "|XXXX-([01][0-9]|SP|SU|FA|WI|WXX-([1-7]|WE)|XX-XX)(T(MO|AF|EV|NI|DT))?");

    @Property(tries = 3000)
    void holdsForAnyWords(@ForAll("dates") String text, @ForAll("instants") Instant created) {
        check(text, created);
    }

    @Property(tries = 1000)
    void holdsForAnyText(@ForAll String text, @ForAll("instants") Instant created) {
        check(text, created);
    }

    private static void check(String text, Instant created) {
        List<Timex> timexes = DATES.annotate(Stories.written(created, text));
        for (int i = 0; i < timexes.size(); i++) checkResolution(timexes.get(i), i);
        int end = 0;
        for (Timex timex : timexes) {
            assertThat(timex.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(timex.span().length()).isPositive();
            assertThat(timex.text()).isEqualTo(timex.span().of(text));
            assertThat(timex.value()).matches(VALUE);
            end = timex.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    /** Whatever says how an expression was resolved agrees with its type and value. */
    private static void checkResolution(Timex timex, int index) {
        Anchor anchor = timex.anchor();
        if (anchor != null && anchor.timex() != null) assertThat(anchor.timex()).isBetween(0, index - 1);
        if (timex.type() != Timex.Type.SET) assertThat(timex.quant()).isNull();
        if (timex.beginPoint() != null) assertThat(timex.beginPoint()).matches(VALUE);
        if (timex.endPoint() != null) assertThat(timex.endPoint()).matches(VALUE);
        if (timex.interval() != null) {
            assertThat(timex.value()).isNotEmpty();
            assertThat(timex.interval().earliestIso())
                    .startsWith(timex.interval().earliest().toString().substring(0, 10));
        }
    }

    /** Words of the lexicon and of the rules in any order, which reaches far more rules than text at random. */
    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(
                        "May",
                        "March",
                        "Nov.",
                        "November",
                        "Monday",
                        "Sun",
                        "Fridays",
                        "spring",
                        "winter",
                        "year",
                        "years",
                        "months",
                        "century",
                        "decades",
                        "hours",
                        "second",
                        "quarter",
                        "quarters",
                        "daily",
                        "morning",
                        "night",
                        "one",
                        "twenty",
                        "ninety",
                        "hundred",
                        "thousand",
                        "several",
                        "few",
                        "first",
                        "thirty-first",
                        "31",
                        "1",
                        "12",
                        "29",
                        "0",
                        "99",
                        "999999999",
                        "1998",
                        "2026",
                        "2999",
                        "1990s",
                        "470s",
                        "BC",
                        "A.D.",
                        "ET",
                        "Moscow",
                        "time",
                        "'98",
                        "'90s",
                        "nineties",
                        "31st",
                        "40th",
                        "10:30",
                        "24:00",
                        "0800",
                        "2400",
                        "GMT",
                        "p.m.",
                        "a.m.",
                        "2026-11-10",
                        "0001-01-01",
                        "9999-12-31",
                        "10/11/2026",
                        "31.12.99",
                        "2.5",
                        "$5",
                        "Q3",
                        "H2",
                        "the",
                        "a",
                        "of",
                        "in",
                        "last",
                        "next",
                        "this",
                        "that",
                        "same",
                        "past",
                        "previous",
                        "following",
                        "ago",
                        "earlier",
                        "later",
                        "from",
                        "now",
                        "today",
                        "yesterday",
                        "tomorrow",
                        "tonight",
                        "noon",
                        "midnight",
                        "early",
                        "late",
                        "mid",
                        "-",
                        ",",
                        ".",
                        "and",
                        "to",
                        "or",
                        "so",
                        "end",
                        "beginning",
                        "more",
                        "than",
                        "nearly",
                        "at",
                        "least",
                        "about",
                        "every",
                        "each",
                        "twice",
                        "fiscal",
                        "half",
                        "'s",
                        "day",
                        "week",
                        "weekend",
                        "old",
                        "fourth",
                        "July",
                        "Christmas",
                        "Easter",
                        "Day",
                        "recently",
                        "currently",
                        "soon",
                        "will",
                        "said",
                        "ended",
                        "period",
                        "year-ago")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join(" ", words).replace(" - ", "-").replace(" 's", "'s"));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Instant.MIN,
                        Instant.MAX,
                        Instant.EPOCH,
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("9999-12-31T23:59:59Z"),
                        Instant.parse("2024-02-29T12:00:00Z")),
                Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L).map(Instant::ofEpochSecond));
    }
}
