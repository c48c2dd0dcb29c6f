package org.newswire.ingest.format;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a unit of several items into a unit for each: the original without the others. What stands between, before and
 * after the items stays in every part, so that each can be read alone, and no byte of the original is in none.
 */
public final class Parts {

    private Parts() {}

    /**
     * One unit for each item; the unit itself when there are fewer than two.
     *
     * @param items where the items are, in order, not overlapping
     */
    public static List<Unit> of(Unit unit, List<Slice> items, Charset charset) {
        if (items.size() < 2) return List.of(unit);
        var parts = new ArrayList<Unit>(items.size());
        var was = new Position(1, 1);
        var before = 0;
        for (int i = 0; i < items.size(); i++) {
            var begin = items.get(i).begin();
            was = Position.after(new String(unit.bytes(), before, begin - before, charset))
                    .after(was);
            before = begin;
            parts.add(part(unit, items, i, was, charset));
        }
        return List.copyOf(parts);
    }

    private static Unit part(Unit unit, List<Slice> items, int kept, Position was, Charset charset) {
        var bytes = unit.bytes();
        var removed =
                items.stream().mapToInt(Slice::length).sum() - items.get(kept).length();
        var left = new byte[bytes.length - removed];
        var from = 0;
        var to = 0;
        var begin = 0;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (i == kept) begin = to + item.begin() - from;
            else {
                System.arraycopy(bytes, from, left, to, item.begin() - from);
                to += item.begin() - from;
                from = item.end();
            }
        }
        System.arraycopy(bytes, from, left, to, bytes.length - from);
        var item = new Slice(begin, begin + items.get(kept).length());
        var cut = new Cut(position(left, item.begin(), charset), was);
        return unit.part(kept + 1, left, item, cut);
    }

    private static Position position(byte[] bytes, int end, Charset charset) {
        return Position.after(new String(bytes, 0, end, charset));
    }
}
