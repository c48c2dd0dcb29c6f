/**
 * From what a unit says to records on the topics, exactly once. Start at
 * {@link org.newswire.ingest.publish.Publisher}. Files and formats may not enter, but for what formats give:
 * {@link org.newswire.ingest.format.WireItem}s and rejections.
 */
@NullMarked
package org.newswire.ingest.publish;

import org.jspecify.annotations.NullMarked;
