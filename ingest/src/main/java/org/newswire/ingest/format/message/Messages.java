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
 *   <li>EOT ends a message, SOH begins one. Fill (SYN, NUL, line ends) between them belongs to none.
 *   <li>What is left may still hold several: a second STX, or a header line after ETX, begins a new one. The border is
 *       the header line if there is one, else the end of the line that the trailer, and so the time, is on.
 *   <li>Where nothing but header lines is left of the framing, one after an empty line begins a new message.
 * </ol>
 *
 * Linear in the size of the file.
 */
final class Messages {

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
        return List.copyOf(messages.found);
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
        if (hasText) headers.removeIf(at -> at > begin && isInText(at, begin));
        for (var at : headers) {
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

    /** Whether the message that begins here has not yet ended its text at the position. */
    private boolean isInText(int at, int begin) {
        return text.lastIndexOf(STX, at) >= begin && text.lastIndexOf(ETX, at) < text.lastIndexOf(STX, at);
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
        var index = text.indexOf(c, from);
        return index < 0 || index > to ? to : index;
    }
}
