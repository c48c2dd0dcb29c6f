package org.newswire.ingest.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a unit of several items into a unit for each: the original without the others. What stands between, before and
 * after the items stays in every part, so that each can be read alone, and no byte of the original is in none.
 */
public final class Parts {

    private static final long MAX_BYTES = 64L * 1024 * 1024;

    private Parts() {}

    /**
     * One unit for each item; the unit itself when that would come to more than {@value #MAX_BYTES} bytes, as an
     * original of very many items and much else does.
     *
     * @param items where the items are, in order, not overlapping
     */
    public static List<Unit> of(Unit unit, List<Slice> items, Charset charset) {
        var inItems = items.stream().mapToLong(Slice::length).sum();
        if (items.size() * (unit.size() - inItems) + inItems > MAX_BYTES) return List.of(unit);

        var parts = new ArrayList<Unit>(items.size());
        var rest = withoutItems(unit.bytes(), items);
        var at = Position.START;
        var was = Position.START;
        var before = 0; // bytes of the rest before the item
        var from = 0;
        for (var item : items) {
            var between = text(unit, from, item.begin(), charset);
            at = at.plus(between);
            was = was.plus(between);
            before += item.begin() - from;
            parts.add(part(unit, parts.size() + 1, rest, before, item, new Cut(at, was)));
            was = was.plus(text(unit, item.begin(), item.end(), charset));
            from = item.end();
        }
        return List.copyOf(parts);
    }

    private static byte[] withoutItems(byte[] bytes, List<Slice> items) {
        var rest = new ByteArrayOutputStream();
        var from = 0;
        for (var item : items) {
            rest.write(bytes, from, item.begin() - from);
            from = item.end();
        }
        rest.write(bytes, from, bytes.length - from);
        return rest.toByteArray();
    }

    private static Unit part(Unit unit, int number, byte[] rest, int before, Slice item, Cut cut) {
        var bytes = new byte[rest.length + item.length()];
        System.arraycopy(rest, 0, bytes, 0, before);
        System.arraycopy(unit.bytes(), item.begin(), bytes, before, item.length());
        System.arraycopy(rest, before, bytes, before + item.length(), rest.length - before);
        return unit.part(number, bytes, new Slice(before, before + item.length()), cut);
    }

    private static String text(Unit unit, int begin, int end, Charset charset) {
        return new String(unit.bytes(), begin, end - begin, charset);
    }
}
