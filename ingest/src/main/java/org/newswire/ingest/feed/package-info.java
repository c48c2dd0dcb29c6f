/**
 * Which feeds a site has and what is known of each: declared in one YAML file, read again while the stage runs. Start at
 * {@link org.newswire.ingest.feed.Feeds}; what a declaration can say is in {@link org.newswire.ingest.feed.FeedKeys}. How
 * input is fetched and read is not known here.
 */
@NullMarked
package org.newswire.ingest.feed;

import org.jspecify.annotations.NullMarked;
