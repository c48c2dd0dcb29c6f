/** JSON Lines. Start at {@link org.newswire.ingest.format.jsonl.JsonLinesFormat}. */
@NullMarked
package org.newswire.ingest.format.jsonl;

import org.jspecify.annotations.NullMarked;
