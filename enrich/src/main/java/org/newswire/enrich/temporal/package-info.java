/**
 * When: temporal expressions, typed and resolved as TIMEX3. Start at {@link org.newswire.enrich.temporal.DateAnnotator};
 * how dates are written is in {@code grammar}, what they mean is here: a rule names a reading, a reading gives a
 * {@code Meaning} in a {@code Scene}. Kafka and Avro may not enter.
 */
@NullMarked
package org.newswire.enrich.temporal;

import org.jspecify.annotations.NullMarked;
