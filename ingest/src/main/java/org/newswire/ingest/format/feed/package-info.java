/**
 * Web feeds: RSS 0.9 to 2.0 and Atom, with the modules that publishers put into them. Start at
 * {@link org.newswire.ingest.format.feed.RssFormat} and {@link org.newswire.ingest.format.feed.AtomFormat};
 * {@code RssItem} and {@code AtomEntry} say which element becomes which field. Elements go by the names that
 * {@code Vocabulary} gives them, whatever prefix and case a feed writes them in.
 */
@NullMarked
package org.newswire.ingest.format.feed;

import org.jspecify.annotations.NullMarked;
