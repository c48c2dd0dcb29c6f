package org.newswire.ingest.format;

import java.util.List;

/**
 * What a unit of input came to: its items in the order of the original, and what in it could not be read as an item.
 * At least one of the two is there. A unit without items is rejected as a whole.
 *
 * @param items items that were read
 * @param rejections parts that were refused
 */
public record ParseResult(List<WireItem> items, List<Rejection> rejections) {

    public ParseResult {
        items = List.copyOf(items);
        rejections = List.copyOf(rejections);
        if (items.isEmpty() && rejections.isEmpty())
            throw new IllegalArgumentException("a unit comes to an item or to a rejection");
    }

    /** One item. */
    public static ParseResult item(WireItem item) {
        return new ParseResult(List.of(item), List.of());
    }

    /** No item, one reason. */
    public static ParseResult rejected(Rejection rejection) {
        return new ParseResult(List.of(), List.of(rejection));
    }

    /** No item, one reason without a position. */
    public static ParseResult rejected(FailureCode code, String message) {
        return rejected(new Rejection(code, message, null));
    }
}
