/** Plain-text wire copy. Start at {@link org.newswire.ingest.format.text.TextFormat}. */
@NullMarked
package org.newswire.ingest.format.text;

import org.jspecify.annotations.NullMarked;
