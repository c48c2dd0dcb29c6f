package org.newswire.enrich.temporal;

/** How fine a point on the calendar is. */
enum Grain {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    SEASON,
    QUARTER,
    MONTH,
    WEEK,
    WEEKEND,
    DAY,
    /** A time or a part of a day. */
    TIME
}
