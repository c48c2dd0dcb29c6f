package org.newswire.ingest.format.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayList;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.Problems;

/**
 * Reads a document into a tree.
 *
 * <p>A document type is skipped, so nothing can be declared in it; references are resolved by ourselves, see
 * {@link References}; nothing is ever fetched. Depth, attributes, names, attribute values and the number of nodes are
 * bounded; text is as long as the document at most. Prefixes that are not declared are no error.
 */
public final class XmlReader {

    private static final int MAX_DEPTH = 200;
    private static final int MAX_ATTRIBUTES = 200;
    private static final int MAX_ATTRIBUTE_LENGTH = 256 * 1024;

    private static final WstxInputFactory FACTORY = factory();

    private final XMLStreamReader2 events;
    private final TreeBuilder tree = new TreeBuilder();

    private XmlReader(XMLStreamReader2 events) {
        this.events = events;
    }

    /**
     * Reads a document.
     *
     * @param document its text; a byte order mark and white space before the first tag are allowed
     * @param problems where to say what was put right
     * @return the root element
     * @throws XmlException when it is not well-formed or exceeds a bound
     */
    public static XmlElement read(String document, Problems problems) throws XmlException {
        try {
            var events = (XMLStreamReader2)
                    FACTORY.createXMLStreamReader(new StringReader(Characters.prepare(document, problems)));
            try {
                return new XmlReader(events).root();
            } finally {
                events.close();
            }
        } catch (XMLStreamException e) {
            throw new XmlException(FailureCode.XML_MALFORMED, reason(e), position(e.getLocation()));
        }
    }

    private static WstxInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.getConfig().doParseLazily(false); // or errors come as another exception
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_LENGTH);
        factory.getConfig().doInternNames(false);
        return factory;
    }

    private XmlElement root() throws XMLStreamException, XmlException {
        while (events.hasNext()) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT ->
                    tree.end(events.getLocationInfo().getEndLocation().getCharacterOffset());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> tree.text(events.getText());
                case XMLStreamConstants.CDATA -> tree.literal(events.getText());
                default -> {
                    // Comments and processing instructions say nothing about the news.
                }
            }
        }
        return tree.root()
                .orElseThrow(() -> new XmlException(FailureCode.XML_MALFORMED, "there is no element in it", null));
    }

    private void begin() throws XmlException {
        var location = events.getLocationInfo().getStartLocation();
        var position = new Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
        var written = new ArrayList<TreeBuilder.Written>();
        for (int i = 0; i < events.getAttributeCount(); i++)
            written.add(new TreeBuilder.Written(events.getAttributeLocalName(i), events.getAttributeValue(i)));
        tree.begin(events.getLocalName(), written, position, location.getCharacterOffset());
    }

    private static @Nullable Position position(@Nullable Location location) {
        if (location == null || location.getLineNumber() < 1 || location.getColumnNumber() < 1) return null;
        return new Position(location.getLineNumber(), location.getColumnNumber());
    }

    // The first line: those that follow repeat the position.
    private static String reason(XMLStreamException e) {
        var message = References.literal(String.valueOf(e.getMessage()))
                .lines()
                .findFirst()
                .orElse("");
        return Problems.excerpt(message.isEmpty() ? "not well-formed" : message, 200);
    }
}
