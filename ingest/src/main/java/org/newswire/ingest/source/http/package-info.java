/**
 * What polling and push have in common: bodies of messages. Start at {@link org.newswire.ingest.source.http.BodyReader}.
 * Sockets may not enter.
 */
@NullMarked
package org.newswire.ingest.source.http;

import org.jspecify.annotations.NullMarked;
