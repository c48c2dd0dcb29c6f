package org.newswire.ingest.format.newsmlg2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;
import org.newswire.ingest.format.xml.XmlException;
import org.newswire.ingest.format.xml.XmlReader;

/** Documents written in the tests, read. */
final class Read {

    private Read() {}

    /** The only item of a document. */
    static WireItem item(String document) {
        var result = result(document);
        assertThat(result.rejections()).isEmpty();
        assertThat(result.items()).hasSize(1);
        return result.items().get(0);
    }

    /** A news item in English of these parts. */
    static WireItem newsItem(String parts) {
        return item("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='bp-1' version='2' xml:lang='en'>"
                + parts + "</newsItem>");
    }

    /** A news item with this management metadata. */
    static WireItem managed(String itemMeta) {
        return newsItem("<itemMeta>" + itemMeta + "</itemMeta>");
    }

    /** A news item with this description of its content. */
    static WireItem described(String contentMeta) {
        return newsItem("<contentMeta>" + contentMeta + "</contentMeta>");
    }

    /** A news item with this content. */
    static WireItem containing(String contentSet) {
        return newsItem("<contentSet>" + contentSet + "</contentSet>");
    }

    static ParseResult result(String document) {
        return new NewsmlG2Format().parse(Unit.of("a.xml", null, document.getBytes(UTF_8), Hints.NONE));
    }

    static XmlElement xml(String document) {
        try {
            return XmlReader.read(document, new Problems());
        } catch (XmlException e) {
            throw new AssertionError(e);
        }
    }
}
