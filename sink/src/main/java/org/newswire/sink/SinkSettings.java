package org.newswire.sink;

import java.time.Duration;
import java.util.List;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;

/**
 * How much is written at once, and how patiently failures are retried.
 *
 * @param batchMaxRecords most records in a transaction
 * @param batchMaxBytes most bytes of records in a transaction, unless a single record has more
 * @param batchLinger longest time a record waits for others to be written with
 * @param retryFirst wait after the first failure of the database, the broker or the registry
 * @param retryLongest longest wait between two tries
 */
public record SinkSettings(
        int batchMaxRecords, int batchMaxBytes, Duration batchLinger, Duration retryFirst, Duration retryLongest) {

    public static final Setting<Integer> BATCH_MAX_RECORDS =
            Setting.integer("sink.batch.max.records", 500, 1, 10_000, "Most records stored in one transaction.");
    public static final Setting<Integer> BATCH_MAX_BYTES = Setting.bytes(
            "sink.batch.max.bytes",
            "8 MiB",
            "Most bytes of records stored in one transaction; a single record may have more.");
    public static final Setting<Duration> BATCH_LINGER =
            Setting.duration("sink.batch.linger", "50 ms", "Longest time a record waits for others to be stored with.");
    public static final Setting<Duration> RETRY_FIRST = Setting.duration(
            "sink.retry.first", "200 ms", "Wait after the first failure of something the sink needs; then it doubles.");
    public static final Setting<Duration> RETRY_LONGEST =
            Setting.duration("sink.retry.longest", "30 s", "Longest wait between two tries.");

    public static List<Setting<?>> all() {
        return List.of(BATCH_MAX_RECORDS, BATCH_MAX_BYTES, BATCH_LINGER, RETRY_FIRST, RETRY_LONGEST);
    }

    public static SinkSettings from(Settings settings) {
        return new SinkSettings(
                settings.get(BATCH_MAX_RECORDS),
                settings.get(BATCH_MAX_BYTES),
                settings.get(BATCH_LINGER),
                settings.get(RETRY_FIRST),
                settings.get(RETRY_LONGEST));
    }
}
