/**
 * Where bytes come from. Start at {@link org.newswire.ingest.source.Source}; each kind of source is a package below.
 * What the bytes mean is not known here.
 */
@NullMarked
package org.newswire.ingest.source;

import org.jspecify.annotations.NullMarked;
