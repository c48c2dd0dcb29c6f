package org.newswire.ingest.format.charset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented stories in 27 languages, encoded as services in these languages encode them, in pieces of three sizes. */
class EncodingGuessTest {

    record Story(String language, List<String> encodings, String text) {
        @Override
        public String toString() {
            return language;
        }
    }

    static List<Story> stories() throws IOException {
        try (var in = EncodingGuessTest.class.getResourceAsStream("stories.txt")) {
            var lines = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            var stories = new ArrayList<Story>();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                var head = lines.get(i).split(" ", 2);
                stories.add(new Story(head[0], List.of(head[1].split(",", -1)), lines.get(i + 1)));
            }
            return stories;
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void readsAStoryInEveryEncodingOfItsLanguage(Story story) {
        for (var encoding : story.encodings()) {
            var bytes = encode(story.text(), encoding);
            assertThat(new String(bytes, EncodingGuess.of(bytes, bytes.length)))
                    .as(encoding)
                    .isEqualTo(decode(bytes, encoding));
        }
    }

    /** The rates that docs/encodings.md gives; the right text counts, by whatever name. */
    @ParameterizedTest
    @CsvSource({"100, 93", "500, 99", "2000, 100"})
    void readsMostPieces(int size, int percent) throws IOException {
        var right = 0;
        var all = 0;
        var wrong = new StringBuilder();
        for (var story : stories()) {
            for (var encoding : story.encodings()) {
                for (var piece : pieces(encode(story.text(), encoding), size)) {
                    var guess = EncodingGuess.of(piece, piece.length);
                    var isRight = new String(piece, guess).equals(decode(piece, encoding));
                    all++;
                    if (isRight) right++;
                    else
                        wrong.append(String.format(
                                Locale.ROOT,
                                "%s %s read as %s: %s%n",
                                story,
                                encoding,
                                guess,
                                decode(piece, encoding)));
                }
            }
        }
        if (Boolean.getBoolean("encodings.report"))
            System.out.printf(
                    Locale.ROOT, "%d bytes: %d of %d = %.1f%%%n%s", size, right, all, 100.0 * right / all, wrong);
        assertThat(100.0 * right / all).as("%d of %d%n%s", right, all, wrong).isGreaterThanOrEqualTo(percent);
    }

    @Test
    void takesTextWithoutEvidenceForWesternEuropean() {
        assertThat(EncodingGuess.of(new byte[] {'a', ' '}, 2)).isEqualTo(Charset.forName("windows-1252"));
    }

    // Pieces that begin and end at white space, so that no character is cut; those without a high byte are ASCII.
    private static List<byte[]> pieces(byte[] bytes, int size) {
        var whole = new ByteArrayOutputStream();
        while (whole.size() < size) {
            whole.writeBytes(bytes);
            whole.write(' ');
        }
        var text = whole.toByteArray();
        var pieces = new ArrayList<byte[]>();
        for (int begin = 0; begin < bytes.length; ) {
            var end = Math.min(begin + size, text.length);
            while (end < text.length && text[end] != ' ') end++;
            var piece = Arrays.copyOfRange(text, begin, end);
            for (var b : piece)
                if (b < 0) {
                    pieces.add(piece);
                    break;
                }
            begin = end + 1;
        }
        return pieces;
    }

    private static String decode(byte[] bytes, String encoding) {
        return new String(bytes, Charset.forName(encoding));
    }

    /** Encodes, typographic quotes and dashes as plain ones where the encoding has none. */
    private static byte[] encode(String text, String encoding) {
        if (encoding.equals("ISO-6937")) return iso6937(text);
        var charset = Charset.forName(encoding);
        var encoder = charset.newEncoder();
        var encodable = new StringBuilder();
        for (var c : text.toCharArray()) encodable.append(encoder.canEncode(c) ? c : plain(c));
        return encodable.toString().getBytes(charset);
    }

    private static char plain(char c) {
        return switch (c) {
            case '–', '—' -> '-';
            case '’', '‘' -> '\'';
            case '،' -> ',';
            default -> '"';
        };
    }

    private static byte[] iso6937(String text) {
        var bytes = new ByteArrayOutputStream();
        var inverse = Charset.forName("ISO-6937");
        for (var c : text.toCharArray()) {
            var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            if (c < 0x80) bytes.write(c);
            else if (parts.length() == 2) {
                bytes.write(0xC0
                        + "`\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308?\u030A\u0327?\u030B\u0328\u030C"
                                .indexOf(parts.charAt(1)));
                bytes.write(parts.charAt(0));
            } else {
                var found = '"' & 0xFF;
                for (int b = 0xA1; b <= 0xFF; b++)
                    if ((b < 0xC0 || b > 0xCF) && new String(new byte[] {(byte) b}, inverse).charAt(0) == c) found = b;
                bytes.write(found);
            }
        }
        return bytes.toByteArray();
    }
}
