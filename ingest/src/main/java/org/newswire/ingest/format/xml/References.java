package org.newswire.ingest.format.xml;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Resolves references to characters. The parser underneath never sees one: every ampersand is replaced by a
 * {@link #MARK} before it looks, so no entity can be declared and used, and a bare ampersand is no error. Known are the
 * numeric ones and the names of HTML; others stay as they are written. Numbers 128 to 159 mean windows-1252, as browsers
 * read them (HTML, section 13.2.5.84).
 */
final class References {

    /** Stands for an ampersand; a code point that is set aside for use inside a program. */
    static final char MARK = '\uFDD0';

    /** Stands for a character that was taken out of a word; as above. */
    static final char NOTHING = '\uFDD1';

    private static final Pattern REFERENCE = Pattern.compile(
            MARK + "(?:#(?<decimal>\\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[A-Za-z][A-Za-z0-9]{1,31}));");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private References() {}

    /** Text with its references resolved. */
    static String resolve(String text) {
        if (text.indexOf(MARK) < 0) return literal(text);
        var resolved = new StringBuilder(text.length());
        var reference = REFERENCE.matcher(text);
        var from = 0;
        while (reference.find()) {
            resolved.append(text, from, reference.start()).append(character(reference));
            from = reference.end();
        }
        return literal(resolved.append(text, from, text.length()).toString());
    }

    /** Text in which ampersands stand for themselves, as in a CDATA section. */
    static String literal(String text) {
        var whole = text.indexOf(NOTHING) < 0 ? text : text.replace(String.valueOf(NOTHING), "");
        return whole.replace(MARK, '&');
    }

    private static String character(Matcher reference) {
        var name = reference.group("name");
        if (name == null) {
            var decimal = reference.group("decimal");
            return numbered(decimal == null ? Integer.parseInt(reference.group("hex"), 16) : Integer.parseInt(decimal));
        }
        if (name.equals("apos")) return "'";
        var character = Entities.getByName(name);
        return character.isEmpty() ? reference.group() : character;
    }

    private static String numbered(int codePoint) {
        if (codePoint >= 0x80 && codePoint < 0xA0) return new String(new byte[] {(byte) codePoint}, WINDOWS_1252);
        return Characters.isAllowed(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }
}
