/**
 * The raw shape of agency copy, whatever brought it: plain text, an IPTC 7901 or an ANPA 1312 message. Start at {@link
 * org.newswire.ingest.format.copy.CopyReader}. What a line must look like to be a slug, an embargo, a take or a
 * technical line is said by a class each.
 */
@NullMarked
package org.newswire.ingest.format.copy;

import org.jspecify.annotations.NullMarked;
