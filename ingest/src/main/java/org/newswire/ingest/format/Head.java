package org.newswire.ingest.format;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a delivery, as formats see it to recognise themselves.
 *
 * @param name name at the source, a hint only
 * @param text the first characters, decoded as far as that is possible, without a byte order mark and without white
 *     space in front
 * @param isAll whether this is all there is
 * @param isBinary whether the bytes are not text in any encoding; {@code text} is empty then
 */
public record Head(String name, String text, boolean isAll, boolean isBinary) {

    /** Number of bytes that are enough to recognise a format. */
    public static final int BYTES = 64 * 1024;

    /** Decodes the beginning of a delivery; {@code isAll} when there is no more than this. */
    public static Head of(String name, byte[] bytes, boolean isAll, @Nullable Charset charset) {
        var decoded = TextDecoder.decodeBeginning(bytes, charset);
        return decoded.map(text -> new Head(name, text.stripLeading(), isAll, false))
                .orElseGet(() -> new Head(name, "", isAll, true));
    }

    /** Whether the name ends with this extension, in any case. */
    public boolean hasExtension(String extension) {
        return Clean.lower(name).endsWith("." + extension);
    }
}
