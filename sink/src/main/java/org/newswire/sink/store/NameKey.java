package org.newswire.sink.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names without what people do not type: capitals, accents of Latin letters, punctuation. {@code Kalniņš} and {@code
 * KALNINS}, {@code U.N.} and {@code UN} are the same.
 */
final class NameKey {

    private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Pattern INSIDE = Pattern.compile("[.'\u2019\u02bc](?!\\s*\\p{L}{2,})|['\u2019\u02bc]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NameKey() {}

    /** The words of a name with single spaces between them; empty when it has neither letters nor digits. */
    static String of(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        plain = INSIDE.matcher(plain).replaceAll("");
        plain = BETWEEN.matcher(letters(plain.toLowerCase(Locale.ROOT))).replaceAll(" ");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }

    /** The words of {@link #of}. */
    static List<String> words(String name) {
        String key = of(name);
        return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
    }

    /** Letters that have no accent to take away. */
    private static String letters(String small) {
        StringBuilder plain = new StringBuilder(small.length());
        small.codePoints().forEach(letter -> {
            switch (letter) {
                case 'ł' -> plain.append('l');
                case 'ø' -> plain.append('o');
                case 'đ', 'ð' -> plain.append('d');
                case 'ħ' -> plain.append('h');
                case 'ı' -> plain.append('i');
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                case 'ß' -> plain.append("ss");
                default -> plain.appendCodePoint(letter);
            }
        });
        return plain.toString();
    }
}
