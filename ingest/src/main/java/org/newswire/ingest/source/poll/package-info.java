/**
 * RSS, Atom and whatever else is fetched from web servers at intervals. Start at
 * {@link org.newswire.ingest.source.poll.FeedPoller}; one request is {@code Fetcher}, which addresses may be reached is
 * {@code AddressRules}. What the bytes mean is not known here.
 */
@NullMarked
package org.newswire.ingest.source.poll;

import org.jspecify.annotations.NullMarked;
