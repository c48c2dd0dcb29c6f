package org.newswire.ingest.source.poll;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a fetch came to. */
sealed interface Fetched {

    /** The document. */
    final class Document implements Fetched {

        private final byte[] bytes;
        private final Known known;
        private final Duration fresh;

        /**
         * @param bytes its bytes, decompressed; not copied
         * @param known what to remember once they are settled
         * @param fresh how long the server says that it will stay the same
         */
        Document(byte[] bytes, Known known, Duration fresh) {
            this.bytes = bytes;
            this.known = known;
            this.fresh = fresh;
        }

        byte[] bytes() {
            return bytes;
        }

        Known known() {
            return known;
        }

        Duration fresh() {
            return fresh;
        }
    }

    /**
     * The document is what it was.
     *
     * @param movedTo where it is now, when it has moved for good
     * @param fresh how long the server says that it will stay the same
     */
    record Unchanged(@Nullable URI movedTo, Duration fresh) implements Fetched {}

    /**
     * No document.
     *
     * @param lasting whether it will be so until somebody does something
     * @param reason why, one line
     * @param retryAfter how long the server asks to be left alone
     */
    record Failed(boolean lasting, String reason, Optional<Duration> retryAfter) implements Fetched {

        static Failed passing(String reason) {
            return new Failed(false, reason, Optional.empty());
        }

        static Failed lasting(String reason) {
            return new Failed(true, reason, Optional.empty());
        }
    }
}
