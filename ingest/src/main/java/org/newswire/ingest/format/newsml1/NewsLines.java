package org.newswire.ingest.format.newsml1;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.TextOrHtml;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/** Reads {@code NewsLines}: what is set over and under the text. Lines that are markup are read as text. */
final class NewsLines {

    private static final Pattern AFTER_DATELINE = Pattern.compile("[\\s.]*(?:--+|[-–—―])\\s*$");
    private static final Pattern ONLY_DIGITS = Pattern.compile("[\\dTZ/:.+ -]*");
    private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("[;,]");

    private final XmlElement lines;

    private NewsLines(XmlElement lines) {
        this.lines = lines;
    }

    static void read(XmlElement lines, WireItem.Builder item) {
        var read = new NewsLines(lines);
        read.first("HeadLine").ifPresent(item::headline);
        read.first("SubHeadLine").ifPresent(item::summary);
        item.byline(String.join(", ", read.all("ByLine", "ByLineTitle").toList()));
        read.first("DateLine")
                .filter(dateline -> !ONLY_DIGITS.matcher(dateline).matches())
                .map(dateline -> AFTER_DATELINE.matcher(dateline).replaceFirst(""))
                .ifPresent(item::dateline);
        read.first("CreditLine").ifPresent(item::creditline);
        read.first("CopyrightLine").ifPresent(item::copyright);
        read.first("RightsLine").ifPresent(item::usageTerms);
        read.first("SlugLine").ifPresent(item::slugline);
        read.all("KeywordLine").flatMap(NewsLines::keywords).forEach(item::keyword);
        read.all("MoreLink").forEach(href -> item.link(new Link("seeAlso", href, null)));
        read.typed("catchword", "slug")
                .findFirst()
                .ifPresent(slug -> item.fill(item.blank().slugline(slug)));
        read.typed("keyword").flatMap(NewsLines::keywords).forEach(item::keyword);
        lines.children("NewsLine").forEach(line -> link(line, item));
    }

    /** The single keywords in a list of them. */
    static Stream<String> keywords(String list) {
        return Stream.of(BETWEEN_KEYWORDS.split(list));
    }

    /** Lines that are for editors. */
    static Stream<String> notes(XmlElement lines) {
        return new NewsLines(lines).typed("note", "advisory", "instruction");
    }

    /** The headline. */
    static Optional<String> headline(XmlElement lines) {
        return new NewsLines(lines).first("HeadLine");
    }

    // The same line may be there in several languages: that of the element around goes first.
    private Optional<String> first(String name) {
        var language = lines.language();
        return lines.children(name)
                .filter(line -> !text(line).isEmpty())
                .min(Comparator.comparing(line -> !line.language().equals(language)))
                .map(NewsLines::text);
    }

    private Stream<String> all(String... names) {
        return Stream.of(names).flatMap(lines::children).map(NewsLines::text).filter(line -> !line.isEmpty());
    }

    private Stream<String> typed(String... words) {
        return lines.children("NewsLine")
                .filter(line -> {
                    var type = Names.key(line, "NewsLineType");
                    return Stream.of(words).anyMatch(type::contains);
                })
                .flatMap(line -> line.children("NewsLineText"))
                .map(NewsLines::text)
                .filter(text -> !text.isEmpty());
    }

    private static void link(XmlElement line, WireItem.Builder item) {
        var type = Names.formal(line, "NewsLineType").orElse(null);
        line.children("NewsLineText")
                .flatMap(text -> text.line().stream())
                .filter(text -> text.matches("https?://\\S+"))
                .forEach(href -> item.link(new Link("seeAlso", href, type)));
    }

    private static String text(XmlElement line) {
        return Clean.line(TextOrHtml.line(line.text()));
    }
}
