package org.newswire.enrich.entity;

import java.util.Set;

/** Names of months and how copy shortens them, in lower case. */
final class Months {

    private static final Set<String> NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    private Months() {}

    /** Whether a word, in lower case, names a month. */
    static boolean isName(String word) {
        return NAMES.contains(word);
    }
}
