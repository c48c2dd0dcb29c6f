package org.newswire.ingest.format.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.Outline;
import org.newswire.ingest.format.xml.XmlElement;
import org.newswire.ingest.format.xml.XmlException;
import org.newswire.ingest.format.xml.XmlInput;

/**
 * Finds the items of a feed and has each read. A feed that is not well-formed is read as far as possible; an item that
 * was cut off is left out, as the next poll brings it whole.
 */
final class FeedReader {

    private final Outline outline;
    private final ItemReader itemReader;

    /** Reads one item. */
    @FunctionalInterface
    interface ItemReader {

        /**
         * Reads an element into an item.
         *
         * @param root root element of the document that the item is in, the item itself when it stands alone
         * @param item builder of the item, which knows where its problems go
         */
        void read(XmlElement root, XmlElement element, WireItem.Builder item);
    }

    FeedReader(Set<String> roots, Set<String> items, ItemReader itemReader) {
        this.outline = new Outline(roots, items);
        this.itemReader = itemReader;
    }

    /** One unit for each item, none for a feed without items. */
    List<Unit> parts(Unit unit) {
        return XmlInput.items(unit, outline, root -> isFeed(root) ? items(root) : List.of(root));
    }

    ParseResult read(Unit unit) {
        var problems = new Problems();
        try {
            return read(XmlInput.readLoosely(unit, outline, problems), unit, problems);
        } catch (XmlException notXml) {
            return notXml.rejected();
        }
    }

    private ParseResult read(XmlElement root, Unit unit, Problems problems) {
        if (!isFeed(root))
            return refused(
                    FailureCode.XML_UNEXPECTED, "the root element is " + root.name() + ", that of no feed", root);
        var found = items(root);
        if (found.isEmpty())
            return refused(
                    root.isClosed() ? FailureCode.ITEM_EMPTY : FailureCode.XML_MALFORMED,
                    root.isClosed() ? "a feed without items" : "cut off before the end of its first item",
                    root);
        var items = new ArrayList<WireItem>();
        var rejections = new ArrayList<Rejection>();
        for (var element : found) {
            if (isEmpty(element))
                rejections.add(new Rejection(FailureCode.ITEM_EMPTY, "an item with nothing in it", element.position()));
            else items.add(item(root, element, unit, problems.copy()));
        }
        return new ParseResult(items, rejections);
    }

    private WireItem item(XmlElement root, XmlElement element, Unit unit, Problems problems) {
        var item = WireItem.builder(unit, problems);
        itemReader.read(root, element, item);
        return item.build();
    }

    private static ParseResult refused(FailureCode code, String message, XmlElement root) {
        return ParseResult.rejected(new Rejection(code, message, root.position()));
    }

    private boolean isFeed(XmlElement root) {
        return outline.roots().contains(Clean.lower(root.name()));
    }

    /** Items in the order of the document, none within another. */
    private List<XmlElement> items(XmlElement root) {
        return below(root).filter(XmlElement::isClosed).toList();
    }

    private Stream<XmlElement> below(XmlElement element) {
        if (outline.items().contains(Clean.lower(element.name()))) return Stream.of(element);
        return element.children().flatMap(this::below);
    }

    private static boolean isEmpty(XmlElement element) {
        return element.line().isEmpty() && hasNoAttributes(element);
    }

    private static boolean hasNoAttributes(XmlElement element) {
        return element.attributes().isEmpty() && element.children().allMatch(FeedReader::hasNoAttributes);
    }
}
