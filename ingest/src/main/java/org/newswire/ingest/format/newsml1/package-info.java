/**
 * NewsML 1, the format for news items of any media that came before NewsML-G2. Start at {@link
 * org.newswire.ingest.format.newsml1.Newsml1Format}.
 */
@NullMarked
package org.newswire.ingest.format.newsml1;

import org.jspecify.annotations.NullMarked;
