package org.newswire.runtime.deadletter;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a piece of input was refused and where it came from. Exactly one of {@code originName} and {@code record} is
 * usual: input that has not been on a topic yet has a name, a record has coordinates.
 *
 * @param stage stage that refused it
 * @param code failure code, stable over releases
 * @param message what was wrong, where, and what to do
 * @param feed feed it came from, null when unknown
 * @param itemId item it belongs to, null when unknown
 * @param originName name at the source, null for records
 * @param record coordinates of the failed record, null for input from a source
 * @param line line of the failure in the original, counted from 1, null when unknown
 * @param column column in that line, counted from 1, null when unknown
 * @param original the input, byte for byte
 */
@SuppressWarnings("ArrayRecordComponent") // refusals are written, never compared
public record Refusal(
        String stage,
        String code,
        String message,
        @Nullable String feed,
        @Nullable String itemId,
        @Nullable String originName,
        @Nullable FailedRecord record,
        @Nullable Integer line,
        @Nullable Integer column,
        byte[] original) {

    /** Coordinates, key and headers of a record that failed. */
    public record FailedRecord(
            String topic, int partition, long offset, byte @Nullable [] key, Map<String, byte[]> headers) {}
}
