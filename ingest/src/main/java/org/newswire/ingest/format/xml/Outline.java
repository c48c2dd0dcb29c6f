package org.newswire.ingest.format.xml;

import java.util.Set;
import org.newswire.ingest.format.Clean;

/**
 * What must be known of a vocabulary to find one's way in a document that is not well-formed. Names are without a
 * prefix and in lower case.
 *
 * @param roots names of the element that the document begins with; what stands before it is left out
 * @param items names of elements that are never within another of the same name: the start of one ends the other
 */
public record Outline(Set<String> roots, Set<String> items) {

    public Outline {
        roots = Set.copyOf(roots);
        items = Set.copyOf(items);
    }

    boolean isRoot(String name) {
        return roots.contains(plain(name));
    }

    boolean isItem(String name) {
        return items.contains(plain(name));
    }

    private static String plain(String name) {
        return Clean.lower(name.substring(name.indexOf(':') + 1));
    }
}
