package org.newswire.ingest.format.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Position;

/**
 * Grows a tree from the tags and the text that a reader meets, keeps the namespaces in scope, and bounds the number of
 * nodes. References in what it is given are still {@link References#MARK}ed. Not thread-safe.
 */
final class TreeBuilder {

    private static final int MAX_NODES = 400_000;

    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable XmlElement root;
    private @Nullable XmlElement open;
    private int depth;
    private int nodes;

    /** An attribute or a namespace declaration as written. */
    record Written(String name, String value) {}

    TreeBuilder() {
        scopes.push(Map.of("xml", XmlElement.XML_NAMESPACE));
    }

    /** A start tag; {@code offset} is that of its first character. */
    void begin(String name, List<Written> written, Position position, int offset) throws XmlException {
        flush();
        count(position);
        scopes.push(scope(written));
        var attributes = written.stream()
                .filter(attribute -> !isDeclaration(attribute.name()))
                .map(this::attribute)
                .toList();
        var element = new XmlElement(
                open, namespace(prefix(name), true), prefix(name), local(name), attributes, position, offset);
        if (open != null) open.add(element);
        if (root == null) root = element;
        open = element;
        depth++;
    }

    /** Text with its references still to be resolved. */
    void text(String characters) {
        if (open != null) text.append(References.resolve(characters));
    }

    /** Text in which nothing is a reference: a CDATA section. */
    void literal(String characters) {
        if (open != null) text.append(References.literal(characters));
    }

    /** The end of the element that is open; {@code offset} is that after its last character. */
    void end(int offset) throws XmlException {
        var element = open;
        if (element == null) return;
        flush();
        scopes.pop();
        element.endsAt(offset);
        open = element.parent().orElse(null);
        depth--;
    }

    /** There is no more. Elements that are still open stay without an end. */
    void finish() throws XmlException {
        flush();
    }

    /** The first element. */
    Optional<XmlElement> root() {
        return Optional.ofNullable(root);
    }

    /** The element that tags and text go into. */
    Optional<XmlElement> open() {
        return Optional.ofNullable(open);
    }

    /** Number of elements that are open. */
    int depth() {
        return depth;
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

    private XmlAttribute attribute(Written written) {
        var prefix = prefix(written.name());
        var value = References.resolve(written.value());
        return new XmlAttribute(namespace(prefix, false), prefix, local(written.name()), value);
    }

    private Map<String, String> scope(List<Written> written) {
        var outer = scopes.getFirst();
        Map<String, String> inner = null;
        for (var attribute : written) {
            var name = attribute.name();
            if (!isDeclaration(name)) continue;
            if (inner == null) inner = new HashMap<>(outer);
            inner.put(
                    name.equals("xmlns") ? "" : local(name),
                    References.resolve(attribute.value()).strip());
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
}
