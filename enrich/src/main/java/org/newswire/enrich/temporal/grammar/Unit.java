package org.newswire.enrich.temporal.grammar;

import java.util.List;

/** Units of time that durations count. */
public enum Unit {
    SECOND("S", true),
    MINUTE("M", true),
    HOUR("H", true),
    DAY("D", false),
    WEEK("W", false),
    MONTH("M", false),
    QUARTER("Q", false),
    YEAR("Y", false),
    DECADE("DE", false),
    CENTURY("CE", false);

    private static final List<Unit> ALL = List.of(values());

    private final String designator;
    private final boolean clock;

    Unit(String designator, boolean clock) {
        this.designator = designator;
        this.clock = clock;
    }

    /** The unit whose number a lexeme carries. */
    public static Unit of(int number) {
        return ALL.get(number);
    }

    /** Letter of the unit in a TIMEX3 duration; months and minutes share one and are told apart by the {@code T}. */
    public String designator() {
        return designator;
    }

    /** Whether it is shorter than a day, which puts it behind the {@code T} of a duration. */
    public boolean isClock() {
        return clock;
    }

    /** The number that a lexeme carries for it. */
    int number() {
        return ALL.indexOf(this);
    }
}
