/**
 * From the bytes of one unit of input to what they say: {@link org.newswire.ingest.format.WireItem}s and bounded
 * {@link org.newswire.ingest.format.Problem}s. Start at {@link org.newswire.ingest.format.Format}, then
 * {@link org.newswire.ingest.format.Formats}, the list of all formats in the order they are asked. A new format is one
 * package below this one and one line in that list. Kafka, Avro and the file system may not enter.
 */
@NullMarked
package org.newswire.ingest.format;

import org.jspecify.annotations.NullMarked;
