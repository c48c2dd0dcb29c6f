package org.newswire.desks.stage;

import org.newswire.avro.DeadLetter;
import org.newswire.avro.EnrichedItem;
import org.newswire.runtime.record.RecordDecoder;
import org.newswire.runtime.record.RecordEncoder;

/**
 * What the stage reads and writes with. Items go to desks as the bytes they came in: whoever can read
 * {@code news.enriched} can read a desk.
 */
record DeskCodecs(RecordDecoder<EnrichedItem> items, RecordEncoder<DeadLetter> deadLetters) {}
