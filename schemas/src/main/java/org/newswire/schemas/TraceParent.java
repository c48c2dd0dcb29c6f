package org.newswire.schemas;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A W3C {@code traceparent}: which trace a record belongs to and which step wrote it.
 *
 * <p>Source: W3C Trace Context level 1, section 3.2.
 *
 * @param traceId 32 lower-case hex digits, not all zero; the same from ingest to the database row
 * @param parentId 16 lower-case hex digits, not all zero; the step that wrote the record
 * @param sampled whether the caller records the trace
 */
public record TraceParent(String traceId, String parentId, boolean sampled) {

    // Versions after 00 may append fields; 00 itself has exactly these four.
    private static final Pattern FORM =
            Pattern.compile("(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_PARENT = "0".repeat(16);

    public TraceParent {
        if (!traceId.matches("[0-9a-f]{32}") || traceId.equals(NO_TRACE))
            throw new IllegalArgumentException("trace id \"" + traceId + "\" is not 32 hex digits, not all zero");
        if (!parentId.matches("[0-9a-f]{16}") || parentId.equals(NO_PARENT))
            throw new IllegalArgumentException("parent id \"" + parentId + "\" is not 16 hex digits, not all zero");
    }

    /** A new trace with its first step. */
    public static TraceParent start(RandomGenerator random) {
        return new TraceParent(randomHex(random, 16), randomHex(random, 8), true);
    }

    /** Reads a header value; empty when it is not a traceparent, as the specification asks of receivers. */
    public static Optional<TraceParent> parse(String header) {
        var match = FORM.matcher(header);
        if (!match.matches()) return Optional.empty();
        if (match.group(1).equals("00") && match.group(5) != null) return Optional.empty();
        if (match.group(2).equals(NO_TRACE) || match.group(3).equals(NO_PARENT)) return Optional.empty();
        var sampled = (HexFormat.fromHexDigits(match.group(4)) & 1) == 1;
        return Optional.of(new TraceParent(match.group(2), match.group(3), sampled));
    }

    /** The next step of the same trace. */
    public TraceParent next(RandomGenerator random) {
        return new TraceParent(traceId, randomHex(random, 8), sampled);
    }

    /** The header value, version 00. */
    @Override
    public String toString() {
        return "00-" + traceId + "-" + parentId + (sampled ? "-01" : "-00");
    }

    private static String randomHex(RandomGenerator random, int bytes) {
        var id = new byte[bytes];
        do random.nextBytes(id);
        while (isZero(id));
        return HexFormat.of().formatHex(id);
    }

    private static boolean isZero(byte[] id) {
        for (byte b : id) if (b != 0) return false;
        return true;
    }
}
