package org.newswire.ingest.format.feed;

import java.util.List;
import java.util.Set;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Unit;

/**
 * RSS 0.9, 0.91 to 0.94, 1.0 and 2.0, the RDF ones included, with Dublin Core, content, Media RSS, podcast, GeoRSS,
 * PRISM and Atom elements in them. Each item is a unit, known by its own bytes, so that a feed that is polled again
 * brings only what is new in it. Source: RSS Advisory Board, RSS 2.0.11; RSS-DEV, RSS 1.0 and its modules; Netscape,
 * RSS 0.90 and 0.91.
 */
public final class RssFormat implements Format {

    private static final FeedReader READER =
            new FeedReader(Set.of("rss", "rdf", "channel"), Set.of("item"), RssItem::read);

    @Override
    public String name() {
        return "rss";
    }

    @Override
    public String contentType() {
        return "application/rss+xml";
    }

    @Override
    public boolean recognises(Head head) {
        var root = FeedRoot.of(head);
        return root.is("rss")
                || (root.is("channel") && root.hasWithin("<item"))
                || (root.is("rdf") && root.hasWithin("purl.org/rss/", "netscape.com/rdf/simple", "<channel"));
    }

    @Override
    public List<Unit> parts(Unit unit) {
        return READER.parts(unit);
    }

    @Override
    public ParseResult parse(Unit unit) {
        return READER.read(unit);
    }
}
