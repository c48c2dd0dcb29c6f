package org.newswire.ingest.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/*
 * How a silence is told from a usual pause.
 *
 * 1. A feed is known by how many arrivals each hour of the day brings, weekdays and weekends apart: 48 averages in which
 *    an hour counts one fifth of all before it, so that they follow a change within a week or two. Arrivals of the same
 *    minute are one, because a feed that delivers twenty items at a time is not twenty times as lively.
 * 2. A pause is measured by the arrivals that these averages would have expected in it. So a night is short in a feed
 *    that sleeps, and ten minutes are long in one that never stops. Hours nobody has seen yet expect nothing.
 * 3. The longest pause is remembered, less one part in 500 with every further pause. A feed is silent when the pause
 *    expects more than twice that, at least 2 arrivals, and has lasted 10 minutes.
 *
 * Until 30 pauses are known there is no alarm. Hours in which the feed was silent are not learned, and a silence is
 * remembered as no longer than what was needed to report it, so that an outage does not become usual; a feed that has
 * slowed down for good is reported a few times until the memory has followed. If arrivals were independent of each other,
 * the longest of the last 500 pauses would expect about 6, and one pause in 100,000 would be reported by chance.
 *
 * Costs 48 numbers a feed, and constant time for each arrival and each hour.
 */

/** The rhythm in which a feed delivers, and whether the pause it is in is longer than that explains. Not thread-safe. */
final class Rhythm {

    static final Duration SHORTEST = Duration.ofMinutes(10);

    private static final int HOURS = 24;
    private static final double NEW_HOUR_WEIGHT = 0.2;
    private static final double FORGETTING = 1 - 1.0 / 500;
    private static final double TIMES_LONGEST = 2;
    private static final double LEAST_EXPECTED = 2;
    private static final int LEAST_PAUSES = 30;
    private static final Duration NOBODY_WATCHED = Duration.ofHours(2);
    private static final Duration HOUR = Duration.ofHours(1);

    private final ZoneId zone;
    private final double[] perHour;
    private double longest;
    private long pauses;
    private @Nullable Instant last;
    private Instant watchedTo;
    private Instant pauseBegan;
    private double expected;
    private boolean hasUnknownHours = true;
    private boolean sawHourBegin;
    private int arrivalsOfHour;

    /**
     * What is worth keeping.
     *
     * @param perHour arrivals in an hour, 24 for weekdays and 24 for weekends; null where no such hour was seen
     * @param longest the longest pause, in expected arrivals
     * @param pauses pauses that were measured
     * @param last the last arrival, null when there was none
     */
    record Memory(
            List<@Nullable Double> perHour,
            double longest,
            long pauses,
            @Nullable Instant last) {

        static final Memory NONE = new Memory(unknown(), 0, 0, null);

        private static List<@Nullable Double> unknown() {
            var unknown = new ArrayList<@Nullable Double>();
            for (int i = 0; i < 2 * HOURS; i++) unknown.add(null);
            return unknown;
        }

        /** Whether it is whole; it may come from a file. */
        boolean isWhole() {
            return perHour.size() == 2 * HOURS
                    && longest >= 0
                    && pauses >= 0
                    && perHour.stream().allMatch(rate -> rate == null || (rate >= 0 && rate <= 60));
        }
    }

    /** Goes on with what was remembered; the time until now was not watched. */
    Rhythm(ZoneId zone, Memory memory, Instant now) {
        this.zone = zone;
        this.perHour = memory.perHour().stream()
                .mapToDouble(rate -> rate == null ? Double.NaN : rate)
                .toArray();
        this.longest = memory.longest();
        this.pauses = memory.pauses();
        this.last = memory.last();
        this.watchedTo = now;
        this.pauseBegan = now;
    }

    Memory memory() {
        var rates = new ArrayList<@Nullable Double>();
        for (var rate : perHour) rates.add(Double.isNaN(rate) ? null : (Double) rate);
        return new Memory(rates, longest, pauses, last);
    }

    /** Something arrived. */
    void arrived(Instant now) {
        passed(now);
        if (last == null || !minute(last).equals(minute(now))) {
            arrivalsOfHour++;
            if (!hasUnknownHours) learnPause();
            pauseBegan = now;
            expected = 0;
            hasUnknownHours = false;
        }
        last = now;
    }

    /** Time has passed until now. */
    void passed(Instant now) {
        if (!now.isAfter(watchedTo)) return;
        if (Duration.between(watchedTo, now).compareTo(NOBODY_WATCHED) > 0) nobodyWatched(now);
        while (watchedTo.isBefore(now)) {
            var hourBegan = watchedTo.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
            var hourEnds = hourBegan.plus(HOUR);
            var isHourOver = !hourEnds.isAfter(now);
            expect(watchedTo, isHourOver ? hourEnds : now);
            if (isHourOver) endHour(hourBegan);
        }
    }

    /** Whether nothing has come for much longer than usual. */
    boolean isSilent() {
        return pauses >= LEAST_PAUSES
                && expected > threshold()
                && Duration.between(pauseBegan, watchedTo).compareTo(SHORTEST) >= 0;
    }

    /** Arrivals that were to be expected in the pause so far. */
    double expected() {
        return expected;
    }

    @Nullable
    Instant last() {
        return last;
    }

    private void expect(Instant from, Instant to) {
        var rate = perHour[slot(from)];
        if (Double.isNaN(rate)) hasUnknownHours = true;
        else expected += rate * Duration.between(from, to).toMillis() / HOUR.toMillis();
        watchedTo = to;
    }

    private void endHour(Instant began) {
        if (sawHourBegin && !isSilent()) learnHour(slot(began));
        sawHourBegin = true;
        arrivalsOfHour = 0;
    }

    private void learnHour(int slot) {
        var before = perHour[slot];
        perHour[slot] = Double.isNaN(before) ? arrivalsOfHour : before + NEW_HOUR_WEIGHT * (arrivalsOfHour - before);
    }

    private void learnPause() {
        var measured = pauses < LEAST_PAUSES ? expected : Math.min(expected, threshold());
        longest = Math.max(longest * FORGETTING, measured);
        pauses++;
    }

    private void nobodyWatched(Instant now) {
        watchedTo = now;
        pauseBegan = now;
        expected = 0;
        hasUnknownHours = true;
        sawHourBegin = false;
        arrivalsOfHour = 0;
    }

    private double threshold() {
        return Math.max(LEAST_EXPECTED, TIMES_LONGEST * longest);
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    private int slot(Instant at) {
        var local = at.atZone(zone);
        var isWeekend = local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY;
        return local.getHour() + (isWeekend ? HOURS : 0);
    }
}
