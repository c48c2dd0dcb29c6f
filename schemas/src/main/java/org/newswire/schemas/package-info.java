/**
 * The contract between all stages and all downstream teams: topics, headers and, in {@code src/main/avro}, the record
 * schemas. Start at {@link org.newswire.schemas.Topics}. The generated records are in {@code org.newswire.avro}; they
 * are transport and carry no logic. The Kafka client may not enter.
 */
@NullMarked
package org.newswire.schemas;

import org.jspecify.annotations.NullMarked;
