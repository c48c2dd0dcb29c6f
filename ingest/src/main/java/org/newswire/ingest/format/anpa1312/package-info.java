/** ANPA 1312 (ANPA 84-2, 89-3) messages. Start at {@link org.newswire.ingest.format.anpa1312.Anpa1312Format}. */
@NullMarked
package org.newswire.ingest.format.anpa1312;

import org.jspecify.annotations.NullMarked;
