package org.newswire.enrich.entity;

import java.util.Set;
import java.util.stream.Collectors;
import org.newswire.enrich.entity.gazetteer.Entry;
import org.newswire.enrich.entity.gazetteer.Gazetteer;
import org.newswire.enrich.entity.gazetteer.Subtypes;

/**
 * Names of countries, of former ones, and of what plays for itself like one, as sports pages and tables write them: in
 * any case, and {@code Georgia} too, which a story may use for the state.
 */
final class Nations {

    private final Set<String> names;

    Nations(Gazetteer gazetteer) {
        this.names = gazetteer.entries().stream()
                .filter(Nations::isNation)
                .flatMap(entry -> entry.aliases().stream())
                .map(alias -> Slug.of(Slug.words(alias.text())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether words, in any case, are the name of one. */
    boolean isName(String words) {
        return names.contains(Slug.of(Slug.words(words)));
    }

    private static boolean isNation(Entry entry) {
        String subtype = entry.subtype() == null ? "" : entry.subtype();
        return subtype.equals(Subtypes.COUNTRY) || subtype.equals(Subtypes.TERRITORY);
    }
}
