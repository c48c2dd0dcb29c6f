/**
 * When: temporal expressions, typed and resolved as TIMEX3. Start at {@link org.newswire.enrich.temporal.Timex}. Kafka
 * and Avro may not enter.
 */
@NullMarked
package org.newswire.enrich.temporal;

import org.jspecify.annotations.NullMarked;
