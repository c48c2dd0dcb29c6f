package org.newswire.ingest.format.newsml1;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.xml.XmlElement;

/** The topics that a document itself describes, by their code and by their identifier in the document. */
final class Topics {

    private final Map<String, XmlElement> byCode = new HashMap<>();
    private final Map<String, XmlElement> byDuid = new HashMap<>();
    private final String language;

    private Topics(String language) {
        this.language = language;
    }

    /**
     * The topics that stand before all items and those in an item at any depth.
     *
     * @param root the element around the item, or the item itself
     * @param language language to name topics in, where there is a choice
     */
    static Topics of(XmlElement root, XmlElement newsItem, Optional<String> language) {
        var topics = new Topics(main(language.orElse("en")));
        var sets = Stream.concat(root.children("TopicSet"), Stream.of(newsItem));
        sets.flatMap(set -> set.descendants("Topic")).forEach(topic -> {
            topic.attribute("Duid").ifPresent(duid -> topics.byDuid.putIfAbsent(duid.strip(), topic));
            topic.children("FormalName")
                    .flatMap(code -> code.line().stream())
                    .forEach(code -> topics.byCode.putIfAbsent(code, topic));
        });
        return topics;
    }

    /** Name of the topic with this code. */
    Optional<String> name(String code) {
        return Optional.ofNullable(byCode.get(code)).flatMap(this::name);
    }

    /** Name of the topic that an attribute points to: {@code #t1}. */
    Optional<String> nameOf(String reference) {
        return referred(reference).flatMap(this::name);
    }

    /** The topic that an attribute points to, as a subject; in the scheme of its code, else of its type. */
    Optional<Subject> subject(String reference) {
        var topic = referred(reference);
        if (topic.isEmpty()) return Optional.empty();
        var name = name(topic.get()).orElse(null);
        var code = topic.get().child("FormalName");
        var word = code.flatMap(XmlElement::line);
        var scheme = code.flatMap(formal -> formal.attribute("Scheme"))
                .or(() -> Names.formal(topic.get(), "TopicType").map(Clean::lower))
                .map(Clean::line)
                .orElse(null);
        if (word.isEmpty() && name == null) return Optional.empty();
        return Optional.of(
                SubjectCodes.ofNumber(word.orElse(""), name).orElse(new Subject(scheme, word.orElse(null), name)));
    }

    private Optional<XmlElement> referred(String reference) {
        var duid = reference.strip();
        return duid.startsWith("#") ? Optional.ofNullable(byDuid.get(duid.substring(1))) : Optional.empty();
    }

    // A description may also be a category or an abbreviation: the name in the language of the item goes first.
    private Optional<String> name(XmlElement topic) {
        return topic.children("Description")
                .filter(description -> description.line().isPresent())
                .min(Comparator.comparing((XmlElement description) -> !isName(description))
                        .thenComparing(description -> !isInLanguage(description)))
                .flatMap(XmlElement::line);
    }

    private static boolean isName(XmlElement description) {
        var variant =
                Clean.lower(description.attribute("Variant").orElse("name").strip());
        return variant.equals("name") || variant.contains("name");
    }

    private boolean isInLanguage(XmlElement description) {
        return description.language().map(Topics::main).filter(language::equals).isPresent();
    }

    // The language without its region: en of en-GB.
    private static String main(String tag) {
        return Clean.lower(tag.strip()).split("[-_]", 2)[0];
    }
}
