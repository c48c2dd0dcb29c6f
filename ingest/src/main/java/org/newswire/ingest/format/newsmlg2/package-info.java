/**
 * NewsML-G2 and the other formats of the IPTC's News Architecture. Start at {@link
 * org.newswire.ingest.format.newsmlg2.NewsmlG2Format}, then {@code ItemReader}: one class for each part of an item.
 * Nothing is fetched: not catalogs, not schemas, not contents.
 */
@NullMarked
package org.newswire.ingest.format.newsmlg2;

import org.jspecify.annotations.NullMarked;
