package org.newswire.enrich.temporal;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Unit;

/** What a temporal expression means, once it is resolved as far as it can be. */
sealed interface Meaning {

    /** TIMEX3 type. */
    Timex.Type type();

    /** TIMEX3 value, empty when it could not be resolved. */
    String value();

    /** TIMEX3 modifier. */
    default @Nullable String mod() {
        return null;
    }

    /** Point where it begins, when it is a duration and that is known. */
    default @Nullable CalendarPoint begin() {
        return null;
    }

    /** Point where it ends, likewise. */
    default @Nullable CalendarPoint end() {
        return null;
    }

    /** The same with a modifier; where modifiers make no sense, the same. */
    default Meaning with(String mod) {
        return this;
    }

    /**
     * A point on the calendar.
     *
     * @param zone zone that the text names for it, null when it names none
     */
    record On(
            CalendarPoint point,
            @Nullable String mod,
            @Nullable ZoneId zone) implements Meaning {
        On(CalendarPoint point) {
            this(point, null, null);
        }

        @Override
        public Timex.Type type() {
            return point.grain() == Grain.TIME ? Timex.Type.TIME : Timex.Type.DATE;
        }

        @Override
        public String value() {
            return point.value();
        }

        @Override
        public Meaning with(String mod) {
            return new On(point, mod, zone);
        }

        /** The same in a zone. */
        On in(@Nullable ZoneId zone) {
            return new On(point, mod, zone);
        }
    }

    /**
     * A length of time.
     *
     * @param count how many; {@code X} when the text does not say
     * @param unit of what
     * @param begin where it begins, null when not known
     * @param end where it ends, null when not known
     */
    record Lasting(
            String count,
            Unit unit,
            @Nullable String mod,
            @Nullable CalendarPoint begin,
            @Nullable CalendarPoint end) implements Meaning {
        Lasting(String count, Unit unit) {
            this(count, unit, null);
        }

        Lasting(String count, Unit unit, @Nullable String mod) {
            this(count, unit, mod, null, null);
        }

        @Override
        public Timex.Type type() {
            return Timex.Type.DURATION;
        }

        /** A decade is written as ten years, because that is what the annotated news does. */
        @Override
        public String value() {
            if (unit == Unit.DECADE && isWhole()) return "P" + count + "0Y";
            if (unit == Unit.CENTURY && isWhole()) return "P" + count + "00Y";
            return (unit.isClock() ? "PT" : "P") + count + unit.designator();
        }

        @Override
        public Meaning with(String mod) {
            return new Lasting(count, unit, mod, begin, end);
        }

        /** The same between two points. */
        Lasting between(@Nullable CalendarPoint begin, @Nullable CalendarPoint end) {
            return new Lasting(count, unit, mod, begin, end);
        }

        /** Whether the count is a number and a half. */
        boolean isHalves() {
            return count.endsWith(".5") && count.length() <= 6;
        }

        /** Whether the count is a whole number of at most nine figures. */
        boolean isWhole() {
            return count.length() <= 9 && count.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }

    /**
     * Something that comes back.
     *
     * @param quant TIMEX3 quantifier, null when none
     * @param freq TIMEX3 frequency, null when none
     */
    record Recurring(
            String value, @Nullable String quant, @Nullable String freq) implements Meaning {
        @Override
        public Timex.Type type() {
            return Timex.Type.SET;
        }
    }

    /** Something without a place on the calendar: {@code PAST_REF}, or an empty value where an anchor is missing. */
    record Loose(Timex.Type type, String value) implements Meaning {}
}
