package org.newswire.sink.store;

import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;

/** A version with the number of its row. */
record NumberedVersion(long versionId, EnrichedVersion version) {

    EnrichedItem item() {
        return version.item();
    }

    @Nullable
    String traceParent() {
        return version.traceParent();
    }
}
