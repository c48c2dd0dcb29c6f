package org.newswire.sink.store;

import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;

/**
 * A version to be stored.
 *
 * @param item the record
 * @param traceParent its W3C trace context, null when it had none
 */
public record EnrichedVersion(EnrichedItem item, @Nullable String traceParent) {}
