package org.newswire.ingest.format.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;
import org.newswire.ingest.format.xml.XmlException;
import org.newswire.ingest.format.xml.XmlInput;
import org.newswire.ingest.format.xml.XmlRoot;

/**
 * NITF 3.0 to 3.6, with or without namespace and document type; one document a file, or several in an element around
 * them. Other formats that carry NITF read it with {@link #readInto} and {@link #body}.
 *
 * <p>Source: IPTC, NITF 3.6 DTD and documentation, iptc.org/standards/nitf.
 */
public final class NitfFormat implements Format {

    private static final String ROOT = "nitf";
    private static final Pattern FIRST_CHILD = Pattern.compile(
            "\\A(?:\\s|<!--.{0,2000}?-->|<\\?.{0,500}?\\?>)*<(?:\\w{1,20}:)?nitf[\\s>]", Pattern.DOTALL);

    @Override
    public String name() {
        return "nitf";
    }

    @Override
    public String contentType() {
        return "application/nitf+xml";
    }

    @Override
    public boolean recognises(Head head) {
        return XmlRoot.of(head)
                .filter(root -> root.name().equals(ROOT) || wraps(root, head))
                .isPresent();
    }

    @Override
    public List<Unit> parts(Unit unit) {
        return XmlInput.parts(unit, Set.of(ROOT), NitfFormat::documents);
    }

    @Override
    public ParseResult parse(Unit unit) {
        var problems = new Problems();
        try {
            var root = XmlInput.read(unit, problems);
            var documents = documents(root);
            if (documents.isEmpty())
                return ParseResult.rejected(new Rejection(
                        FailureCode.XML_UNEXPECTED, "no nitf element in " + root.name(), root.position()));
            var items = new ArrayList<WireItem>();
            for (var document : documents) {
                var item = WireItem.builder(unit, problems);
                NitfDocument.read(document, item);
                if (!item.isEmpty()) items.add(item.build());
            }
            return items.isEmpty()
                    ? ParseResult.rejected(FailureCode.ITEM_EMPTY, "no doc-id, no headline and no body")
                    : new ParseResult(items, List.of());
        } catch (XmlException notXml) {
            return notXml.rejected();
        }
    }

    /**
     * Adds to an item what a NITF document inside it says and the item does not say yet; see {@link
     * WireItem.Builder#fill}.
     *
     * @param nitf the {@code nitf} element
     */
    public static void readInto(XmlElement nitf, WireItem.Builder item) {
        var said = item.blank();
        NitfDocument.read(nitf, said);
        item.fill(said);
    }

    /**
     * The text of NITF or XHTML markup: paragraphs separated by one empty line, rows of tables and items of lists on
     * lines of their own, without pictures and their captions. Text that has no markup has its paragraphs found as those
     * of plain text; markup in it that was escaped is read as HTML.
     *
     * @param markup {@code nitf}, {@code body}, {@code body.content}, {@code html}, or any element with paragraphs in it
     */
    public static String body(XmlElement markup) {
        return BodyText.of(markup);
    }

    private static boolean wraps(XmlRoot root, Head head) {
        var begin = head.text().indexOf(root.tag());
        return begin >= 0
                && FIRST_CHILD
                        .matcher(head.text().substring(begin + root.tag().length()))
                        .find();
    }

    private static List<XmlElement> documents(XmlElement element) {
        if (element.is(ROOT)) return List.of(element);
        return element.children().flatMap(child -> documents(child).stream()).toList();
    }
}
