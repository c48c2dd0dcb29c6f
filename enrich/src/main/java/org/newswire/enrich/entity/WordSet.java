package org.newswire.enrich.entity;

import java.util.Set;
import java.util.regex.Pattern;

/** Word lists as they are written in the rules of this package: in one string, in any order. */
final class WordSet {

    private static final Pattern SPACES = Pattern.compile(" +");

    private WordSet() {}

    /** Words with spaces between them. */
    static Set<String> of(String words) {
        return Set.of(SPACES.split(words));
    }
}
