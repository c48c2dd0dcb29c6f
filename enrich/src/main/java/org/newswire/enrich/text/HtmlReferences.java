package org.newswire.enrich.text;

import java.util.HashMap;
import java.util.Map;

/**
 * HTML character references that feeds leave in plain text: numeric ones and the names of Latin-1, punctuation and
 * currency. A name that is not in the table, or has no semicolon, is left as written.
 *
 * <p>Source: HTML 4.01, section 24 (names); WHATWG HTML, "numeric character reference end state" (Windows-1252).
 */
final class HtmlReferences {

    private static final int LONGEST = 10;

    /** Names of U+00A0 to U+00FF, in order. */
    private static final String LATIN_1 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg"
            + " macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
            + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
            + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
            + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
            + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    /** What bytes 0x80 to 0x9F mean in Windows-1252; U+0000 where they mean nothing. */
    private static final String WINDOWS_1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    private static final Map<String, Integer> NAMES = names();

    private HtmlReferences() {}

    /** Where the reference begins that the text ends with, -1 when it ends with none. Looks at a bounded tail. */
    static int begin(StringBuilder text) {
        int last = text.length() - 1;
        for (int at = last - 1; at >= 0 && at >= last - LONGEST; at--) {
            char c = text.charAt(at);
            if (c == '&') return value(text, at + 1, last) >= 0 ? at : -1;
            if (!isNameCharacter(c)) return -1;
        }
        return -1;
    }

    /** The code point of the reference that stands from {@code begin} to the end of the text. */
    static int decode(StringBuilder text, int begin) {
        return value(text, begin + 1, text.length() - 1);
    }

    /** The character meant by a C1 control; negative when there is none. */
    static int windows1252(int c) {
        char meant = WINDOWS_1252.charAt(c - 0x80);
        return meant == 0 ? -1 : meant;
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
    }

    private static int value(StringBuilder text, int begin, int end) {
        if (begin >= end) return -1;
        if (text.charAt(begin) != '#') return NAMES.getOrDefault(text.substring(begin, end), -1);
        boolean hex = begin + 1 < end && (text.charAt(begin + 1) | 0x20) == 'x';
        return number(text, hex ? begin + 2 : begin + 1, end, hex ? 16 : 10);
    }

    private static int number(StringBuilder text, int begin, int end, int radix) {
        if (begin >= end) return -1;
        long value = 0;
        for (int at = begin; at < end; at++) {
            int digit = Character.digit(text.charAt(at), radix);
            if (digit < 0) return -1;
            value = value * radix + digit;
        }
        return value <= Character.MAX_CODE_POINT ? (int) value : -1;
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        int next = 0xa0;
        for (String name : LATIN_1.split(" ", -1)) names.put(name, next++);
        String others =
                "amp & lt < gt > quot \" apos ' lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo ›"
                        + " ndash – mdash — hellip … bull • dagger † Dagger ‡ permil ‰ prime ′ Prime ″ euro € trade ™"
                        + " minus − circ ˆ tilde ˜ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ larr ← rarr →"
                        + " colon : semi ; comma , period . excl ! quest ? num # dollar $ percnt % lpar ( rpar ) sol / lowbar _";
        String[] pairs = others.split(" ", -1);
        for (int i = 0; i < pairs.length; i += 2) names.put(pairs[i], pairs[i + 1].codePointAt(0));
        names.put("ensp", (int) ' ');
        names.put("emsp", (int) ' ');
        names.put("thinsp", (int) ' ');
        names.put("zwnj", 0x200c);
        names.put("zwj", 0x200d);
        names.put("lrm", 0x200e);
        names.put("rlm", 0x200f);
        return Map.copyOf(names);
    }
}
