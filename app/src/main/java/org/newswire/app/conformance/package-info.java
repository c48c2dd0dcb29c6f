/**
 * Measures ingest against suites of files: start at {@link org.newswire.app.conformance.Suite}. What was read is
 * counted by format ({@link org.newswire.app.conformance.Scoreboard}) and compared with what others read from the same
 * file ({@link org.newswire.app.conformance.ExpectedItems}) and with the same story in another format ({@link
 * org.newswire.app.conformance.Twins}). Nothing is printed here.
 */
@NullMarked
package org.newswire.app.conformance;

import org.jspecify.annotations.NullMarked;
