package org.newswire.ingest.format.charset;

import java.nio.charset.Charset;
import java.nio.charset.spi.CharsetProvider;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes {@link Iso6937} known to Java by its names, so that a feed can be set to it like to any other encoding. */
public final class Iso6937Provider extends CharsetProvider {

    private static final Charset ISO_6937 = new Iso6937();

    @Override
    public Iterator<Charset> charsets() {
        return List.of(ISO_6937).iterator();
    }

    @Override
    public @Nullable Charset charsetForName(String name) {
        return name.equalsIgnoreCase(ISO_6937.name())
                        || ISO_6937.aliases().stream().anyMatch(name::equalsIgnoreCase)
                ? ISO_6937
                : null;
    }
}
