package org.newswire.ingest.format.json;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.HtmlText;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.Paragraphs;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;

/**
 * Reads a flat JSON object as an item. Each field is looked for under the names below, the first that is there counts;
 * case, underscores and hyphens do not matter.
 *
 * <table>
 *   <caption>Names</caption>
 *   <tr><td>guid</td><td>guid, id, uri, itemId, url, link</td></tr>
 *   <tr><td>headline</td><td>headline, title, head</td></tr>
 *   <tr><td>body</td><td>bodyText, bodyHtml, bodyXhtml, body, html, text, content, story; else description, summary,
 *       abstract. Text with HTML tags is read as HTML, text without as plain paragraphs</td></tr>
 *   <tr><td>versionCreated</td><td>versionCreated, updated, updatedAt, modified, dateModified, published, publishedAt,
 *       datePublished, pubDate, date, timestamp</td></tr>
 *   <tr><td>firstCreated</td><td>firstCreated, created, createdAt, published, publishedAt, datePublished, pubDate</td></tr>
 *   <tr><td>others</td><td>version, status (pubStatus), embargoed (embargo), urgency (priority), language (lang), slug
 *       (slugline), byline (by, author, authors), dateline, credit (creditline), provider (source, agency, publisher),
 *       located (location, place), subjects (subject, topics, categories, category, section), genre (genres), keywords
 *       (tags), edNote (note), usageTerms, copyright, url (link)</td></tr>
 * </table>
 */
public final class FlatItem {

    private static final Pattern TAG = Pattern.compile("<(?:/?[A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?/?>");

    private FlatItem() {}

    /** The item, refused when it has neither headline nor body. */
    public static ParseResult read(JsonFields fields, Problems problems, Unit unit) {
        var item = WireItem.builder(unit, problems);
        identify(fields, item);
        date(fields, item);
        describe(fields, item);
        write(fields, item);
        if (item.hasNoText())
            return ParseResult.rejected(
                    FailureCode.ITEM_EMPTY, "no headline and no body under any of the names that are read");
        return ParseResult.item(item.build());
    }

    private static void identify(JsonFields fields, WireItem.Builder item) {
        fields.text(item::guid, "guid", "id", "uri", "itemid", "url", "link");
        fields.text("version").ifPresent(item::version);
        fields.text(item::pubStatus, "status", "pubstatus");
        fields.text(item::urgency, "urgency", "priority");
        fields.text("language", "lang").ifPresent(item::language);
    }

    private static void date(JsonFields fields, WireItem.Builder item) {
        fields.text(
                item::versionCreated,
                "versioncreated",
                "updated",
                "updatedat",
                "modified",
                "datemodified",
                "published",
                "publishedat",
                "datepublished",
                "pubdate",
                "date",
                "timestamp");
        fields.text(
                item::firstCreated,
                "firstcreated",
                "created",
                "createdat",
                "published",
                "publishedat",
                "datepublished",
                "pubdate");
        fields.text(item::embargoed, "embargoed", "embargo");
    }

    private static void describe(JsonFields fields, WireItem.Builder item) {
        fields.text("slug", "slugline").ifPresent(item::slugline);
        names(fields, "byline", "by", "author", "authors").ifPresent(item::byline);
        fields.text("dateline").ifPresent(item::dateline);
        fields.text("credit", "creditline").ifPresent(item::creditline);
        names(fields, "provider", "source", "agency", "publisher").ifPresent(item::provider);
        fields.texts("located", "location", "place").forEach(item::located);
        subjects(fields, item);
        fields.texts("genre", "genres").forEach(item::genre);
        fields.texts("keywords", "tags").forEach(item::keyword);
        fields.text("ednote", "note").ifPresent(item::edNote);
        fields.text("usageterms").ifPresent(item::usageTerms);
        fields.text("copyright").ifPresent(item::copyright);
        fields.text("url", "link").ifPresent(href -> item.link(new Link("self", href, null)));
    }

    private static void write(JsonFields fields, WireItem.Builder item) {
        fields.text("headline", "title", "head").map(FlatItem::plain).ifPresent(item::headline);
        fields.text("bodytext", "bodyhtml", "bodyxhtml", "body", "html", "text", "content", "story")
                .or(() -> fields.text("description", "summary", "abstract"))
                .map(FlatItem::paragraphs)
                .ifPresent(item::body);
    }

    private static void subjects(JsonFields fields, WireItem.Builder item) {
        for (var name : new String[] {"subjects", "subject", "topics", "categories", "category", "section"}) {
            if (!fields.has(name)) continue;
            if (fields.isListOfObjects(name)) {
                fields.objects(name)
                        .forEach(subject -> JsonSubject.read(subject).ifPresent(item::subject));
            } else {
                fields.texts(name).stream()
                        .flatMap(subject -> Subject.ofQcode(subject).stream())
                        .forEach(item::subject);
            }
            return;
        }
    }

    // Authors and publishers are texts, objects with a name as in schema.org, or lists of either.
    private static Optional<String> names(JsonFields fields, String... names) {
        for (var name : names) {
            if (!fields.has(name)) continue;
            var all = fields.isListOfObjects(name)
                    ? fields.objects(name).stream()
                            .flatMap(one -> one.text("name").stream())
                            .toList()
                    : fields.texts(name);
            return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return isHtml(text) ? HtmlText.line(text) : text;
    }

    private static String paragraphs(String text) {
        return isHtml(text) ? HtmlText.paragraphs(text) : Paragraphs.separate(text);
    }

    private static boolean isHtml(String text) {
        return TAG.matcher(text).find();
    }
}
