/** IPTC 7901 messages. Start at {@link org.newswire.ingest.format.iptc7901.Iptc7901Format}. */
@NullMarked
package org.newswire.ingest.format.iptc7901;

import org.jspecify.annotations.NullMarked;
