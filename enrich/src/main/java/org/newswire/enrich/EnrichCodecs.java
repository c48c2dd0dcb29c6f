package org.newswire.enrich;

import org.newswire.avro.DeadLetter;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.RawItem;
import org.newswire.runtime.record.RecordDecoder;
import org.newswire.runtime.record.RecordEncoder;

/** How the stage reads and writes record values. One instance a stream thread. */
public record EnrichCodecs(
        RecordDecoder<RawItem> rawItems,
        RecordEncoder<EnrichedItem> enrichedItems,
        RecordEncoder<DeadLetter> deadLetters) {}
