package org.newswire.ingest.format.newsmlg2;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * The text of content that is XML: NITF, XHTML, or a vocabulary of the provider's own. What NITF and XHTML say about the
 * story beside its text fills what the item around them leaves open.
 *
 * @param kind what the content is written in
 * @param body paragraphs, separated by one empty line; empty when there is no text
 * @param headline headline, the title of an XHTML document
 * @param byline byline, without the job title
 * @param dateline dateline
 * @param summary abstract, paragraphs separated by one empty line
 * @param urgency editorial urgency as written
 */
record BodyMarkup(
        Kind kind,
        String body,
        Optional<String> headline,
        Optional<String> byline,
        Optional<String> dateline,
        Optional<String> summary,
        Optional<String> urgency) {

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
        var body = nitf.child("body").orElse(nitf);
        var head = body.child("body.head");
        var text = BlockText.of(Stream.concat(
                body.children("body.content"), body.children("body.end").flatMap(end -> end.children("tagline"))));
        return new BodyMarkup(
                Kind.NITF,
                text.or(() -> head.isPresent() ? Optional.empty() : Optional.of(BlockText.of(body)))
                        .orElse(""),
                head.flatMap(in -> first(in, "hl1"))
                        .flatMap(BlockText::line)
                        .or(() -> nitf.child("head", "title").flatMap(BlockText::line)),
                head.flatMap(in -> in.child("byline")).flatMap(BodyMarkup::author),
                head.flatMap(in -> in.child("dateline")).flatMap(BlockText::line),
                head.flatMap(in -> BlockText.of(in.children("abstract"))),
                nitf.child("head", "docdata", "urgency").flatMap(urgency -> urgency.attribute("ed-urg")));
    }

    private static BodyMarkup ofXhtml(XmlElement content) {
        var html = content.child("html").orElse(content);
        var body = html.child("body").orElse(html);
        var title = html.child("head", "title")
                .flatMap(BlockText::line)
                .or(() -> first(body, "h1").flatMap(BlockText::line));
        return new BodyMarkup(
                Kind.XHTML,
                BlockText.of(body),
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Text that says nothing beside itself. */
    static BodyMarkup plain(Kind kind, String body) {
        return new BodyMarkup(
                kind, body, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    // The author stands before the job title: "By Ann Lee, <byttl>Staff Reporter</byttl>".
    private static Optional<String> author(XmlElement byline) {
        var all = BlockText.line(byline);
        var title = byline.child("byttl").flatMap(BlockText::line);
        if (all.isEmpty() || title.isEmpty() || !all.get().endsWith(title.get())) return all;
        var author = all.get()
                .substring(0, all.get().length() - title.get().length())
                .replaceFirst("[\\s,;–-]+$", "");
        return author.isEmpty() ? all : Optional.of(author);
    }

    private static boolean isXhtml(XmlElement element) {
        return XHTML.contains(Clean.lower(element.name()));
    }

    private static Optional<XmlElement> first(XmlElement within, String name) {
        return within.descendants(name).findFirst();
    }
}
