package org.newswire.ingest.format.feed;

import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.HtmlText;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * A text of a feed, which is plain or HTML.
 *
 * @param value the text as its element says it, references resolved
 * @param isHtml whether tags and references in it are markup
 */
record Markup(String value, boolean isHtml) {

    /**
     * The content of an element that does not say what it is. Feeds write markup escaped, in CDATA sections, naked, and
     * escaped twice, and plain text everywhere; so it is HTML when there is some in it.
     */
    static Markup guessed(XmlElement element) {
        if (element.children().findAny().isPresent()) return new Markup(element.innerMarkup(), true);
        return guessed(element.text());
    }

    /** A text that does not say what it is. */
    static Markup guessed(String text) {
        return new Markup(text, HtmlText.isHtml(text));
    }

    /** On one line; empty when there is none. */
    String line() {
        return isHtml ? HtmlText.line(value) : Clean.line(value);
    }

    /** In paragraphs separated by one empty line; empty when there is none. */
    String paragraphs() {
        return isHtml ? HtmlText.paragraphs(value) : PlainParagraphs.of(value);
    }
}
