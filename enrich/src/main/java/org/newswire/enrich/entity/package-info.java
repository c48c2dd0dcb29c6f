/**
 * Who, where and which organisation: mentions in the text, grouped into entities. Start at
 * {@link org.newswire.enrich.entity.Entity}. Kafka and Avro may not enter.
 */
@NullMarked
package org.newswire.enrich.entity;

import org.jspecify.annotations.NullMarked;
