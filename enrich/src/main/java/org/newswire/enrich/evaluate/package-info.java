/**
 * Scores annotators against annotated files by the definitions of the field, so that a figure here can be compared with
 * a published one. Start at {@link org.newswire.enrich.evaluate.DateEvaluation}; an evaluation tags, a scorer
 * compares. Reads no files and prints nothing.
 */
@NullMarked
package org.newswire.enrich.evaluate;

import org.jspecify.annotations.NullMarked;
