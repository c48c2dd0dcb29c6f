package org.newswire.app.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;

/**
 * An item as somebody else read it, and how its values are found in ours.
 *
 * <table>
 *   <caption>Values compared</caption>
 *   <tr><td>title</td><td>headline</td></tr>
 *   <tr><td>link, links</td><td>each is the address of a link</td></tr>
 *   <tr><td>id, guid</td><td>guid</td></tr>
 *   <tr><td>published, pubDate</td><td>firstCreated or versionCreated, as an instant</td></tr>
 *   <tr><td>updated</td><td>versionCreated, as an instant</td></tr>
 *   <tr><td>author, authors</td><td>each is, or has as its name, a creator or the byline</td></tr>
 *   <tr><td>categories</td><td>each is the code or name of a subject, or a keyword</td></tr>
 *   <tr><td>content</td><td>body</td></tr>
 *   <tr><td>description, summary</td><td>summary or body</td></tr>
 * </table>
 */
final class ExpectedItem {

    private final JsonNode item;

    ExpectedItem(JsonNode item) {
        this.item = item;
    }

    void compare(Optional<WireItem> read, SuiteFile file, int number, AgreementCount count) {
        var comparison = new Comparison(read, file, number, count);
        comparison.each("title", texts("title"), got -> one(got.headline()), PlainText::agree);
        comparison.each("link", links(), ExpectedItem::hrefs, ExpectedItem::isSame);
        comparison.each("id", texts("id", "guid"), got -> List.of(got.guid()), PlainText::agree);
        comparison.each(
                "published",
                instants("publishedParsed", "pubDateParsed"),
                got -> instants(got.firstCreated(), got.versionCreated()),
                String::equals);
        comparison.each("updated", instants("updatedParsed"), got -> instants(got.versionCreated()), String::equals);
        comparison.each("authors", texts("author", "authors"), ExpectedItem::authors, ExpectedItem::names);
        comparison.each("categories", texts("categories"), ExpectedItem::categories, PlainText::agree);
        comparison.each("content", texts("content"), got -> List.of(got.body()), PlainText::agree);
        comparison.each(
                "description",
                texts("description", "summary"),
                got -> Stream.concat(one(got.summary()).stream(), Stream.of(got.body()))
                        .toList(),
                PlainText::agree);
    }

    /** Compares the values of one item and counts. */
    private record Comparison(Optional<WireItem> read, SuiteFile file, int number, AgreementCount count) {

        void each(
                String field,
                List<String> expected,
                Function<WireItem, List<String>> values,
                BiPredicate<String, String> agree) {
            var got = read.map(values).orElse(List.of());
            for (var value : expected)
                count.value(
                        got.stream().anyMatch(found -> agree.test(value, found)),
                        file,
                        number,
                        field,
                        value,
                        String.join(" | ", got));
        }
    }

    // A value is a text or an object that has it under one of these names; there may be one or a list.
    private List<String> texts(String... names) {
        var texts = new ArrayList<String>();
        for (var name : names) {
            var node = item.path(name);
            if (node.isArray()) node.forEach(value -> text(value).ifPresent(texts::add));
            else text(node).ifPresent(texts::add);
        }
        return texts.stream().distinct().toList();
    }

    private static Optional<String> text(JsonNode value) {
        return Stream.of(value, value.path("value"), value.path("term"), value.path("name"), value.path("email"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private List<String> links() {
        var links = new ArrayList<>(texts("link"));
        for (var link : item.path("links")) {
            var href = link.isTextual() ? link.asText() : link.path("href").asText();
            if (!href.isBlank() && !links.contains(href)) links.add(href);
        }
        return links;
    }

    private List<String> instants(String... names) {
        return texts(names).stream()
                .flatMap(text -> instant(text).stream())
                .map(Instant::toString)
                .toList();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException notReadByTheOthers) {
            return Optional.empty();
        }
    }

    private static List<String> instants(@Nullable Instant... instants) {
        return Stream.of(instants)
                .filter(Objects::nonNull)
                .map(Instant::toString)
                .toList();
    }

    private static List<String> hrefs(WireItem got) {
        return got.links().stream().map(Link::href).collect(Collectors.toList());
    }

    private static List<String> authors(WireItem got) {
        return Stream.concat(got.creators().stream(), one(got.byline()).stream())
                .toList();
    }

    private static List<String> categories(WireItem got) {
        return Stream.concat(got.subjects().stream().flatMap(ExpectedItem::names), got.keywords().stream())
                .toList();
    }

    private static Stream<String> names(Subject subject) {
        var qcode = subject.scheme() == null || subject.code() == null ? null : subject.scheme() + ":" + subject.code();
        return Stream.of(subject.name(), subject.code(), qcode).filter(Objects::nonNull);
    }

    // RSS writes "ann@agency.example (Ann Lee)" where we have the name.
    private static boolean names(String expected, String got) {
        return PlainText.agree(expected, got)
                || (expected.indexOf('@') >= 0 && !got.isBlank() && expected.contains("(" + got + ")"))
                || (expected.indexOf('@') >= 0 && expected.startsWith(got + " ("));
    }

    private static boolean isSame(String expected, String got) {
        return Clean.line(expected).equals(Clean.line(got));
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
