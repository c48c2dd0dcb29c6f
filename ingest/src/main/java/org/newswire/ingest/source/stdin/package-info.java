/** Standard input as a source. Start at {@link org.newswire.ingest.source.stdin.StdinSource}. */
@NullMarked
package org.newswire.ingest.source.stdin;

import org.jspecify.annotations.NullMarked;
