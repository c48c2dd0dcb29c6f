package org.newswire.enrich.entity.crf;

/**
 * 64-bit stand-ins for strings and for features made of several strings.
 *
 * <p>The build checks that no two features of a model share one. A feature that no model knows meets a known one by
 * chance with probability n / 2<sup>64</sup>, which for half a million features is 2<sup>-45</sup>.
 */
final class Fingerprint {

    /** Of the empty string. */
    static final long EMPTY = 0x6A09E667F3BCC909L;

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    static long of(CharSequence text) {
        long print = EMPTY;
        for (int at = 0; at < text.length(); at++) print = append(print, text.charAt(at));
        return print;
    }

    /** Of the string read from its end, which is how suffixes grow. */
    static long ofReversed(CharSequence text) {
        long print = EMPTY;
        for (int at = text.length() - 1; at >= 0; at--) print = append(print, text.charAt(at));
        return print;
    }

    static long append(long print, char next) {
        long product = (print + next + 1) * STEP;
        return product ^ (product >>> 32);
    }

    /** Of an ordered pair. One to one in either part while the other stays; the finish is that of SplitMix64. */
    static long join(long left, long right) {
        long mixed = left * STEP + right;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
