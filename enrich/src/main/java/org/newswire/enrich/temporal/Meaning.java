package org.newswire.enrich.temporal;

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

    /** What it may mean on the calendar. */
    default @Nullable Interval interval() {
        return null;
    }

    /** The same with a modifier; where modifiers make no sense, the same. */
    default Meaning with(String mod) {
        return this;
    }

    /** A point on the calendar. */
    record On(CalendarPoint point, @Nullable String mod) implements Meaning {
        On(CalendarPoint point) {
            this(point, null);
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
        public Interval interval() {
            return point.interval();
        }

        @Override
        public Meaning with(String mod) {
            return new On(point, mod);
        }
    }

    /**
     * A length of time.
     *
     * @param count how many; {@code X} when the text does not say
     * @param unit of what
     */
    record Lasting(String count, Unit unit, @Nullable String mod) implements Meaning {
        Lasting(String count, Unit unit) {
            this(count, unit, null);
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
            return new Lasting(count, unit, mod);
        }

        /** Whether the count is a whole number of at most nine figures. */
        boolean isWhole() {
            return count.length() <= 9 && count.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }

    /** Something that comes back. */
    record Recurring(String value) implements Meaning {
        @Override
        public Timex.Type type() {
            return Timex.Type.SET;
        }
    }

    /** Something without a place on the calendar: {@code PAST_REF}, or an empty value where an anchor is missing. */
    record Loose(Timex.Type type, String value) implements Meaning {}
}
