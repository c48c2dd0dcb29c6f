package org.newswire.ingest.format.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;

/** Reads feeds as a poll does: detected, cut into items, each item read alone. */
final class Feeds {

    private static final String RSS = "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:media=\"http://search.yahoo.com/mrss/\""
            + " xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" xmlns:georss=\"http://www.georss.org/georss\">"
            + "<channel><title>Baltic Press</title><link>https://bp.example/</link><language>en-GB</language>"
            + "<copyright>© Baltic Press</copyright><managingEditor>desk@bp.example (News desk)</managingEditor>";

    private Feeds() {}

    /** The only item of an RSS feed whose item has this in it. */
    static WireItem rss(String item) {
        return only(RSS + "<item>" + item + "</item></channel></rss>");
    }

    /** The only item of an Atom feed whose entry has this in it. */
    static WireItem atom(String entry) {
        return only("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>Baltic Press</title>"
                + "<author><name>News desk</name></author><link rel='self' href='https://bp.example/feed.atom'/><entry>"
                + entry + "</entry></feed>");
    }

    static WireItem only(String feed) {
        var items = items(feed);
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    static List<WireItem> items(String feed) {
        var items = new ArrayList<WireItem>();
        for (var unit : units(feed)) {
            var result = Formats.read(format(feed), unit);
            assertThat(result.rejections()).isEmpty();
            items.addAll(result.items());
        }
        return items;
    }

    static List<Rejection> rejections(String feed) {
        return units(feed).stream()
                .flatMap(unit -> Formats.read(format(feed), unit).rejections().stream())
                .toList();
    }

    static List<Unit> units(String feed) {
        return Formats.parts(format(feed), Unit.of("feed.xml", "feed", feed.getBytes(UTF_8), Hints.NONE));
    }

    static Format format(String feed) {
        return Formats.all()
                .detect(Head.of("feed.xml", feed.getBytes(UTF_8), true, null))
                .orElseThrow();
    }
}
