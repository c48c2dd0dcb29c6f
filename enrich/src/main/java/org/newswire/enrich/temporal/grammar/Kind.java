package org.newswire.enrich.temporal.grammar;

/** What a rule produces, so that other rules can ask for it: {@code <DAY>} in a pattern. */
public enum Kind {
    /** One day: {@code Nov. 10}, {@code Wednesday}, {@code yesterday}. */
    DAY,
    /** One week or weekend. */
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    /** A time of day without its day: {@code 3 p.m.}, {@code noon}. */
    CLOCK,
    /** A time on a day: {@code Wednesday night}. */
    TIME,
    DURATION,
    /** A duration that the text has already placed or left open, so that no modifier can stand before it. */
    PERIOD,
    SET,
    /** {@code now}, {@code the past}. */
    VAGUE,
    /** Text that looks like a date and is none; it is consumed and nothing is returned for it. */
    NOTHING
}
