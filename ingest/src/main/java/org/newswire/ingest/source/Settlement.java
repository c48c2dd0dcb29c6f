package org.newswire.ingest.source;

import java.util.List;

/**
 * What became of a delivery.
 *
 * @param accepted units that are on the topic, now or from an earlier time
 * @param rejected units that were refused, now or at an earlier time
 * @param reasons why, one line each, the first {@value #MAX_REASONS} of them
 */
public record Settlement(long accepted, long rejected, List<String> reasons) {

    /** Most reasons kept. */
    public static final int MAX_REASONS = 1000;

    public Settlement {
        reasons = List.copyOf(reasons);
    }

    /** Whether there was something in it and nothing of it could be used. */
    public boolean isFailure() {
        return accepted == 0 && rejected > 0;
    }
}
