package org.newswire.enrich.temporal;

import org.jspecify.annotations.Nullable;
import org.newswire.enrich.text.Span;

/**
 * A temporal expression, resolved as far as the text allows, with what it was resolved by.
 *
 * <p>Source: TIMEX3, TimeML 1.2.1 annotation guidelines. TIMEX3 points at the ends of durations and ranges by the
 * identifiers of other expressions; here the ends are written as values, because most of them ({@code the past three
 * months}) have no expression of their own.
 *
 * @param span where it stands in the text
 * @param text the text of the span
 * @param type TIMEX3 type
 * @param value TIMEX3 value such as {@code 2026-11-11TNI}; empty when the expression could not be resolved
 * @param mod TIMEX3 modifier such as {@code APPROX}, null when none
 * @param quant TIMEX3 quantifier of a set, {@code EVERY} or {@code EACH}; null when none
 * @param freq TIMEX3 frequency of a set, {@code 2X} for twice; null when none
 * @param beginPoint TIMEX3 value of the point where a duration begins, or the range that a date is an end of; null when
 *     not known
 * @param endPoint TIMEX3 value of the point where it ends, likewise
 * @param interval what the value may mean on the calendar; null for sets, for unresolved expressions and for durations
 *     without both points
 * @param anchor date that it was resolved against, null when it needed none
 * @param rule name of the rule that fired
 */
public record Timex(
        Span span,
        String text,
        Type type,
        String value,
        @Nullable String mod,
        @Nullable String quant,
        @Nullable String freq,
        @Nullable String beginPoint,
        @Nullable String endPoint,
        @Nullable Interval interval,
        @Nullable Anchor anchor,
        String rule) {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** The same between two points. */
    Timex within(String begin, String end, Interval interval) {
        return new Timex(span, text, type, value, mod, quant, freq, begin, end, interval, anchor, rule);
    }
}
