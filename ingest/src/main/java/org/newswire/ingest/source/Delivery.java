package org.newswire.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** Something that arrived at a source and is read from beginning to end: a file, a request, standard input. */
public interface Delivery {

    /** Name of the feed it belongs to, as {@link FeedName} makes it. */
    String feed();

    /** Kind of source as records name it: drop-folder, folder, stdin, poll, push. */
    String source();

    /** Name at the source, for people: {@code baltic-press/bp-0412.txt}. */
    String name();

    /** What identifies a single item in it at its source, empty when nothing does. */
    Optional<String> sourceId();

    /** When it arrived. */
    Instant receivedAt();

    /** Opens it from its beginning; the caller closes. */
    InputStream open() throws IOException;
}
