package org.newswire.enrich.temporal.grammar;

import java.time.LocalTime;
import java.util.List;

/** Parts of a day as TIMEX3 names them. The hours are the convention of this project; TIMEX3 leaves them open. */
public enum DayPart {
    MORNING("MO", 6, 12),
    AFTERNOON("AF", 12, 18),
    EVENING("EV", 18, 22),
    NIGHT("NI", 20, 24),
    DAYTIME("DT", 9, 17);

    private static final List<DayPart> ALL = List.of(values());

    private final String code;
    private final int from;
    private final int until;

    DayPart(String code, int from, int until) {
        this.code = code;
        this.from = from;
        this.until = until;
    }

    /** The part whose number a lexeme carries. */
    public static DayPart of(int number) {
        return ALL.get(number);
    }

    /** The part with a TIMEX3 code such as {@code NI}. */
    public static DayPart ofCode(String code) {
        for (DayPart part : ALL) if (part.code.equals(code)) return part;
        throw new IllegalArgumentException("no part of the day is called " + code);
    }

    /** TIMEX3 code such as {@code NI}. */
    public String code() {
        return code;
    }

    /** First minute. */
    public LocalTime earliest() {
        return LocalTime.of(from, 0);
    }

    /** Last minute, on the same day. */
    public LocalTime latest() {
        return LocalTime.of(until - 1, 59);
    }

    /** The number that a lexeme carries for it. */
    int number() {
        return ALL.indexOf(this);
    }
}
