package org.newswire.ingest.format.newsmlg2;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.nitf.NitfFormat;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * The text of content that is XML: NITF, XHTML, or a vocabulary of the provider's own.
 *
 * @param kind what the content is written in
 * @param body paragraphs, separated by one empty line; empty when there is no text
 * @param headline headline, the title of an XHTML document
 * @param nitf the {@code nitf} element, which says more about the story than its text
 */
record BodyMarkup(Kind kind, String body, Optional<String> headline, Optional<XmlElement> nitf) {

    /** Ways to write content, the best to read first. */
    enum Kind {
        NITF,
        XHTML,
        /** Any other vocabulary that has paragraphs. */
        STORY,
        /** Any other vocabulary. */
        DATA
    }

    private static final Set<String> XHTML = Set.of("html", "body", "div", "article", "section", "p", "h1", "h2", "ul");

    /** Reads a document, or the element around one. */
    static BodyMarkup of(XmlElement content) {
        var nitf = content.is("nitf") ? Optional.of(content) : first(content, "nitf");
        if (nitf.isPresent()) return ofNitf(nitf.get());
        if (isXhtml(content) || content.children().anyMatch(BodyMarkup::isXhtml)) return ofXhtml(content);
        var isStory = Stream.of("p", "para", "paragraph")
                .anyMatch(name -> content.descendants(name).findAny().isPresent());
        return plain(isStory ? Kind.STORY : Kind.DATA, BlockText.of(content));
    }

    private static BodyMarkup ofNitf(XmlElement nitf) {
        var headline = first(nitf, "hl1")
                .flatMap(BlockText::line)
                .or(() -> nitf.child("head", "title").flatMap(BlockText::line));
        return new BodyMarkup(Kind.NITF, NitfFormat.body(nitf), headline, Optional.of(nitf));
    }

    private static BodyMarkup ofXhtml(XmlElement content) {
        var html = content.child("html").orElse(content);
        var body = html.child("body").orElse(html);
        var title = html.child("head", "title")
                .flatMap(BlockText::line)
                .or(() -> first(body, "h1").flatMap(BlockText::line));
        return new BodyMarkup(Kind.XHTML, BlockText.of(body), title, Optional.empty());
    }

    /** Text that says nothing beside itself. */
    static BodyMarkup plain(Kind kind, String body) {
        return new BodyMarkup(kind, body, Optional.empty(), Optional.empty());
    }

    private static boolean isXhtml(XmlElement element) {
        return XHTML.contains(Clean.lower(element.name()));
    }

    private static Optional<XmlElement> first(XmlElement within, String name) {
        return within.descendants(name).findFirst();
    }
}
