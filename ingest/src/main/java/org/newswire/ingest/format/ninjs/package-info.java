/** ninjs, the IPTC's News in JSON. Start at {@link org.newswire.ingest.format.ninjs.NinjsFormat}. */
@NullMarked
package org.newswire.ingest.format.ninjs;

import org.jspecify.annotations.NullMarked;
