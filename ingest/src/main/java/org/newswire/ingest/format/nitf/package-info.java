/**
 * NITF, the News Industry Text Format of the IPTC, alone or inside other formats. Start at {@link
 * org.newswire.ingest.format.nitf.NitfFormat}.
 */
@NullMarked
package org.newswire.ingest.format.nitf;

import org.jspecify.annotations.NullMarked;
