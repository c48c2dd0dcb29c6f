package org.newswire.ingest.format.xml;

/** Writes a tree as markup that an HTML parser reads. */
final class XmlWriter {

    private XmlWriter() {}

    static void write(XmlNode node, StringBuilder markup) {
        if (node instanceof XmlText characters) escape(characters.text(), markup);
        else if (node instanceof XmlElement element) write(element, markup);
    }

    private static void write(XmlElement element, StringBuilder markup) {
        markup.append('<').append(element.name());
        for (var attribute : element.attributes()) {
            markup.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value(), markup);
            markup.append('"');
        }
        markup.append('>');
        for (var node : element.nodes()) write(node, markup);
        markup.append("</").append(element.name()).append('>');
    }

    private static void escape(String text, StringBuilder markup) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '&' -> markup.append("&amp;");
                case '"' -> markup.append("&quot;");
                default -> markup.append(c);
            }
        }
    }
}
