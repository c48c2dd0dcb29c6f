/**
 * The text that annotators read: normalised once, cut into regions, sentences and tokens, its language told. Start at
 * {@link org.newswire.enrich.text.ArticleReader}, which is the main path, and {@link org.newswire.enrich.text.Article},
 * its result. Kafka, Avro and the other annotators may not enter.
 */
@NullMarked
package org.newswire.enrich.text;

import org.jspecify.annotations.NullMarked;
