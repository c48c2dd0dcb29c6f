package org.newswire.enrich.item;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * The first 128 bits of the SHA-256 of what a version says. Two deliveries of one version have the same digest even
 * where their bytes differ in white space or notation; equal digests are taken for equal content.
 *
 * @param hex 32 lower-case hex digits
 */
public record ContentDigest(String hex) {

    static final int BYTES = 16;

    /** The digest of the parts of a version in a fixed order; a missing part is null and differs from an empty one. */
    public static ContentDigest of(List<?> parts) {
        var sha256 = sha256();
        for (var part : parts) {
            var bytes = Objects.toString(part, "\0").getBytes(UTF_8);
            sha256.update(lengthOf(bytes));
            sha256.update(bytes);
        }
        return new ContentDigest(HexFormat.of().formatHex(Arrays.copyOf(sha256.digest(), BYTES)));
    }

    private static byte[] lengthOf(byte[] bytes) {
        return java.nio.ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
