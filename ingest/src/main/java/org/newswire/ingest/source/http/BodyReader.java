package org.newswire.ingest.source.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.source.http.BodyException.Kind;

/**
 * Reads the body of a message, plain or compressed with gzip or deflate, and never more of it than allowed: neither of
 * the bytes on the wire nor of those that come out, nor at a ratio that no text has.
 *
 * @param maxBytes most bytes of a body, compressed or not
 */
public record BodyReader(int maxBytes) {

    /** What to send as Accept-Encoding. */
    public static final String ACCEPT_ENCODING = "gzip, deflate";

    /** Text and markup are compressed to a tenth, a page of one repeated line to a hundredth; deflate ends at 1032. */
    private static final int MAX_RATIO = 200;

    /** Below this size any ratio is good. */
    private static final int RATIO_COUNTS_FROM = 1024 * 1024;

    private static final int BUFFER = 16 * 1024;

    /**
     * The body, decompressed.
     *
     * @param contentEncoding the header Content-Encoding, null for none
     * @throws BodyException when the body is too large, damaged, or compressed in another way
     * @throws IOException when the connection fails
     */
    public byte[] read(InputStream in, @Nullable String contentEncoding) throws IOException {
        var wire = new Wire(in, maxBytes);
        try (var decoded = decoded(wire, coding(contentEncoding))) {
            return drain(decoded, wire);
        } catch (ZipException e) {
            throw new BodyException(Kind.DAMAGED, "the body is not " + contentEncoding + ": " + e.getMessage());
        } catch (EOFException e) {
            throw new BodyException(Kind.DAMAGED, "the compressed body is cut off");
        }
    }

    /** The content of a gzip file. */
    public byte[] gunzip(byte[] bytes) throws IOException {
        return read(new ByteArrayInputStream(bytes), "gzip");
    }

    /** Whether bytes that came without Content-Encoding are a gzip file, such as {@code feed.xml.gz}. */
    public static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b && bytes[2] == 8;
    }

    private byte[] drain(InputStream in, Wire wire) throws IOException {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (out.size() + n > maxBytes)
                throw new BodyException(Kind.TOO_LARGE, "the body has more than " + maxBytes + " bytes");
            out.write(buffer, 0, n);
            if (out.size() > RATIO_COUNTS_FROM && out.size() / MAX_RATIO > wire.count)
                throw new BodyException(
                        Kind.TOO_LARGE,
                        "the body expands to more than " + MAX_RATIO + " times its size, which no text does");
        }
        return out.toByteArray();
    }

    private static String coding(@Nullable String contentEncoding) {
        return contentEncoding == null ? "" : contentEncoding.strip().toLowerCase(Locale.ROOT);
    }

    private static InputStream decoded(InputStream in, String coding) throws IOException {
        return switch (coding) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in, BUFFER);
            case "deflate" -> inflated(in);
            default ->
                throw new BodyException(
                        Kind.UNKNOWN_CODING,
                        "Content-Encoding " + coding + " is not read; gzip, deflate and identity are");
        };
    }

    /** RFC 9110 means the zlib format by deflate; some servers send the bare stream. */
    private static InputStream inflated(InputStream in) throws IOException {
        var pushback = new PushbackInputStream(in, 2);
        var head = pushback.readNBytes(2);
        pushback.unread(head);
        var isZlib =
                head.length == 2 && (head[0] & 0x0f) == 8 && (((head[0] & 0xff) << 8) | (head[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(pushback, new Inflater(!isZlib), BUFFER) {
            @Override
            public void close() throws IOException {
                super.close();
                inf.end();
            }
        };
    }

    /** The bytes as they are sent, counted and bounded. */
    private static final class Wire extends FilterInputStream {

        private final long limit;
        private long count;

        Wire(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var b = in.read();
            if (b >= 0) add(1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var n = in.read(buffer, offset, length);
            if (n > 0) add(n);
            return n;
        }

        /** The connection is not this reader's to close. */
        @Override
        public void close() {}

        private void add(int n) throws BodyException {
            count += n;
            if (count > limit) throw new BodyException(Kind.TOO_LARGE, "the body has more than " + limit + " bytes");
        }
    }
}
