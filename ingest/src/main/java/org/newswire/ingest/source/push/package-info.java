/**
 * Items that feeds send over HTTP. Start at {@link org.newswire.ingest.source.push.PushServer}; one request is {@code
 * ItemsHandler}, and how much of the server one client may use is {@code Connections}. TLS is a proxy's: the
 * server speaks plain HTTP and listens on 127.0.0.1 unless told otherwise.
 */
@NullMarked
package org.newswire.ingest.source.push;

import org.jspecify.annotations.NullMarked;
