package org.newswire.ingest.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Position;

/**
 * What became of a delivery, unit by unit: each is accepted, a duplicate or rejected.
 *
 * @param accepted units that were put on the topic
 * @param duplicate units that have been on the topic from an earlier time
 * @param rejected units that were refused, now or at an earlier time
 * @param refusals why, the first {@value #MAX_REFUSALS} of them; an accepted unit may have some as well, for parts of it
 */
public record Settlement(long accepted, long duplicate, long rejected, List<Refusal> refusals) {

    /** Most refusals kept. */
    public static final int MAX_REFUSALS = 1000;

    public Settlement {
        refusals = List.copyOf(refusals);
    }

    /**
     * Why a unit, or a part of it, was refused.
     *
     * @param unit name of the unit
     * @param code what kind of failure: {@code ninjs.malformed}
     * @param message what is wrong and the way out, one line
     * @param position where in the delivery, null when it is no single place
     */
    public record Refusal(
            String unit,
            String code,
            String message,
            @Nullable Position position) {

        /** One line for people: {@code coast/a.json: ninjs.malformed: line 3, column 17: unexpected end of input}. */
        @Override
        public String toString() {
            return unit + ": " + code + ": " + (position == null ? "" : position + ": ") + message;
        }
    }

    /** Whether there was something in it and nothing of it could be used. */
    public boolean isFailure() {
        return accepted + duplicate == 0 && rejected > 0;
    }
}
