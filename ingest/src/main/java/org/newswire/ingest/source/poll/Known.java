package org.newswire.ingest.source.poll;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a document whose last delivery was settled.
 *
 * @param movedTo where it is now, when it has moved for good
 * @param validFrom address that the validators are of
 * @param etag its ETag
 * @param lastModified its Last-Modified, as it was sent
 * @param sha256 fingerprint of its bytes
 */
record Known(
        @Nullable URI movedTo,
        @Nullable URI validFrom,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String sha256) {

    /** Nothing. */
    static final Known NOTHING = new Known(null, null, null, null, null);

    /** The same of a document that is at its old address again. */
    Known withoutMove() {
        return new Known(null, validFrom, etag, lastModified, sha256);
    }

    /** The same of a document that has moved. */
    Known moved(@Nullable URI to) {
        return new Known(to, validFrom, etag, lastModified, sha256);
    }
}
