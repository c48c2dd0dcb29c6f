package org.newswire.ingest.format.newsmlg2;

import java.util.ArrayList;
import java.util.List;
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
 * NewsML-G2 2.0 to 2.35, EventsML-G2, SportsML-G2 and the NAR items before them: news, package, concept, knowledge,
 * planning and catalog items, alone or in a news message, with or without the namespace.
 *
 * <p>Every item is read, whatever of it is missing; a message is cut into one unit for each of its items, and its header
 * stays with all of them. Source: IPTC, NewsML-G2 Specification 2.35 and Guidelines, iptc.org/std/NewsML-G2.
 */
public final class NewsmlG2Format implements Format {

    @Override
    public String name() {
        return "newsml-g2";
    }

    @Override
    public String contentType() {
        return "application/vnd.iptc.g2.newsitem+xml";
    }

    @Override
    public boolean recognises(Head head) {
        return XmlRoot.of(head).filter(G2Root::matches).isPresent();
    }

    @Override
    public List<Unit> parts(Unit unit) {
        return XmlInput.parts(
                unit,
                G2Item.ITEMS,
                root -> G2Item.in(root).stream().map(G2Item::element).toList());
    }

    @Override
    public ParseResult parse(Unit unit) {
        try {
            var decoding = new Problems();
            var root = XmlInput.read(unit, decoding);
            var items = G2Item.in(root);
            return items.isEmpty() ? withoutItem(root) : read(items, unit, decoding);
        } catch (XmlException notXml) {
            return notXml.rejected();
        }
    }

    private static ParseResult read(List<G2Item> found, Unit unit, Problems decoding) {
        var items = new ArrayList<WireItem>();
        var rejections = new ArrayList<Rejection>();
        for (var item : found) {
            var problems = new Problems();
            decoding.list().forEach(problem -> problems.add(problem.message(), problem.position()));
            ItemReader.read(item, unit, problems)
                    .ifPresentOrElse(
                            items::add,
                            () -> rejections.add(new Rejection(
                                    FailureCode.ITEM_EMPTY,
                                    "the " + item.element().name() + " has no guid, no headline, no body and no links",
                                    item.element().position())));
        }
        return new ParseResult(items, rejections);
    }

    private static ParseResult withoutItem(XmlElement root) {
        var isMessage = root.is("newsMessage");
        return ParseResult.rejected(new Rejection(
                isMessage ? FailureCode.ITEM_EMPTY : FailureCode.XML_UNEXPECTED,
                isMessage
                        ? "the newsMessage has no item in it"
                        : "<" + Problems.excerpt(root.name(), 40) + "> is no item of NewsML-G2",
                root.position()));
    }
}
