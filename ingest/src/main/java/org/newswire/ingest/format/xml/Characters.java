package org.newswire.ingest.format.xml;

import org.newswire.ingest.format.Problems;

/** Characters of XML: section 2.2 of XML 1.0, fifth edition. */
final class Characters {

    private Characters() {}

    static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    /**
     * Makes text that the parser takes, of the same length: characters that are not allowed become spaces, inside a
     * word {@link References#NOTHING}, with a problem; ampersands become {@link References#MARK}s; an XML declaration, which has been obeyed or was wrong,
     * becomes spaces.
     */
    static String prepare(String text, Problems problems) {
        var characters = text.toCharArray();
        var replaced = 0;
        for (int i = 0; i < characters.length; i++) {
            var c = characters[i];
            if (c == '&') {
                characters[i] = References.MARK;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < characters.length
                    && Character.isLowSurrogate(characters[i + 1])) {
                i++;
            } else if (!isAllowed(c) || c == References.MARK || c == References.NOTHING) {
                characters[i] = isInWord(characters, i) ? References.NOTHING : ' ';
                replaced++;
            }
        }
        if (replaced > 0) problems.add(replaced + " characters that XML does not allow were taken out");
        blankDeclaration(characters);
        return new String(characters);
    }

    private static boolean isInWord(char[] characters, int index) {
        return index > 0
                && index + 1 < characters.length
                && isInWord(characters[index - 1])
                && isInWord(characters[index + 1]);
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == References.NOTHING;
    }

    private static void blankDeclaration(char[] characters) {
        var begin = 0;
        while (begin < characters.length && (characters[begin] == '\uFEFF' || characters[begin] <= ' ')) {
            if (characters[begin] == '\uFEFF') characters[begin] = ' ';
            begin++;
        }
        if (!startsWith(characters, begin, "<?xml")) return;
        if (begin + 5 >= characters.length || characters[begin + 5] > ' ') return;
        var end = begin;
        while (end < characters.length && characters[end] != '>') end++;
        for (int i = begin; i <= end && i < characters.length; i++)
            if (characters[i] != '\n' && characters[i] != '\r') characters[i] = ' ';
    }

    private static boolean startsWith(char[] characters, int begin, String prefix) {
        if (begin + prefix.length() > characters.length) return false;
        for (int i = 0; i < prefix.length(); i++) if (characters[begin + i] != prefix.charAt(i)) return false;
        return true;
    }
}
