/**
 * The last stage: enriched records from their topic into PostgreSQL, each exactly once. Start at
 * {@link org.newswire.sink.SinkStage}. Offsets live in the database with the data, see
 * {@code docs/decisions/0007-sink-exactly-once.md}. What tables look like is the business of
 * {@code org.newswire.sink.store}; {@code java.sql} may not enter here.
 */
@NullMarked
package org.newswire.sink;

import org.jspecify.annotations.NullMarked;
