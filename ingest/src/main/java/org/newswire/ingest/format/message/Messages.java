package org.newswire.ingest.format.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.newswire.ingest.format.message.Controls.EOT;
import static org.newswire.ingest.format.message.Controls.ETX;
import static org.newswire.ingest.format.message.Controls.SOH;
import static org.newswire.ingest.format.message.Controls.STX;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newswire.ingest.format.Slice;

/**
 * Finds the messages in a file, as far as its control characters, or lines that look like headers, tell them apart.
 *
 * <ol>
 *   <li>EOT ends a message, SOH begins one. What lies between them without a header or a text is fill (SYN, NUL, line ends).
 *   <li>What is left may still hold several: a second STX, or a header line after ETX, begins a new one. The border is
 *       the header line if there is one, else the end of the line that the trailer, and so the time, is on.
 *   <li>Where nothing but header lines is left of the framing, one after an empty line begins a new message.
 * </ol>
 *
 * The messages cover all of the file: fill goes with the message before it. Linear in the size of the file.
 */
final class Messages {

    /** Most messages that a file is cut into; the last then holds the rest. */
    static final int MOST = 10_000;

    private final byte[] bytes;
    private final String text;
    private final Pattern header;
    private final List<Slice> found = new ArrayList<>();

    private Messages(byte[] bytes, Pattern header) {
        this.bytes = bytes;
        // One character a byte: offsets in the text are offsets in the bytes.
        this.text = new String(bytes, ISO_8859_1);
        this.header = header;
    }

    /**
     * Where the messages are, in order, not overlapping; empty when there is none; each has something to read in it.
     *
     * @param header finds a header line of the format, from the beginning of a line to its end
     */
    static List<Slice> in(byte[] bytes, Pattern header) {
        var messages = new Messages(bytes, header);
        messages.find();
        return messages.tiled();
    }

    /** Each message with what follows it down to the next, so that no byte is in two, the fill before all in the first. */
    private List<Slice> tiled() {
        var tiles = new ArrayList<Slice>();
        var count = Math.min(found.size(), MOST);
        for (int i = 0; i < count; i++)
            tiles.add(new Slice(
                    i == 0 ? 0 : found.get(i).begin(),
                    i + 1 < count ? found.get(i + 1).begin() : bytes.length));
        return List.copyOf(tiles);
    }

    private void find() {
        var begin = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == EOT) {
                transmission(begin, i + 1);
                begin = i + 1;
            } else if (c == SOH) {
                transmission(begin, i);
                begin = i;
            }
        }
        transmission(begin, text.length());
    }

    /** What lies between two certain borders: no message, one, or several whose borders were left out. */
    private void transmission(int from, int to) {
        var begin = skipFill(from, to);
        if (begin >= to) return;
        var hasText = indexOf(STX, begin, to) < to || indexOf(ETX, begin, to) < to;
        var border = begin;
        var next = header.matcher(text).region(begin, to);
        var headers = new ArrayList<Integer>();
        while (next.find()) if (next.start() == begin || isAfterText(next.start(), begin)) headers.add(next.start());
        if (text.charAt(begin) != SOH && !hasText && headers.isEmpty()) return;
        for (var at : hasText ? outsideOfText(headers, begin) : headers) {
            if (at <= border + 1) continue;
            texts(border, at);
            border = at;
        }
        texts(border, to);
    }

    // Two texts and no header between them: the line on which the first ends, or the next with digits, is the border.
    private void texts(int from, int to) {
        var begin = from;
        var etx = indexOf(ETX, begin, to);
        while (etx < to) {
            var stx = indexOf(STX, etx, to);
            if (stx >= to) break;
            var border = Math.min(endOfTrailer(etx + 1, stx), stx);
            add(begin, border);
            begin = skipFill(border, to);
            etx = indexOf(ETX, stx, to);
        }
        add(begin, to);
    }

    private void add(int from, int to) {
        var begin = skipFill(from, to);
        for (int i = begin; i < to; i++) {
            if (bytes[i] >= 0 && bytes[i] <= ' ') continue;
            found.add(new Slice(begin, to));
            return;
        }
    }

    private int endOfTrailer(int from, int to) {
        var sawDigit = false;
        for (int i = from; i < to; i++) {
            var c = text.charAt(i);
            sawDigit |= c >= '0' && c <= '9';
            if (c == '\n' && sawDigit) return i + 1;
        }
        return to;
    }

    /** Without the lines within a text: these are no headers, whatever they look like. */
    private List<Integer> outsideOfText(List<Integer> headers, int begin) {
        var outside = new ArrayList<Integer>();
        var at = begin;
        var isText = false;
        for (int header : headers) {
            for (; at < header; at++) {
                if (bytes[at] == STX) isText = true;
                else if (bytes[at] == ETX) isText = false;
            }
            if (!isText) outside.add(header);
        }
        return outside;
    }

    /** Whether there is an empty line, or the end of a text, right above the position. */
    private boolean isAfterText(int at, int begin) {
        var lineEnds = 0;
        for (int i = at - 1; i >= begin; i--) {
            var c = text.charAt(i);
            if (c == ETX || c == SOH) return true;
            if (c == '\n' && ++lineEnds == 2) return true;
            if (c > ' ') return false;
        }
        return lineEnds > 0;
    }

    private int skipFill(int from, int to) {
        var i = from;
        while (i < to && bytes[i] >= 0 && bytes[i] <= ' ' && bytes[i] != SOH && bytes[i] != STX) i++;
        return i;
    }

    private int indexOf(char c, int from, int to) {
        for (int i = from; i < to; i++) if (bytes[i] == c) return i;
        return to;
    }
}
