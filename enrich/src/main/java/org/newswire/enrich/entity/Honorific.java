package org.newswire.enrich.entity;

import java.util.Locale;
import java.util.Set;

/** What the word before a person's name, or the first one of it, says of the person: {@code Mrs}, {@code King}. */
enum Honorific {
    MAN,
    WOMAN,
    /** Of one who is called by the given name. */
    KING,
    QUEEN,
    NONE;

    private static final int LONGEST = 12;

    private static final Set<String> MEN = Set.of("mr", "sir", "lord", "senor", "monsieur", "herr");
    private static final Set<String> WOMEN =
            Set.of("mrs", "ms", "miss", "lady", "dame", "madame", "baroness", "senora", "frau");
    private static final Set<String> KINGS =
            Set.of("king", "prince", "pope", "emperor", "sultan", "emir", "tsar", "patriarch", "archduke");
    private static final Set<String> QUEENS = Set.of("queen", "princess", "empress", "tsarina", "archduchess");

    /** That of a mention, which may have it inside or before it on the line. */
    static Honorific of(NamedSpan mention, String text) {
        Honorific inside = of(firstWord(mention.form()));
        return inside == NONE ? of(wordBefore(text, mention.span().begin())) : inside;
    }

    boolean isMale() {
        return this == MAN || this == KING;
    }

    boolean isFemale() {
        return this == WOMAN || this == QUEEN;
    }

    boolean isRoyal() {
        return this == KING || this == QUEEN;
    }

    private static Honorific of(String word) {
        if (MEN.contains(word)) return MAN;
        if (WOMEN.contains(word)) return WOMAN;
        if (KINGS.contains(word)) return KING;
        return QUEENS.contains(word) ? QUEEN : NONE;
    }

    private static String firstWord(String form) {
        int space = form.indexOf(' ');
        return space < 0 ? "" : plain(form.substring(0, space));
    }

    private static String wordBefore(String text, int begin) {
        int end = begin;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) end--;
        int at = end;
        while (at > 0 && end - at <= LONGEST && Character.isLetter(text.charAt(at - 1))) at--;
        return end == begin ? "" : plain(text.substring(at, end));
    }

    private static String plain(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
