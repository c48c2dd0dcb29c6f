package org.newswire.schemas;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.TimeFlag;

/**
 * What decides which of two versions of an item is newer: the later version time; on a tie the higher version number;
 * on a tie the later arrival. Version numbers alone are not trusted, because some agencies send checksums.
 *
 * <p>A version time that is missing, more than {@link #FUTURE_TOLERANCE} after arrival or before {@link #ANCIENT} is
 * not trusted either: the arrival time stands in for it, so that one wrong year cannot freeze an item for ever.
 *
 * @param time version time, or the arrival time where that cannot be trusted; milliseconds as in the records
 * @param number version number; empty when the provider sent none or something else
 */
public record VersionStamp(Instant time, OptionalLong number) {

    /** How far ahead of our clock a provider's clock may run. */
    public static final Duration FUTURE_TOLERANCE = Duration.ofDays(1);

    /** No wire story is older. */
    public static final Instant ANCIENT = Instant.parse("1900-01-01T00:00:00Z");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** The stamp of a version from what its provider said and when it arrived. */
    public static VersionStamp of(@Nullable Instant versionCreated, @Nullable String version, Instant receivedAt) {
        var time = versionCreated != null && flag(versionCreated, receivedAt) == null ? versionCreated : receivedAt;
        var number = version != null && NUMBER.matcher(version).matches()
                ? OptionalLong.of(Long.parseLong(version))
                : OptionalLong.empty();
        return new VersionStamp(time, number);
    }

    /** What is wrong with a version time, null when nothing is. */
    public static @Nullable TimeFlag flag(@Nullable Instant versionCreated, Instant receivedAt) {
        if (versionCreated == null) return TimeFlag.MISSING;
        if (versionCreated.isAfter(receivedAt.plus(FUTURE_TOLERANCE))) return TimeFlag.FUTURE;
        return versionCreated.isBefore(ANCIENT) ? TimeFlag.ANCIENT : null;
    }

    /** Whether this version, arriving now, is newer than one that arrived before. */
    public boolean supersedes(VersionStamp earlier) {
        if (!time.equals(earlier.time)) return time.isAfter(earlier.time);
        if (number.isEmpty() || earlier.number.isEmpty()) return true;
        return number.getAsLong() >= earlier.number.getAsLong();
    }
}
