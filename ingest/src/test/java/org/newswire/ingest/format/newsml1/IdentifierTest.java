package org.newswire.ingest.format.newsml1;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlException;
import org.newswire.ingest.format.xml.XmlReader;

final class IdentifierTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // The usual.
                "20261110, 412, 3, urn:newsml:bp:20261110:412:3, urn:newsml:bp:20261110:412",
                "20261110, 412, 3, urn:newsml:bp:20261110:412:3N, urn:newsml:bp:20261110:412",
                "20261110, 412, 3, URN:NEWSML:bp:20261110:412:3U, URN:NEWSML:bp:20261110:412",
                // No public identifier, or one that identifies only the provider.
                "20261110, 412, 3, -, urn:newsml:bp:20261110:412",
                "20261110, 412, 3, urn:newsml:www.bp, urn:newsml:bp:20261110:412",
                "20261110, 412, 3, http://bp/412, urn:newsml:bp:20261110:412",
                "-, 412, -, -, urn:newsml:bp:412",
                // The item's own identifier has the version in it, the public one does not.
                "20261110, 412-v2, 2, urn:newsml:bp:20261110:412:2, urn:newsml:bp:20261110:412",
                // What looks like a revision is none.
                "20261110, 412, 3, urn:newsml:bp:20261110:412, urn:newsml:bp:20261110:412",
                "20261110, 1, 1, urn:newsml:bp:20261110:1, urn:newsml:bp:20261110:1",
                "20261110, 1, 1, urn:newsml:bp:20261110:1:1, urn:newsml:bp:20261110:1",
                "20261110, x, -, urn:newsml:bp:20261110:x:7, urn:newsml:bp:20261110:x",
                // The date has a time with a colon in it.
                "2026, 412, 2, urn:newsml:bp:20261110T101500+02:00:412:2, urn:newsml:bp:20261110T101500+02:00:412",
                // The date moves with the revision.
                "20261110T101500, 412, 2, -, urn:newsml:bp:20261110T090000:412",
            })
    void theGuidIsTheSameForEveryRevision(String date, String id, String revision, String urn, String guid)
            throws XmlException {
        var xml = "<NewsItem><Identification><NewsIdentifier><ProviderId>bp</ProviderId>" + part("DateId", date)
                + part("NewsItemId", id) + part("RevisionId", revision) + part("PublicIdentifier", urn)
                + "</NewsIdentifier></Identification><NewsManagement><FirstCreated>20261110T090000</FirstCreated>"
                + "<ThisRevisionCreated>20261110T101500</ThisRevisionCreated></NewsManagement></NewsItem>";
        var item = WireItem.builder(Unit.of("a", "a", new byte[0], Hints.NONE), new Problems());

        Identifier.read(XmlReader.read(xml, new Problems()), item);

        assertThat(item.build().guid()).isEqualTo(guid);
        assertThat(item.build().version()).isEqualTo(revision);
    }

    private static String part(String name, String value) {
        return value == null ? "" : "<" + name + ">" + value + "</" + name + ">";
    }
}
