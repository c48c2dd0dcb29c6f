package org.newswire.ingest.feed;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Encodings as people name them in settings. */
public final class Encoding {

    /** To find out. */
    public static final String AUTO = "auto";

    private Encoding() {}

    /** The encoding of this name, empty for {@value #AUTO}; throws {@link IllegalArgumentException} for any other text. */
    public static Optional<Charset> of(String text) {
        if (text.equals(AUTO)) return Optional.empty();
        try {
            return Optional.of(Charset.forName(text));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new IllegalArgumentException(AUTO + " or the name of an encoding", unknown);
        }
    }
}
