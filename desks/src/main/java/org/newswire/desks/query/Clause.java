package org.newswire.desks.query;

import java.util.List;
import org.newswire.desks.field.DeskField;

/** A query or a part of it, as it was written. */
public sealed interface Clause {

    /** Where it begins in the query, from 0. */
    int begin();

    /** Where it ends in the query, exclusive. */
    int end();

    /** All of these, at least two. */
    record AllOf(List<Clause> parts, int begin, int end) implements Clause {

        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these, at least two. */
    record AnyOf(List<Clause> parts, int begin, int end) implements Clause {

        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** Not this. */
    record Not(Clause part, int begin, int end) implements Clause {}

    /** Every item, {@code *:*}. */
    record Everything(int begin, int end) implements Clause {}

    /** A field has a value. */
    record Has(DeskField field, Value value, int begin, int end) implements Clause {}
}
