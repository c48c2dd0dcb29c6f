package org.newswire.ingest.source.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newswire.ingest.source.http.BodyException.Kind;

class BodyReaderTest {

    private static final byte[] COPY = "TALLINN - Ferries to the islands run again from Monday.".getBytes(UTF_8);

    @Test
    void readsPlainAndCompressedBodies() throws IOException {
        assertThat(read(COPY, null)).isEqualTo(COPY);
        assertThat(read(COPY, "Identity")).isEqualTo(COPY);
        assertThat(read(gzip(COPY), "gzip")).isEqualTo(COPY);
        assertThat(read(gzip(COPY), " X-GZIP ")).isEqualTo(COPY);
        assertThat(read(deflate(COPY, false), "deflate")).isEqualTo(COPY);
        assertThat(read(deflate(COPY, true), "deflate")).isEqualTo(COPY);
    }

    @Test
    void refusesMoreThanAllowedOnTheWireAndAfterDecompression() throws IOException {
        var large = new byte[2001];
        assertRefused(Kind.TOO_LARGE, large, null);
        assertRefused(Kind.TOO_LARGE, gzip(large), "gzip");
        assertThat(read(Arrays.copyOf(large, 2000), null)).hasSize(2000);
    }

    @Test
    void refusesABombByItsRatio() throws IOException {
        var bomb = gzip(new byte[20 * 1024 * 1024]);
        assertThatExceptionOfType(BodyException.class)
                .isThrownBy(() -> new BodyReader(64 * 1024 * 1024).read(new ByteArrayInputStream(bomb), "gzip"))
                .withMessageContaining("200 times")
                .returns(Kind.TOO_LARGE, BodyException::kind);
    }

    @Test
    void refusesWhatIsDamagedOrCutOff() throws IOException {
        assertRefused(Kind.DAMAGED, COPY, "gzip");
        assertRefused(Kind.DAMAGED, new byte[0], "gzip");
        var whole = gzip(COPY);
        for (int length = 0; length < whole.length; length++)
            assertRefused(Kind.DAMAGED, Arrays.copyOf(whole, length), "gzip");
    }

    @Test
    void refusesOtherCodings() {
        assertRefused(Kind.UNKNOWN_CODING, COPY, "br");
        assertRefused(Kind.UNKNOWN_CODING, COPY, "gzip, gzip");
    }

    private static void assertRefused(Kind kind, byte[] body, @Nullable String coding) {
        assertThatExceptionOfType(BodyException.class)
                .isThrownBy(() -> read(body, coding))
                .returns(kind, BodyException::kind);
    }

    private static byte[] read(byte[] body, @Nullable String coding) throws IOException {
        return new BodyReader(2000).read(new ByteArrayInputStream(body), coding);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION, bare))) {
            deflate.write(bytes);
        }
        return out.toByteArray();
    }
}
