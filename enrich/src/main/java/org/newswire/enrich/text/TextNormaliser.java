package org.newswire.enrich.text;

import java.text.Normalizer;

/**
 * Brings text as it comes off the wire into the one form that all spans refer to.
 *
 * <p>Characters: NFC; every kind of space is a plain one; control, zero-width and direction characters are dropped, but
 * for the joiners that scripts and emoji are spelled with; left-over HTML character references are decoded, also when
 * escaped twice; C1 controls are read as the Windows-1252 characters they were meant as; half a surrogate pair becomes
 * U+FFFD. Quotes, dashes and everything else stay as written. Lines: see {@link Paragraphs}.
 *
 * <p>Applying it twice changes nothing more. Time and memory are linear in the input, whatever it is: at most
 * {@value #MAX_MARKS} combining marks are kept on one character, because putting a longer run in canonical order takes
 * quadratic time. Source: Unicode Standard Annex 15, sections 1.2 and 13 (stream-safe text).
 */
final class TextNormaliser {

    private static final int MAX_MARKS = 30;

    private TextNormaliser() {}

    /** The text as paragraphs of one line each with one empty line between them; empty when there is nothing in it. */
    static String paragraphs(String raw) {
        return Paragraphs.join(characters(raw));
    }

    /** The text on one line. */
    static String line(String raw) {
        return Paragraphs.collapse(characters(raw));
    }

    /** Clean characters; lines and runs of spaces as they were, line ends as {@code \n}, tabs kept. */
    private static String characters(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); ) {
            int c = raw.codePointAt(at);
            at += Character.charCount(c);
            if (c == '\r' && at < raw.length() && raw.charAt(at) == '\n') continue;
            append(out, plain(c));
        }
        return Normalizer.isNormalized(out, Normalizer.Form.NFC)
                ? out.toString()
                : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /**
     * Appends a character, unless it is dropped. A semicolon may complete a reference, whose meaning then takes its
     * place and may be the semicolon or ampersand of another one.
     */
    private static void append(StringBuilder out, int c) {
        while (c >= 0 && !isJoinerOutOfPlace(out, c) && !isMarkTooMany(out, c)) {
            out.appendCodePoint(c);
            int begin = c == ';' ? HtmlReferences.begin(out) : -1;
            if (begin < 0) return;
            c = plain(HtmlReferences.decode(out, begin));
            out.setLength(begin);
        }
    }

    /** What is written for a code point; negative when nothing is. */
    private static int plain(int c) {
        if ((c >= 0x20 && c < 0x7f) || c == '\n' || c == '\t') return c;
        if (c == '\r' || c == 0x0b || c == 0x0c || c == 0x2028 || c == 0x2029) return '\n';
        if (c >= 0x80 && c <= 0x9f) return HtmlReferences.windows1252(c);
        if (c >= 0xd800 && c <= 0xdfff) return 0xfffd;
        // The three characters that NFC would turn into ASCII after references have been looked for.
        if (c == 0x037e) return ';';
        if (c == 0x1fef) return '`';
        if (c == 0x212a) return 'K';
        if (c == 0x200c || c == 0x200d) return c;
        if (c >= 0xe0020 && c <= 0xe007f) return c; // the tags that flags of regions are spelled with
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.CONTROL, Character.FORMAT -> -1;
            default -> isNoncharacter(c) ? -1 : c;
        };
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    }

    /** Joiners belong to Persian, Indic scripts and emoji; after a space or an ASCII character they are litter. */
    private static boolean isJoinerOutOfPlace(StringBuilder out, int c) {
        return (c == 0x200c || c == 0x200d) && (out.isEmpty() || out.charAt(out.length() - 1) < 0x80);
    }

    private static boolean isMarkTooMany(StringBuilder out, int c) {
        if (!isMark(c)) return false;
        int marks = decomposedLength(c);
        for (int at = out.length(); at > 0 && marks <= MAX_MARKS; ) {
            int before = out.codePointBefore(at);
            at -= Character.charCount(before);
            if (!isMark(before)) return marks + decomposedLength(before) - 1 > MAX_MARKS;
            marks += decomposedLength(before);
        }
        return marks > MAX_MARKS;
    }

    private static boolean isMark(int c) {
        if (c < 0x300) return false;
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Counted in decomposed form, because that stays the same when the text is composed. */
    private static int decomposedLength(int c) {
        if ((c < 0x340 && isMark(c)) || c < 0xc0) return 1;
        String decomposed = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        return decomposed.codePointCount(0, decomposed.length());
    }
}
