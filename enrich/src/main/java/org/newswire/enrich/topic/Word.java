package org.newswire.enrich.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as rules see it: what stands between blanks, hyphens and slashes, without the dots of an abbreviation.
 *
 * @param form {@code US} for {@code U.S.}, {@code oil} and {@code rich} for {@code oil-rich}
 * @param begin first code unit in the text
 * @param end code unit after the last
 */
record Word(String form, int begin, int end) {

    /** Cuts a token, or a phrase of a rule, that stands at {@code offset} of its text. Marks alone give themselves. */
    static List<Word> cut(String token, int offset) {
        if (isWhole(token)) return List.of(new Word(token, offset, offset + token.length()));
        var words = new ArrayList<Word>(2);
        int begin = 0;
        for (int i = 0; i <= token.length(); i++) {
            if (i < token.length() && !isJoint(token.charAt(i))) continue;
            if (i > begin) words.add(new Word(withoutDots(token.substring(begin, i)), offset + begin, offset + i));
            begin = i + 1;
        }
        return words;
    }

    /** Most tokens are. */
    private static boolean isWhole(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c == '.' || isJoint(c)) return false;
        }
        return !token.isEmpty();
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '/' || c == ' ' || c == '\u2010' || c == '\u2011';
    }

    private static String withoutDots(String form) {
        if (form.indexOf('.') < 0) return form;
        var bare = form.replace(".", "");
        return bare.isEmpty() ? form : bare;
    }
}
