package org.newswire.enrich.text;

import java.util.List;
import java.util.Set;

/** Word lists as they are written in the rules of this package: in one string, in any order. */
final class Words {

    private Words() {}

    /** Words with spaces between them. */
    static Set<String> of(String words) {
        return Set.copyOf(List.of(words.split(" +", -1)));
    }

    /** Words and phrases with commas between them. */
    static Set<String> phrases(String phrases) {
        return Set.copyOf(List.of(phrases.split(", ?", -1)));
    }
}
