/** Many JSON objects in one file: JSON Lines, start at {@link org.newswire.ingest.format.jsonl.JsonLinesFormat}; arrays. */
@NullMarked
package org.newswire.ingest.format.jsonl;

import org.jspecify.annotations.NullMarked;
