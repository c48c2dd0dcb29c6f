package org.newswire.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** @param maxBytes as much of a piece as is kept */
    Chunks(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Number of the line that was read last, counted from 1. */
    int lineNumber() {
        return lineNumber;
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
        return Optional.of(chunk);
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
        Unit unit(String name, @Nullable String sourceId, @Nullable Charset charset, int firstLine) {
            return new Unit(
                    name,
                    sourceId,
                    kept.toByteArray(),
                    size,
                    HexFormat.of().formatHex(digest.digest()),
                    charset,
                    firstLine);
        }

        private static boolean isSpace(byte b) {
            return b == ' ' || b == '\t' || b == '\r' || b == '\n';
        }
    }
}
