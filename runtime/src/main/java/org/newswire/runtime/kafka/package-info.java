/**
 * Kafka clients, topics and consumer groups as all stages use them. Start at
 * {@link org.newswire.runtime.kafka.KafkaClients}.
 */
@NullMarked
package org.newswire.runtime.kafka;

import org.jspecify.annotations.NullMarked;
