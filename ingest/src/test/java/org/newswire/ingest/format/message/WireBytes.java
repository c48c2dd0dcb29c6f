package org.newswire.ingest.format.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;

/** Messages for tests, written with names in angle brackets for control characters, and what formats read in them. */
public final class WireBytes {

    public static final Instant RECEIVED = Instant.parse("2026-11-12T08:00:00Z");

    private WireBytes() {}

    /** Bytes of a message: {@code <SOH>}, {@code <STX>} … become control characters, LF becomes CR LF. */
    public static byte[] of(String message) {
        return of(message, ISO_8859_1);
    }

    public static byte[] of(String message, Charset charset) {
        return controls(message).replace("\n", "\r\n").getBytes(charset);
    }

    /** The message with its control characters and LF alone at the end of lines. */
    public static String controls(String message) {
        return message.replace("<SOH>", "\u0001")
                .replace("<STX>", "\u0002")
                .replace("<ETX>", "\u0003")
                .replace("<EOT>", "\u0004")
                .replace("<BS>", "\b")
                .replace("<DC1>", "\u0011")
                .replace("<DC2>", "\u0012")
                .replace("<DC3>", "\u0013")
                .replace("<DC4>", "\u0014")
                .replace("<SYN>", "\u0016")
                .replace("<US>", "\u001f");
    }

    /** The items that a file comes to, part by part. */
    public static List<WireItem> items(String format, byte[] bytes, Hints hints) {
        var reader = format(format);
        var unit = Unit.of("wire/0412.txt", "0412", bytes, hints);
        return Formats.parts(reader, unit).stream()
                .flatMap(part -> Formats.read(reader, part).items().stream())
                .toList();
    }

    /** The one item of a message that arrived at {@link #RECEIVED}. */
    public static WireItem item(String format, String message) {
        var items = items(format, of(message), received(null));
        if (items.size() != 1) throw new AssertionError(items.size() + " items");
        return items.get(0);
    }

    public static Hints received(@Nullable ZoneId zone) {
        return new Hints(null, zone, null, RECEIVED);
    }

    public static Format format(String name) {
        return Formats.only(name)
                .detect(org.newswire.ingest.format.Head.of("a", new byte[0], true, null))
                .orElseThrow();
    }
}
