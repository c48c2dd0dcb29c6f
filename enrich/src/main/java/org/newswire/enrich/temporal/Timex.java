package org.newswire.enrich.temporal;

import org.jspecify.annotations.Nullable;
import org.newswire.enrich.text.Span;

/**
 * A temporal expression, resolved as far as the text allows.
 *
 * <p>Source: TIMEX3, TimeML 1.2.1 annotation guidelines.
 *
 * @param span where it stands in the text
 * @param text the text of the span
 * @param type TIMEX3 type
 * @param value TIMEX3 value such as {@code 2026-11-11TNI}; empty when the expression could not be resolved
 * @param mod TIMEX3 modifier such as {@code APPROX}, null when none
 * @param interval what the value may mean on the calendar; null for durations, sets and unresolved expressions
 * @param rule name of the rule that fired
 */
public record Timex(
        Span span,
        String text,
        Type type,
        String value,
        @Nullable String mod,
        @Nullable Interval interval,
        String rule) {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
