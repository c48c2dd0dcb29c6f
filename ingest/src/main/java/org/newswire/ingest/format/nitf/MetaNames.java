package org.newswire.ingest.format.nitf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads the {@code meta} names in the head that several providers use: those of ANPA 1312 ({@code anpa-keyword}, {@code
 * anpa-takekey}, {@code anpa-category}), those of HTML and Dublin Core, and plain names of fields.
 */
final class MetaNames {

    private final Map<String, String> values;

    private MetaNames(Map<String, String> values) {
        this.values = values;
    }

    /** The names in a head; the first counts where one is there twice. */
    static MetaNames of(XmlElement head) {
        var values = new LinkedHashMap<String, String>();
        head.descendants("meta")
                .forEach(meta -> meta.attribute("name")
                        .ifPresent(name -> meta.attribute("content")
                                .ifPresent(content -> values.putIfAbsent(Clean.lower(name.strip()), content))));
        return new MetaNames(values);
    }

    /** The category, which no element says. */
    Optional<Subject> category() {
        return value("anpa-category", "category").map(code -> new Subject("category", Clean.line(code), null));
    }

    /** The fields, each of which only stands in where an element does not say it. */
    void read(WireItem.Builder item) {
        slug().ifPresent(item::slugline);
        value("headline", "dc.title").ifPresent(item::headline);
        value("byline", "author", "dc.creator").ifPresent(item::byline);
        value("dateline").ifPresent(item::dateline);
        value("description", "abstract", "dc.description").ifPresent(item::summary);
        value("language", "lang", "dc.language").ifPresent(item::language);
        value("copyright", "dc.rights").ifPresent(item::copyright);
        value("provider", "source", "dc.publisher", "publisher").ifPresent(item::provider);
        value("creditline", "credit").ifPresent(item::creditline);
        value("ednote", "editorsnote", "editors-note", "advisory").ifPresent(item::edNote);
        value("version").ifPresent(item::version);
        value("urgency").ifPresent(item::urgency);
        value("priority", "anpa-priority")
                .filter(digits -> digits.strip().matches("[1-9]"))
                .ifPresent(item::priority);
        value("genre").ifPresent(item::genre);
        value("keywords", "news_keywords", "dc.subject").stream()
                .flatMap(list -> Stream.of(list.split("[,;]")))
                .forEach(item::keyword);
    }

    // ANPA 1312: the keyword names the story, the take key which take or version of it this is.
    private Optional<String> slug() {
        var slug = value("slugline", "slug");
        if (slug.isPresent()) return slug;
        var takeKey = value("anpa-takekey").map(key -> ", " + key).orElse("");
        return value("anpa-keyword").map(keyword -> keyword + takeKey);
    }

    private Optional<String> value(String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(values.get(name)).stream())
                .findFirst();
    }
}
