package org.newswire.ingest.format.newsml1;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * NewsML 1.0 to 1.2: one or more news items, each with one text and whatever goes with it. Names are looked up only in
 * the document itself; catalogs are not fetched.
 *
 * <p>Source: IPTC, NewsML 1.2 DTD and functional specification, iptc.org/standards/newsml-1.
 */
public final class Newsml1Format implements Format {

    // NewsML-G2 writes them newsMessage and newsItem.
    private static final String ITEM = "NewsItem";
    private static final Set<String> ROOTS = Set.of("NewsML", ITEM);

    @Override
    public String name() {
        return "newsml-1";
    }

    @Override
    public String contentType() {
        return "text/vnd.IPTC.NewsML";
    }

    @Override
    public boolean recognises(Head head) {
        return XmlRoot.of(head).filter(root -> ROOTS.contains(root.name())).isPresent();
    }

    @Override
    public List<Unit> parts(Unit unit) {
        return XmlInput.parts(unit, Set.of(ITEM), Newsml1Format::newsItems);
    }

    @Override
    public ParseResult parse(Unit unit) {
        try {
            var problems = new Problems();
            var root = XmlInput.read(unit, problems);
            var newsItems = newsItems(root);
            if (newsItems.isEmpty())
                return ParseResult.rejected(
                        new Rejection(FailureCode.XML_UNEXPECTED, "no NewsItem in " + root.name(), root.position()));
            var items = new ArrayList<WireItem>();
            for (var newsItem : newsItems) {
                var item = WireItem.builder(unit, problems);
                NewsItemReader.read(root, newsItem, item);
                if (!item.isEmpty()) items.add(item.build());
            }
            return items.isEmpty()
                    ? ParseResult.rejected(FailureCode.ITEM_EMPTY, "no identifier, no headline and no text")
                    : new ParseResult(items, List.of());
        } catch (XmlException notXml) {
            return notXml.rejected();
        }
    }

    private static List<XmlElement> newsItems(XmlElement root) {
        return root.is(ITEM) ? List.of(root) : root.children(ITEM).toList();
    }
}
