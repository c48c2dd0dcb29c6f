package org.newswire.ingest.format.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The double-byte encodings of Japanese, Korean and Chinese. A text is in one of them when it is valid in it and the
 * characters that every text of that language is full of make up enough of it.
 */
final class EastAsian {

    private static final int SAMPLE = 8000;
    private static final int FEWEST_CHARACTERS = 6;

    // So many words of other scripts are hardly ever all valid here: then a few frequent characters will do.
    private static final int MANY_CHARACTERS = 60;
    private static final double FEW = 0.024;

    /**
     * An encoding to try.
     *
     * @param share least share of frequent characters in a text
     * @param shareOfMany the same in a long text
     */
    private record Encoding(Charset charset, double share, double shareOfMany, IntPredicate frequent) {}

    private static final List<Encoding> ALL = List.of(
            new Encoding(Charset.forName("windows-31j"), 0.25, 0.25, EastAsian::isKana),
            new Encoding(Charset.forName("EUC-JP"), 0.25, 0.25, EastAsian::isKana),
            new Encoding(Charset.forName("x-windows-949"), 0.12, FEW, among("이다는의에을를은가고한하로지도서대기사자인정부일년")),
            new Encoding(Charset.forName("GB18030"), 0.12, FEW, among("的一是在不了有和人这中大为上个国我以要他时来用们到说出会地年发经报道日月新华社表示")),
            new Encoding(Charset.forName("Big5-HKSCS"), 0.12, FEW, among("的一是在不了有和人這中大為上個國我以要他時來用們到說出會地年發經報導日月表示台灣")));

    private EastAsian() {}

    /** The encoding whose frequent characters the text has most of; empty when it is in none. */
    static Optional<Charset> guess(byte[] bytes, int end) {
        Optional<Charset> best = Optional.empty();
        var highest = 0.0;
        for (var encoding : ALL) {
            var excess = share(encoding, bytes, Math.min(end, SAMPLE)) / encoding.share();
            if (excess > highest) {
                highest = excess;
                best = Optional.of(encoding.charset());
            }
        }
        return best;
    }

    /** Share of frequent characters among all beyond ASCII, 0 when the bytes are not valid. */
    private static double share(Encoding encoding, byte[] bytes, int end) {
        var text = CharBuffer.allocate(end);
        var result = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, 0, end), text, false);
        if (result.isError()) return 0;
        text.flip();
        var all = text.chars().filter(c -> c >= 0x80).count();
        var found = (double) text.chars().filter(encoding.frequent()).count() / all;
        var enough = all < MANY_CHARACTERS ? encoding.share() : encoding.shareOfMany();
        return all < FEWEST_CHARACTERS || found < enough ? 0 : found;
    }

    // Kana of full width: those of half width are what Cyrillic and Greek letters look like in Shift-JIS.
    private static boolean isKana(int c) {
        return c >= 0x3041 && c <= 0x30FE;
    }

    private static IntPredicate among(String characters) {
        return c -> characters.indexOf(c) >= 0;
    }
}
