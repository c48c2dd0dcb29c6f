package org.newswire.ingest.format.newsmlg2;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Chooses among texts that say the same in several languages or for several uses: the language of the item goes first,
 * then the role that a reader should see, then the order of the document.
 */
final class Wording {

    private static final Set<String> SHOWN = Set.of("main", "display", "full");

    private final @Nullable String language;

    /**
     * A choice for an item.
     *
     * @param language language of the item, null when unknown
     */
    Wording(@Nullable String language) {
        this.language = language == null ? null : Clean.lower(language);
    }

    /** The one to show, on one line; empty when all are blank. */
    Optional<String> line(Stream<XmlElement> texts) {
        return texts.sorted(Comparator.comparingInt(this::languageRank).thenComparingInt(Wording::roleRank))
                .flatMap(text -> BlockText.line(text).stream())
                .findFirst();
    }

    /** Those in the best language there is, in the order of the document. */
    List<XmlElement> inOneLanguage(Stream<XmlElement> texts) {
        var all = texts.filter(text -> !text.text().isBlank()).toList();
        var best = all.stream().mapToInt(this::languageRank).min().orElse(0);
        return all.stream().filter(text -> languageRank(text) == best).toList();
    }

    /** Role of an element without its scheme, lower case; empty for none. */
    static String role(XmlElement element) {
        return element.attribute("role")
                .or(() -> element.attribute("roleuri"))
                .map(role -> Clean.lower(Clean.afterLast(role.strip(), ":/#")))
                .orElse("");
    }

    /** 0 for the language of the item, 1 for one that is only inherited or not known, 2 for another. */
    private int languageRank(XmlElement text) {
        if (language == null) return 0;
        var found = text.language().map(Clean::lower);
        if (found.isPresent()
                && (found.get().equals(language) || primary(found.get()).equals(primary(language)))) return 0;
        return text.attribute(XmlElement.XML_NAMESPACE, "lang").isPresent() ? 2 : 1;
    }

    private static int roleRank(XmlElement text) {
        var role = role(text);
        if (SHOWN.contains(role)) return 0;
        return role.isEmpty() ? 1 : 2;
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0];
    }
}
