package org.newswire.ingest.format.nitf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;
import org.newswire.ingest.format.xml.XmlException;
import org.newswire.ingest.format.xml.XmlReader;

/** Small documents for tests. */
final class Nitf {

    private Nitf() {}

    static WireItem item(String head, String body) {
        return read("<nitf><head>" + head + "</head><body>" + body + "</body></nitf>");
    }

    static WireItem docdata(String docdata) {
        return item("<docdata>" + docdata + "</docdata>", "<body.content><p>Fog.</p></body.content>");
    }

    static WireItem content(String content) {
        return item("<title>T</title>", "<body.content>" + content + "</body.content>");
    }

    static WireItem read(String nitf) {
        var result = Formats.read(new NitfFormat(), unit(nitf));
        assertThat(result.rejections()).isEmpty();
        assertThat(result.items()).hasSize(1);
        return result.items().get(0);
    }

    static Unit unit(String nitf) {
        return Unit.of("a.xml", "a", nitf.getBytes(UTF_8), Hints.NONE);
    }

    static XmlElement element(String xml) {
        try {
            return XmlReader.read(xml, new Problems());
        } catch (XmlException e) {
            throw new AssertionError(e);
        }
    }
}
