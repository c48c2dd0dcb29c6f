/**
 * Labels the words of a sentence with linear-chain conditional random fields. Start at
 * {@link org.newswire.enrich.entity.crf.Crf}. The models are Stanford CoreNLP's, compiled by the build
 * ({@code src/build}); CoreNLP itself may not enter: docs/decisions/0004.
 */
@NullMarked
package org.newswire.enrich.entity.crf;

import org.jspecify.annotations.NullMarked;
