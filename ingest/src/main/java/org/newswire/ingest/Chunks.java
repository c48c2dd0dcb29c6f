package org.newswire.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Unit;

/**
 * Reads a stream line by line or to its end and keeps of each piece at most so many bytes, while its size and
 * fingerprint are those of the whole. Not thread-safe.
 */
final class Chunks {

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private int lineNumber;
    private int firstLine = 1;
    private int lineBreaks;
    private int elementNumber;

    /** @param maxBytes as much of a piece as is kept */
    Chunks(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Number of the line that was read last, counted from 1. */
    int lineNumber() {
        return lineNumber;
    }

    /** Line that the last piece began on, counted from 1. */
    int firstLine() {
        return firstLine;
    }

    /** Number of the element that was read last, counted from 1. */
    int elementNumber() {
        return elementNumber;
    }

    /** Everything up to the end of the stream. */
    Chunk all() throws IOException {
        var chunk = new Chunk(maxBytes);
        while (fill()) {
            chunk.add(buffer, position, end);
            position = end;
        }
        return chunk;
    }

    /** The next line without its LF; empty at the end. A last line needs none. */
    Optional<Chunk> line() throws IOException {
        if (!fill()) return Optional.empty();
        var chunk = new Chunk(maxBytes);
        while (fill()) {
            var stop = lineEnd();
            chunk.add(buffer, position, stop);
            position = stop;
            if (stop < end) {
                position++;
                break;
            }
        }
        lineNumber++;
        firstLine = lineNumber;
        return Optional.of(chunk);
    }

    /**
     * The next element of a JSON array, without the white space and the comma before it; empty at the end of the array or
     * of the stream. Only strings and brackets are looked at: whether it is JSON is for others to say.
     */
    Optional<Chunk> element() throws IOException {
        if (!skipToElement()) return Optional.empty();
        var chunk = new Chunk(maxBytes);
        firstLine = lineBreaks + 1;
        var scan = new ElementScan();
        while (fill()) {
            var begin = position;
            while (position < end && !scan.endsBefore(buffer[position])) {
                if (buffer[position] == '\n') lineBreaks++;
                position++;
            }
            chunk.add(buffer, begin, position);
            if (position < end) break;
        }
        elementNumber++;
        return Optional.of(chunk);
    }

    /** Skips the opening bracket, commas and white space; whether there is an element after them. */
    private boolean skipToElement() throws IOException {
        var opened = elementNumber > 0;
        while (fill()) {
            var b = buffer[position];
            if (b == ']' || (b == '[' && opened)) return b == '[';
            if (b == '[') opened = true;
            else if (b == '\n') lineBreaks++;
            else if (opened && b != ',' && !isSpace(b)) return true;
            position++;
        }
        return false;
    }

    private int lineEnd() {
        var stop = position;
        while (stop < end && buffer[stop] != '\n') stop++;
        return stop;
    }

    /** Whether there is a byte to read. */
    private boolean fill() throws IOException {
        if (position < end) return true;
        position = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    /** Finds the comma or bracket that ends an element: one outside of strings and of inner brackets. */
    private static final class ElementScan {

        private int depth;
        private boolean inString;
        private boolean escaped;

        boolean endsBefore(byte b) {
            if (inString) {
                if (escaped) escaped = false;
                else if (b == '\\') escaped = true;
                else if (b == '"') inString = false;
                return false;
            }
            if (depth == 0 && (b == ',' || b == ']')) return true;
            if (b == '"') inString = true;
            else if (b == '{' || b == '[') depth++;
            else if ((b == '}' || b == ']') && depth > 0) depth--;
            return false;
        }
    }

    /** A piece of the stream as far as it was kept. */
    static final class Chunk {

        private final int maxBytes;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final MessageDigest digest = Unit.sha256();
        private long size;
        private boolean blank = true;

        private Chunk(int maxBytes) {
            this.maxBytes = maxBytes;
        }

        private void add(byte[] bytes, int begin, int end) {
            digest.update(bytes, begin, end - begin);
            size += end - begin;
            for (int i = begin; blank && i < end; i++) blank = isSpace(bytes[i]);
            kept.write(bytes, begin, Math.max(0, Math.min(end - begin, maxBytes - kept.size())));
        }

        /** Whether there is nothing in it but spaces, tabs and line ends. */
        boolean isBlank() {
            return blank;
        }

        /** The piece as a unit. */
        Unit unit(String name, @Nullable String sourceId, Hints hints, int firstLine) {
            return new Unit(
                    name,
                    sourceId,
                    kept.toByteArray(),
                    size,
                    HexFormat.of().formatHex(digest.digest()),
                    hints,
                    firstLine);
        }
    }
}
