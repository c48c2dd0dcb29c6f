package org.newswire.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.sink.store.EntityProfile.Day;

class TimelineTest {

    @Test
    void drawsEveryDayFromFirstToLast() {
        assertThat(Timeline.of(List.of(day("2026-11-10", 2), day("2026-11-12", 1)), 80))
                .containsExactly("2026-11-10  ████████ 2", "2026-11-11  0", "2026-11-12  ████ 1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10, 2026-12-10, 2026-11-10, 31",
        "2026-11-10, 2026-12-11, week of 2026-11-09, 5",
        "2026-01-01, 2026-12-31, 2026-01, 12",
        "2020-01-31, 2026-11-01, 2020, 7",
        "1900-06-01, 2026-11-01, 1996, 31"
    })
    void takesDaysWeeksMonthsOrYears(String first, String last, String label, int lines) {
        var chart = Timeline.of(List.of(day(first, 1), day(last, 3)), 80);

        assertThat(chart).hasSize(lines);
        assertThat(chart.get(0)).startsWith(label + "  ");
        assertThat(chart.get(lines - 1)).endsWith("█ 3");
    }

    @Test
    void isNoWiderThanTheTerminal() {
        var days = IntStream.rangeClosed(1, 30)
                .mapToObj(at -> day("2026-11-%02d".formatted(at), at * 1000L))
                .toList();
        for (int width = 40; width <= 120; width++) {
            var most = width;
            assertThat(Timeline.of(days, width))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(most));
        }
    }

    @Test
    void whatIsNotNothingIsSeen() {
        assertThat(Timeline.of(List.of(day("2026-11-10", 1), day("2026-11-11", 100_000)), 80)
                        .get(0))
                .isEqualTo("2026-11-10  ▏ 1");
    }

    @Test
    void nothingIsNoChart() {
        assertThat(Timeline.of(List.of(), 80)).isEmpty();
    }

    private static Day day(String day, long stories) {
        return new Day(LocalDate.parse(day), stories);
    }
}
