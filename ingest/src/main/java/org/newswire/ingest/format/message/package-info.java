/**
 * Messages framed by the transmission control characters of ISO 646 (SOH, STX, ETX, EOT), as IPTC 7901 and ANPA 1312
 * send them: cutting them apart, their three sections, the time in their trailer, the identity they are given. Start at
 * {@link org.newswire.ingest.format.message.MessageReader}.
 */
@NullMarked
package org.newswire.ingest.format.message;

import org.jspecify.annotations.NullMarked;
