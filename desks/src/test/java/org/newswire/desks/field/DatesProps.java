package org.newswire.desks.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Terms of days say what comparing days says. */
class DatesProps {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Property
    void stretchesBelowAYearShareATermWhenTheyTouch(
            @ForAll @IntRange(min = -900, max = 900) int first,
            @ForAll @IntRange(max = 300) int days,
            @ForAll @IntRange(min = -900, max = 900) int from,
            @ForAll @IntRange(max = 300) int asked) {
        var item = Calendar.ofItem(day(first), day(first + days));
        var query = Calendar.ofQuery(day(from), day(from + asked));

        assertThat(share(item, query)).isEqualTo(first <= from + asked && from <= first + days);
    }

    @Property
    void aYearIsFoundByWholeYearsOnly(@ForAll @IntRange(min = 1, max = 9998) int year) {
        var item = Calendar.ofItem(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));

        assertThat(share(item, DateTerms.at("%04d".formatted(year)))).isTrue();
        assertThat(share(item, DateTerms.between("*", true, "*", true))).isTrue();
        assertThat(share(item, Calendar.ofQuery(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 30))))
                .isFalse();
        assertThat(share(item, DateTerms.at("%04d".formatted(year + 1)))).isFalse();
    }

    @Property
    void distancesCountDays(
            @ForAll @IntRange(min = -500, max = 500) int first,
            @ForAll @IntRange(max = 60) int days,
            @ForAll @IntRange(max = 400) int most) {
        var item = RelativeDates.from(TODAY).ofItem(day(first), day(first + days));

        assertThat(share(item, DateTerms.at("next " + most + " days"))).isEqualTo(first <= most && first + days >= 0);
        assertThat(share(item, DateTerms.at("last " + most + " days"))).isEqualTo(first <= 0 && first + days >= -most);
    }

    @Property
    void anyStretchHasFewTerms(
            @ForAll @IntRange(max = 3_600_000) int first, @ForAll @IntRange(max = 3_600_000) int last) {
        var from = Calendar.FIRST.plusDays(Math.min(first, last));
        var to = Calendar.FIRST.plusDays(Math.max(first, last));

        assertThat(Calendar.ofQuery(from, to)).hasSizeLessThan(1000).doesNotHaveDuplicates();
        assertThat(Calendar.ofItem(from, to)).hasSizeLessThan(1000).doesNotHaveDuplicates();
    }

    private static boolean share(java.util.List<String> item, java.util.List<String> query) {
        return !Collections.disjoint(item, query);
    }

    private static LocalDate day(int days) {
        return TODAY.plusDays(days);
    }
}
