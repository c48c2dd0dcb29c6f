/** Kafka Streams as all stages that use it run it. Start at {@link org.newswire.runtime.streams.StreamsRun}. */
@NullMarked
package org.newswire.runtime.streams;

import org.jspecify.annotations.NullMarked;
