package org.newswire.enrich;

import org.newswire.avro.DeadLetter;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.RawItem;
import org.newswire.runtime.record.RecordReader;
import org.newswire.runtime.record.RecordWriter;

/** How the stage reads and writes record values. One instance a stream thread. */
public record EnrichCodecs(
        RecordReader<RawItem> rawItems,
        RecordWriter<EnrichedItem> enrichedItems,
        RecordWriter<DeadLetter> deadLetters) {}
