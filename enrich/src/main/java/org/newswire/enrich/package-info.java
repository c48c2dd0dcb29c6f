/**
 * The enrich stage: raw items in, enriched items out. Start at {@code EnrichTopology}, which is the main path; the
 * annotators it runs are in the rooms below and know neither Kafka nor Avro. The other stages may not enter.
 */
@NullMarked
package org.newswire.enrich;

import org.jspecify.annotations.NullMarked;
