package org.newswire.ingest.format.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int MAX_NODES = 400_000;

    private static final WstxInputFactory FACTORY = factory();

    private final XMLStreamReader2 events;
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable XmlElement open;
    private int nodes;

    private XmlReader(XMLStreamReader2 events) {
        this.events = events;
        scopes.push(Map.of("xml", XmlElement.XML_NAMESPACE));
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
        XmlElement root = null;
        while (events.hasNext()) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    begin();
                    if (root == null) root = open;
                }
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                    add(References.resolve(events.getText()));
                case XMLStreamConstants.CDATA -> add(References.literal(events.getText()));
                default -> {
                    // Comments and processing instructions say nothing about the news.
                }
            }
        }
        if (root == null) throw new XmlException(FailureCode.XML_MALFORMED, "there is no element in it", null);
        return root;
    }

    private void begin() throws XmlException {
        flush();
        var location = events.getLocationInfo().getStartLocation();
        var position = new Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
        count(position);
        scopes.push(scope());
        var name = events.getLocalName();
        var element = new XmlElement(
                open,
                namespace(prefix(name), true),
                prefix(name),
                local(name),
                attributes(),
                position,
                location.getCharacterOffset());
        if (open != null) open.add(element);
        open = element;
    }

    private void end() throws XMLStreamException, XmlException {
        flush();
        scopes.pop();
        var element = open;
        if (element == null) return;
        element.endsAt(events.getLocationInfo().getEndLocation().getCharacterOffset());
        open = element.parent().orElse(null);
    }

    private void add(String characters) {
        if (open != null) text.append(characters);
    }

    private void flush() throws XmlException {
        if (text.isEmpty() || open == null) return;
        count(open.position());
        open.add(new XmlText(text.toString()));
        text.setLength(0);
    }

    private void count(Position position) throws XmlException {
        if (++nodes > MAX_NODES)
            throw new XmlException(
                    FailureCode.XML_TOO_MUCH, "more than " + MAX_NODES + " elements and texts", position);
    }

    private List<XmlAttribute> attributes() {
        var attributes = new ArrayList<XmlAttribute>();
        for (int i = 0; i < events.getAttributeCount(); i++) {
            var name = events.getAttributeLocalName(i);
            if (isDeclaration(name)) continue;
            var value = References.resolve(events.getAttributeValue(i));
            attributes.add(new XmlAttribute(namespace(prefix(name), false), prefix(name), local(name), value));
        }
        return attributes;
    }

    private Map<String, String> scope() {
        var outer = scopes.getFirst();
        Map<String, String> inner = null;
        for (int i = 0; i < events.getAttributeCount(); i++) {
            var name = events.getAttributeLocalName(i);
            if (!isDeclaration(name)) continue;
            if (inner == null) inner = new HashMap<>(outer);
            inner.put(
                    name.equals("xmlns") ? "" : local(name),
                    References.resolve(events.getAttributeValue(i)).strip());
        }
        return inner == null ? outer : inner;
    }

    private String namespace(String prefix, boolean isElement) {
        return prefix.isEmpty() && !isElement ? "" : scopes.getFirst().getOrDefault(prefix, "");
    }

    private static boolean isDeclaration(String name) {
        return name.equals("xmlns") || name.startsWith("xmlns:");
    }

    private static String prefix(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
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
