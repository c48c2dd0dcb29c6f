/**
 * About what: IPTC Media Topics with the evidence for them. Start at {@link org.newswire.enrich.topic.TopicTag}. Kafka
 * and Avro may not enter.
 */
@NullMarked
package org.newswire.enrich.topic;

import org.jspecify.annotations.NullMarked;
