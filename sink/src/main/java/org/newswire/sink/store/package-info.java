/**
 * Items in PostgreSQL: the tables (in {@code org/newswire/sink/migrations}), what writes them and what answers from
 * them. The only room where {@code java.sql} may enter; Kafka clients and threads may not. Start at
 * {@link org.newswire.sink.store.ItemWriter} and {@link org.newswire.sink.store.ItemStore}. Rows are bound straight
 * from the Avro records: this is the edge, and nothing is decided here that is not about tables.
 */
@NullMarked
package org.newswire.sink.store;

import org.jspecify.annotations.NullMarked;
