package org.newswire.ingest.format.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Position;

/**
 * An element of a document that was read. Names are matched without regard to the prefix; where two vocabularies share
 * a name, ask for the namespace too. Built once by {@link XmlReader}, then read only.
 */
public final class XmlElement implements XmlNode {

    /** Namespace of {@code xml:lang} and {@code xml:base}. */
    public static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    private final @Nullable XmlElement parent;
    private final String namespace;
    private final String prefix;
    private final String name;
    private final List<XmlAttribute> attributes;
    private final List<XmlNode> nodes = new ArrayList<>();
    private final Position position;
    private final int begin;
    private int end;

    XmlElement(
            @Nullable XmlElement parent,
            String namespace,
            String prefix,
            String name,
            List<XmlAttribute> attributes,
            Position position,
            int begin) {
        this.parent = parent;
        this.namespace = namespace;
        this.prefix = prefix;
        this.name = name;
        this.attributes = List.copyOf(attributes);
        this.position = position;
        this.begin = begin;
        this.end = begin;
    }

    void add(XmlNode node) {
        nodes.add(node);
    }

    void endsAt(int offset) {
        end = offset;
    }

    /** The element this one is in, empty for the root. */
    public Optional<XmlElement> parent() {
        return Optional.ofNullable(parent);
    }

    /** Name without prefix: {@code newsItem}. */
    public String name() {
        return name;
    }

    /** Prefix as written, empty for none. */
    public String prefix() {
        return prefix;
    }

    /** URI of the namespace, empty when there is none or the prefix is not declared. */
    public String namespace() {
        return namespace;
    }

    /** Where the element begins in the text of the document. */
    public Position position() {
        return position;
    }

    /** Offset of the first character of the element in the text of the document, in UTF-16 code units. */
    public int begin() {
        return begin;
    }

    /** Offset after the last character of the element. */
    public int end() {
        return end;
    }

    /** Whether its end is there; only an element of a document that was cut off can lack it. */
    public boolean isClosed() {
        return end > begin;
    }

    /** Whether the element has this name, in whatever namespace. */
    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** Whether the element has this name in this namespace. */
    public boolean is(String wantedNamespace, String wanted) {
        return name.equals(wanted) && namespace.equals(wantedNamespace);
    }

    /** Attributes in the order of the document, without namespace declarations. */
    public List<XmlAttribute> attributes() {
        return attributes;
    }

    /** Value of the attribute of this name without a prefix; empty when there is none or it is blank. */
    public Optional<String> attribute(String wanted) {
        return attribute("", wanted);
    }

    /** Value of the attribute of this name in this namespace; empty when there is none or it is blank. */
    public Optional<String> attribute(String wantedNamespace, String wanted) {
        for (var attribute : attributes)
            if (attribute.name().equals(wanted)
                    && attribute.namespace().equals(wantedNamespace)
                    && (!wantedNamespace.isEmpty() || attribute.prefix().isEmpty()))
                return Optional.of(attribute.value()).filter(value -> !value.isBlank());
        return Optional.empty();
    }

    /** Elements and text in it, in the order of the document. */
    public List<XmlNode> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** Elements directly in it. */
    public Stream<XmlElement> children() {
        return nodes.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** Elements of this name directly in it. */
    public Stream<XmlElement> children(String wanted) {
        return children().filter(child -> child.is(wanted));
    }

    /** First element of this name directly in it. */
    public Optional<XmlElement> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** First element down this path of names, each directly in the one before. */
    public Optional<XmlElement> child(String first, String... further) {
        var found = child(first);
        for (var step : further) found = found.flatMap(element -> element.child(step));
        return found;
    }

    /** All elements of this name in it at any depth, in the order of the document. */
    public Stream<XmlElement> descendants(String wanted) {
        var found = new ArrayList<XmlElement>();
        collect(wanted, found);
        return found.stream();
    }

    /** All text in it at any depth, as it stands. */
    public String text() {
        if (nodes.size() == 1 && nodes.get(0) instanceof XmlText only) return only.text();
        var all = new StringBuilder();
        collectText(all);
        return all.toString();
    }

    /** All text in it on one clean line; empty when there is none. */
    public Optional<String> line() {
        return Optional.of(Clean.line(text())).filter(line -> !line.isEmpty());
    }

    /** Value of {@code xml:lang} here or in the nearest element around. */
    public Optional<String> language() {
        for (var element = this; element != null; element = element.parent) {
            var language = element.attribute(XML_NAMESPACE, "lang");
            if (language.isPresent()) return language;
        }
        return Optional.empty();
    }

    /** What is in it as markup, element names without prefixes: for contents that are XHTML. */
    public String innerMarkup() {
        var markup = new StringBuilder();
        for (var node : nodes) XmlWriter.write(node, markup);
        return markup.toString();
    }

    private void collect(String wanted, List<XmlElement> found) {
        for (var node : nodes)
            if (node instanceof XmlElement child) {
                if (child.is(wanted)) found.add(child);
                child.collect(wanted, found);
            }
    }

    private void collectText(StringBuilder all) {
        for (var node : nodes) {
            if (node instanceof XmlText characters) all.append(characters.text());
            else if (node instanceof XmlElement element) element.collectText(all);
        }
    }

    @Override
    public String toString() {
        return "<" + (prefix.isEmpty() ? "" : prefix + ":") + name + "> at " + position;
    }
}
