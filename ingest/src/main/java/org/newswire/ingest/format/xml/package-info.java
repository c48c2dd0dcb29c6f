/**
 * Reads XML of unknown origin into a small tree: no document type is obeyed, nothing is fetched, depth, size and number
 * of everything are bounded, and what feeds do wrong every day is put right. The XML formats are written on top of it.
 */
@NullMarked
package org.newswire.ingest.format.xml;

import org.jspecify.annotations.NullMarked;
