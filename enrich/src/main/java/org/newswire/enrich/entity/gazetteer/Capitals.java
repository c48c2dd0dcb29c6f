package org.newswire.enrich.entity.gazetteer;

/** Compares the capitals of two spellings whose letters are the same. */
final class Capitals {

    /** Letters of initials that are never written as a word: {@code WHO}; four may be, {@code Nato}. */
    private static final int SHORT = 3;

    private Capitals() {}

    /**
     * Whether {@code spelling} has the capitals of {@code name}: at the beginning of each of its words, and throughout in
     * initials of up to three letters, so that {@code US} is neither {@code us} nor {@code Us}. More capitals are fine.
     */
    static boolean fit(String name, String spelling) {
        int at = 0;
        for (int begin = 0; begin < name.length(); ) {
            int end = wordEnd(name, begin);
            boolean initials = isInitials(name, begin, end);
            boolean first = true;
            for (int i = begin; i < end; i++) {
                if (!Character.isLetterOrDigit(name.charAt(i))) continue;
                while (at < spelling.length() && !Character.isLetterOrDigit(spelling.charAt(at))) at++;
                if (at == spelling.length()) return true;
                boolean matters = (first || initials) && Character.isUpperCase(name.charAt(i));
                if (matters && Character.isLowerCase(spelling.charAt(at))) return false;
                first = false;
                at++;
            }
            begin = end;
        }
        return true;
    }

    /** After the word that begins here, its apostrophes and full stops, and whatever is before the next one. */
    private static int wordEnd(String name, int begin) {
        int at = begin;
        while (at < name.length() && (Character.isLetterOrDigit(name.charAt(at)) || isInside(name, at))) at++;
        return Math.max(at, begin + 1);
    }

    private static boolean isInside(String name, int at) {
        char mark = name.charAt(at);
        return (mark == '\'' || mark == '\u2019' || mark == '.')
                && at + 1 < name.length()
                && Character.isLetterOrDigit(name.charAt(at + 1));
    }

    private static boolean isInitials(String name, int begin, int end) {
        int letters = 0;
        for (int i = begin; i < end; i++) {
            if (!Character.isLetterOrDigit(name.charAt(i))) continue;
            if (Character.isLowerCase(name.charAt(i))) return false;
            letters++;
        }
        return letters > 1 && letters <= SHORT;
    }
}
