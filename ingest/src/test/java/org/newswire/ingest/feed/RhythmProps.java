package org.newswire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.newswire.ingest.feed.Rhythm.Memory;

class RhythmProps {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final ZonedDateTime MONDAY = ZonedDateTime.of(2026, 11, 2, 9, 20, 0, 0, RIGA);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Rhythm rhythm = new Rhythm(RIGA, Memory.NONE, MONDAY.toInstant());
    private ZonedDateTime now = MONDAY;

    @BeforeTry
    void startOver() {
        rhythm = new Rhythm(RIGA, Memory.NONE, MONDAY.toInstant());
        now = MONDAY;
    }

    /** Runs the clock for some days, a minute at a time, with an arrival where this says so; how often it fell silent. */
    private int run(int days, Predicate<ZonedDateTime> arrives) {
        return runUntil(now.plusDays(days), arrives);
    }

    private int runUntil(ZonedDateTime end, Predicate<ZonedDateTime> arrives) {
        var silences = 0;
        var was = false;
        for (; now.isBefore(end); now = now.plus(MINUTE)) {
            rhythm.passed(now.toInstant());
            if (rhythm.isSilent() && !was) silences++;
            was = rhythm.isSilent();
            if (arrives.test(now)) rhythm.arrived(now.toInstant());
        }
        return silences;
    }

    private Duration untilSilent(Duration atMost) {
        for (var begin = now; now.isBefore(begin.plus(atMost)); now = now.plus(MINUTE)) {
            rhythm.passed(now.toInstant());
            if (rhythm.isSilent()) return Duration.between(begin, now);
        }
        throw new AssertionError("not silent after " + atMost);
    }

    private static boolean isOffice(ZonedDateTime time) {
        var isWeekend = time.getDayOfWeek() == DayOfWeek.SATURDAY || time.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !isWeekend && time.getHour() >= 7 && time.getHour() < 19;
    }

    @Property(tries = 20)
    void aRegularFeedIsNeverSilentAndIsMissedWithinAFewPeriods(@ForAll @IntRange(min = 1, max = 120) int period) {
        var silences = run(21, time -> time.toEpochSecond() / 60 % period == 0);

        assertThat(silences).isZero();
        assertThat(untilSilent(Duration.ofDays(2)))
                .isBetween(Duration.ofMinutes(1), Duration.ofMinutes(10 + 5L * period));
    }

    @Property(tries = 10)
    void aFeedByChanceIsSeldomSilentAndIsMissedThatDay(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int mean) {
        var random = new Random(seed);
        var silences = run(28, time -> random.nextInt(mean) == 0);

        assertThat(silences).isLessThanOrEqualTo(6); // of up to 20,000 pauses
        assertThat(untilSilent(Duration.ofDays(2))).isLessThan(Duration.ofMinutes(10 + 30L * mean));
    }

    @Property(tries = 20)
    void nightsAndWeekendsAreNoSilence(@ForAll long seed) {
        var random = new Random(seed);
        assertThat(run(28, time -> isOffice(time) && random.nextInt(10) == 0)).isLessThanOrEqualTo(4);
    }

    @Example
    void aMorningWithoutTheUsualIsASilence() {
        run(24, time -> isOffice(time) && time.getMinute() % 10 == 0);
        assertThat(runUntil(now.withHour(19).withMinute(0), time -> time.getMinute() % 10 == 0))
                .isZero();

        assertThat(now.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(untilSilent(Duration.ofHours(16))).isBetween(Duration.ofMinutes(12 * 60 + 10), Duration.ofHours(14));
    }

    @Property(tries = 20)
    void burstsCountOnce(@ForAll @IntRange(min = 1, max = 500) int items) {
        for (int hour = 0; hour < 24 * 14; hour++) {
            for (int i = 0; i < items; i++) rhythm.arrived(now.toInstant());
            for (int minute = 0; minute < 60; minute++, now = now.plus(MINUTE)) {
                rhythm.passed(now.toInstant());
                assertThat(rhythm.isSilent()).isFalse();
            }
        }
        assertThat(untilSilent(Duration.ofHours(6))).isLessThan(Duration.ofHours(4));
    }

    @Example
    void nothingIsSilentBeforeItIsKnown() {
        assertThat(run(5, time -> false)).isZero();
        assertThat(run(1, time -> time.getMinute() == 0)).isZero();
    }

    @Example
    void anOutageDoesNotBecomeUsual() {
        run(14, time -> time.getMinute() % 5 == 0);
        var before = rhythm.memory();
        assertThat(run(2, time -> false)).isEqualTo(1);
        run(2, time -> time.getMinute() % 5 == 0);

        assertThat(rhythm.memory().longest()).isLessThan(Math.max(2, before.longest() * 2) + 0.01);
        assertThat(untilSilent(Duration.ofHours(1))).isLessThan(Duration.ofMinutes(45));
    }

    @Example
    void theTimeNobodyWatchedIsNoSilence() {
        run(14, time -> time.getMinute() % 5 == 0);
        var restarted = new Rhythm(RIGA, rhythm.memory(), now.plusDays(3).toInstant());
        restarted.passed(now.plusDays(3).plusMinutes(8).toInstant());
        assertThat(restarted.isSilent()).isFalse();

        restarted.passed(now.plusDays(3).plusMinutes(40).toInstant());
        assertThat(restarted.isSilent()).isTrue();

        rhythm.passed(now.plusDays(3).toInstant());
        assertThat(rhythm.isSilent()).isFalse();
    }

    @Property
    void anyTimesInAnyOrderKeepTheMemoryWhole(@ForAll List<@IntRange(min = 0, max = 2_000_000_000) Integer> seconds) {
        var any = new Rhythm(ZoneOffset.UTC, Memory.NONE, Instant.EPOCH);
        for (var second : seconds) {
            if (second % 3 == 0) any.passed(Instant.ofEpochSecond(second));
            else any.arrived(Instant.ofEpochSecond(second));
        }
        assertThat(any.memory().isWhole()).isTrue();
    }
}
