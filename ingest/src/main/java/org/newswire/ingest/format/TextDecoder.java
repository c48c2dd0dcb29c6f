package org.newswire.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.charset.EncodingGuess;

/**
 * Turns bytes of unknown encoding into text. One pass each, at most six passes, and a bounded sample for the last.
 *
 * <ol>
 *   <li>A byte order mark decides.
 *   <li>Bytes with NULs are UTF-16 when their number is even and one byte order gives assigned characters only, a tenth of them ASCII; otherwise
 *       they are not text.
 *   <li>What is valid UTF-8 is UTF-8: other encodings are, by chance, valid in very few texts (RFC 3629, section 5).
 *   <li>What has four times more valid than broken sequences is damaged UTF-8.
 *   <li>What is left is in an older encoding: the one in which it is most plausible ({@link EncodingGuess}).
 * </ol>
 */
public final class TextDecoder {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    private TextDecoder() {}

    /**
     * Decodes a unit; empty when it is not text. Adds a problem when the encoding was guessed or damaged.
     *
     * @param charset encoding that the feed is known to use, null to find out; a byte order mark goes before it
     */
    public static Optional<String> decode(byte[] bytes, @Nullable Charset charset, Problems problems) {
        return decode(bytes, bytes.length, charset, problems);
    }

    /** Decodes the beginning of something longer, which may be cut inside a character. */
    static Optional<String> decodeBeginning(byte[] bytes, @Nullable Charset charset) {
        return decode(bytes, lastWhole(bytes), charset, new Problems());
    }

    private static Optional<String> decode(byte[] bytes, int end, @Nullable Charset charset, Problems problems) {
        if (startsWith(bytes, UTF_8_MARK)) return lenient(bytes, 3, end, UTF_8, problems);
        if (startsWith(bytes, UTF_16LE_MARK)) return lenient(bytes, 2, end & ~1, UTF_16LE, problems);
        if (startsWith(bytes, UTF_16BE_MARK)) return lenient(bytes, 2, end & ~1, UTF_16BE, problems);
        if (charset != null) return lenient(bytes, 0, end, charset, problems);
        if (contains(bytes, end, (byte) 0)) return end % 2 == 0 ? utf16(bytes, end) : Optional.empty();
        if (controls(bytes, end) * 10 > end) return Optional.empty();

        var utf8 = strict(bytes, 0, end, UTF_8);
        if (utf8.isPresent()) return utf8;
        if (isDamagedUtf8(bytes, end)) return lenient(bytes, 0, end, UTF_8, problems);
        var guess = EncodingGuess.of(bytes, end);
        problems.add("not UTF-8, read as " + guess);
        return lenient(bytes, 0, end, guess, problems);
    }

    private static Optional<String> utf16(byte[] bytes, int end) {
        for (var charset : List.of(UTF_16LE, UTF_16BE)) {
            var text = strict(bytes, 0, end, charset);
            if (text.isPresent() && isPlausible(text.get())) return text;
        }
        return Optional.empty();
    }

    private static boolean isPlausible(String text) {
        if (!text.codePoints().allMatch(TextDecoder::isTextCharacter)) return false;
        return text.chars().filter(c -> c < 0x80).count() * 10 >= text.length();
    }

    private static boolean isTextCharacter(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == '\f') return true;
        return Character.isDefined(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.PRIVATE_USE
                && Character.getType(c) != Character.SURROGATE;
    }

    private static Optional<String> strict(byte[] bytes, int begin, int end, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, begin, end - begin))
                    .toString());
        } catch (CharacterCodingException notInThisCharset) {
            return Optional.empty();
        }
    }

    private static Optional<String> lenient(byte[] bytes, int begin, int end, Charset charset, Problems problems) {
        var length = Math.max(0, end - begin);
        CharBuffer text = charset.decode(ByteBuffer.wrap(bytes, Math.min(begin, end), length));
        var replaced = text.chars().filter(c -> c == 0xFFFD).count();
        if (replaced > 0) problems.add(replaced + " characters are not valid " + charset + " and were replaced");
        return Optional.of(text.toString());
    }

    private static boolean isDamagedUtf8(byte[] bytes, int end) {
        var valid = 0;
        var broken = 0;
        for (int i = 0; i < end; ) {
            var length = sequenceLength(bytes[i]);
            if (length == 1) {
                i++;
            } else if (length > 1 && continues(bytes, i, length, end)) {
                valid++;
                i += length;
            } else {
                broken++;
                i++;
            }
        }
        return valid >= 4 * broken;
    }

    private static int sequenceLength(byte first) {
        int b = first & 0xFF;
        if (b < 0x80) return 1;
        if (b >= 0xC2 && b <= 0xDF) return 2;
        if (b >= 0xE0 && b <= 0xEF) return 3;
        if (b >= 0xF0 && b <= 0xF4) return 4;
        return 0;
    }

    private static boolean continues(byte[] bytes, int begin, int length, int end) {
        if (begin + length > end) return false;
        for (int i = begin + 1; i < begin + length; i++) if ((bytes[i] & 0xC0) != 0x80) return false;
        return true;
    }

    // SYN is what synchronous lines are filled with between messages.
    private static int controls(byte[] bytes, int end) {
        var count = 0;
        for (int i = 0; i < end; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 0x20 && b != 0x16 && b != '\n' && b != '\r' && b != '\t' && b != '\f') count++;
        }
        return count;
    }

    private static boolean contains(byte[] bytes, int end, byte value) {
        for (int i = 0; i < end; i++) if (bytes[i] == value) return true;
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    // The end of the last whole UTF-8 character: a cut inside one must not make valid UTF-8 look invalid.
    private static int lastWhole(byte[] bytes) {
        for (int back = 1; back <= Math.min(3, bytes.length); back++) {
            var length = sequenceLength(bytes[bytes.length - back]);
            if (length == 1) break;
            if (length > 1) return length > back ? bytes.length - back : bytes.length;
        }
        return bytes.length;
    }
}
