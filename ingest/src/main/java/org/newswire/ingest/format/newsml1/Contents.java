package org.newswire.ingest.format.newsml1;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.newsml1.Content.Kind;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Everything in the components of an item, and which of it is the text of the item: a main or body role goes before no
 * role, that before any other role; among equals the language of the item, then a format that keeps paragraphs, then the
 * order of the document.
 */
final class Contents {

    private static final int MAX_CONTENTS = 1000;

    private final List<Content> all = new ArrayList<>();
    private final Map<XmlElement, Content> captions = new HashMap<>();
    private final Optional<Content> text;

    private Contents(XmlElement newsItem, Optional<String> language) {
        collect(newsItem, List.of(), "", newsItem.language().map(Clean::lower));
        this.text = all.stream()
                .filter(Content::isText)
                .min(Comparator.comparing(Content::kind)
                        .thenComparing(content -> !content.language().equals(language))
                        .thenComparing(content -> !content.isMarkup()))
                .filter(content -> content.kind() != Kind.HEADLINE);
        for (var content : all)
            if (content.kind() == Kind.CAPTION && content.isText())
                content.path().forEach(component -> captions.putIfAbsent(component, content));
    }

    /**
     * The contents of a news item.
     *
     * @param language language of the item, in lower case
     */
    static Contents of(XmlElement newsItem, Optional<String> language) {
        return new Contents(newsItem, language);
    }

    /** The text of the item. */
    Optional<Content> text() {
        return text;
    }

    /** Components around the text, the nearest first; around the first content where there is no text. */
    List<XmlElement> path() {
        return text.or(() -> all.stream().findFirst()).map(Content::path).orElse(List.of());
    }

    /** Text of a kind that stands beside the text of the item, in a component of its own. */
    Stream<Content> beside(Kind kind) {
        var around =
                text.or(() -> all.stream().findFirst()).map(Contents::around).orElse(List.of());
        return all.stream()
                .filter(content -> text.filter(content::equals).isEmpty())
                .filter(content -> content.kind() == kind
                        && content.isText()
                        && around(content).equals(around));
    }

    /** Further texts that could be the text of the item as well: it in other languages, not in other formats. */
    List<Content> others() {
        var kind = text.map(Content::kind).filter(found -> found.compareTo(Kind.UNNAMED) <= 0);
        if (kind.isEmpty()) return List.of();
        return all.stream()
                .filter(content -> !content.equals(text.get()) && content.kind() == kind.get() && content.isText())
                .filter(content -> !isEquivalent(content, text.get()))
                .toList();
    }

    private static boolean isEquivalent(Content one, Content other) {
        return one.language().equals(other.language())
                && one.path().stream()
                        .limit(2)
                        .anyMatch(component -> component
                                .attribute("EquivalentsList")
                                .filter("yes"::equals)
                                .isPresent());
    }

    /** What is somewhere else. */
    Stream<Content> references() {
        return all.stream().filter(content -> content.href().isPresent());
    }

    /** The caption of a picture: one in the nearest component that has one and is not around the text. */
    Optional<Content> caption(Content picture) {
        return picture.path().stream()
                .filter(component -> !path().contains(component))
                .flatMap(component -> Optional.ofNullable(captions.get(component)).stream())
                .findFirst();
    }

    private void collect(XmlElement parent, List<XmlElement> path, String role, Optional<String> language) {
        parent.children().forEach(child -> {
            if (child.is("NewsComponent")) {
                var own = Names.key(child, "Role");
                collect(
                        child,
                        Stream.concat(Stream.of(child), path.stream()).toList(),
                        own.isEmpty() ? role : own,
                        language(child).or(() -> language));
            } else if (child.is("ContentItem") && all.size() < MAX_CONTENTS) {
                all.add(new Content(child, path, role, language));
            }
        });
    }

    private static Optional<String> language(XmlElement component) {
        return component
                .children("DescriptiveMetadata")
                .flatMap(metadata -> Names.formal(metadata, "Language").stream())
                .findFirst()
                .or(() -> component.attribute(XmlElement.XML_NAMESPACE, "lang"))
                .map(Clean::lower);
    }

    private static List<XmlElement> around(Content content) {
        var path = content.path();
        return path.isEmpty() ? path : path.subList(1, path.size());
    }
}
