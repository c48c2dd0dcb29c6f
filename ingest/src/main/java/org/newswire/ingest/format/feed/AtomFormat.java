package org.newswire.ingest.format.feed;

import java.util.List;
import java.util.Set;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Unit;

/**
 * Atom 0.3 and 1.0: feeds, entries that stand alone, and notices that an entry was deleted, with the same modules as
 * RSS. Each entry is a unit, known by its own bytes. Source: RFC 4287; The Atom Syndication Format 0.3, draft of
 * December 2003; RFC 6721.
 */
public final class AtomFormat implements Format {

    private static final FeedReader READER =
            new FeedReader(Set.of("feed", "entry", "deleted-entry"), Set.of("entry", "deleted-entry"), AtomEntry::read);

    @Override
    public String name() {
        return "atom";
    }

    @Override
    public String contentType() {
        return "application/atom+xml";
    }

    @Override
    public boolean recognises(Head head) {
        var root = FeedRoot.of(head);
        return root.is("feed")
                || (root.is("entry") && root.hasWithin("w3.org/2005/atom", "purl.org/atom/ns"))
                || (root.is("deleted-entry") && root.hasWithin("purl.org/atompub/tombstones"));
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
