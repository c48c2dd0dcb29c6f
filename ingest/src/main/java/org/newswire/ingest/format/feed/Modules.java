package org.newswire.ingest.format.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * What items of RSS and of Atom say alike, in elements of other vocabularies: Dublin Core, Media RSS, Apple's podcast
 * tags, GeoRSS, PRISM, Creative Commons.
 */
final class Modules {

    private static final Pattern COMMAS = Pattern.compile("[,;]");
    private static final Pattern NAME = Pattern.compile("\\p{L}[^=;]{0,200}");

    private Modules() {}

    /** Subjects, keywords and genres. */
    static void subjects(Fields fields, WireItem.Builder item) {
        fields.all("dc:subject", "dcterms:subject", "prism:section")
                .forEach(subject -> name(Markup.guessed(subject).line(), item));
        fields.all("itunes:category")
                .flatMap(category -> Fields.attribute(category, "text").stream())
                .forEach(text -> name(text, item));
        fields.all("media:category")
                .forEach(category -> category.line()
                        .ifPresent(code -> item.subject(new Subject(
                                Fields.attribute(category, "scheme").orElse(null),
                                code,
                                Fields.attribute(category, "label").orElse(code)))));
        Stream.concat(fields.all("media:group", "media:content").map(Fields::ofRss), Stream.of(fields))
                .flatMap(inside -> inside.lines("media:keywords", "itunes:keywords", "prism:keyword", "keywords"))
                .flatMap(COMMAS::splitAsStream)
                .forEach(item::keyword);
        fields.lines("prism:genre").forEach(item::genre);
    }

    /** Places that are named; coordinates are left out. */
    static void places(Fields fields, WireItem.Builder item) {
        fields.lines("georss:featurename", "dcterms:spatial", "dc:coverage", "dcterms:coverage", "prism:location")
                .filter(place -> NAME.matcher(place).matches())
                .forEach(item::located);
    }

    /** Authors other than those of the format's own elements. */
    static Stream<Person> authors(Fields fields) {
        var named = fields.all("dc:creator", "dcterms:creator", "itunes:author").map(XmlElement::text);
        var credited = fields.all("media:credit")
                .filter(credit -> Fields.attribute(credit, "role")
                        .filter(role -> role.equalsIgnoreCase("author"))
                        .isPresent())
                .map(XmlElement::text);
        return Stream.concat(named, credited).flatMap(text -> Person.read(text).stream());
    }

    /** Licences, as terms of use and as links. */
    static void licences(Fields fields, WireItem.Builder item, FeedLinks links) {
        for (var name : List.of("cc:license", "dcterms:license", "media:license")) {
            fields.all(name).forEach(license -> {
                license.line().ifPresent(item::usageTerms);
                links.add("license", license);
            });
        }
    }

    /** Notice of copyright. */
    static Optional<String> rights(Fields fields) {
        return fields.filled("rights", "copyright", "dc:rights", "dcterms:rights", "media:copyright", "prism:copyright")
                .map(rights -> AtomText.of(rights).line())
                .filter(line -> !line.isEmpty());
    }

    private static void name(String text, WireItem.Builder item) {
        if (!text.isBlank()) item.subject(new Subject(null, null, text));
    }
}
