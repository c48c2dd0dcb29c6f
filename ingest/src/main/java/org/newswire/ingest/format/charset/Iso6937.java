package org.newswire.ingest.format.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.text.Normalizer;

/**
 * ISO/IEC 6937, also ITU-T T.51, the Latin set of eight bits that IPTC 7901 names: an accent is a byte of its own before
 * its letter. Read only. Source: ISO/IEC 6937:2001, tables 1 and 2.
 */
public final class Iso6937 extends Charset {

    private static final int FIRST_ACCENT = 0xC0;
    private static final int LAST_ACCENT = 0xCF;

    // Rows A to F without the accents of row C; U+FFFD where nothing is assigned.
    private static final String ROW_A = "\u00A0¡¢£$¥#§¤‘“«←↑→↓";
    private static final String ROW_B = "°±²³×µ¶·÷’”»¼½¾¿";
    private static final String ROW_D = "―¹®©™♪¬¦\uFFFD\uFFFD\uFFFD\uFFFD⅛⅜⅝⅞";
    private static final String ROW_E = "ΩÆĐªĦ\uFFFDĲĿŁØŒºÞŦŊŉ";
    private static final String ROW_F = "ĸæđðħıĳŀłøœßþŧŋ\u00AD";
    private static final String HIGH = ROW_A + ROW_B + "\uFFFD".repeat(16) + ROW_D + ROW_E + ROW_F;

    // Grave, acute, circumflex, tilde, macron, breve, dot, diaeresis, -, ring, cedilla, -, double acute, ogonek, caron.
    private static final String ACCENTS =
            "\uFFFD\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\uFFFD\u030A\u0327\uFFFD\u030B\u0328\u030C";

    /** The one there is. */
    public Iso6937() {
        super("ISO-6937", new String[] {"ISO_6937", "ISO_6937-2-add", "iso-ir-156", "T.51", "T.61"});
    }

    @Override
    public boolean contains(Charset charset) {
        return charset.name().equals("US-ASCII") || charset instanceof Iso6937;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    /** Never: nothing is written in this encoding. */
    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException("ISO 6937 is read only");
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    private static final class Decoder extends CharsetDecoder {

        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                if (!out.hasRemaining()) return CoderResult.OVERFLOW;
                var at = in.position();
                var b = in.get() & 0xFF;
                char c;
                if (b >= FIRST_ACCENT && b <= LAST_ACCENT) {
                    if (!in.hasRemaining()) {
                        in.position(at);
                        return CoderResult.UNDERFLOW;
                    }
                    c = accented(b, (char) (in.get() & 0xFF));
                } else {
                    c = b < 0xA0 ? (char) b : HIGH.charAt(b - 0xA0);
                }
                if (c == 0xFFFD) {
                    in.position(at);
                    return CoderResult.unmappableForLength(b >= FIRST_ACCENT && b <= LAST_ACCENT ? 2 : 1);
                }
                out.put(c);
            }
            return CoderResult.UNDERFLOW;
        }

        private static char accented(int accent, char letter) {
            if (letter < ' ' || letter > '~') return 0xFFFD;
            var combined =
                    Normalizer.normalize("" + letter + ACCENTS.charAt(accent - FIRST_ACCENT), Normalizer.Form.NFC);
            return combined.length() == 1 ? combined.charAt(0) : 0xFFFD;
        }
    }
}
