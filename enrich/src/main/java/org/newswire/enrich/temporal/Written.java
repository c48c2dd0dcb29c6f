package org.newswire.enrich.temporal;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When and where a story was written.
 *
 * @param day the day, null when it is not known
 * @param source what the day was taken from
 * @param zone zone of the place in the dateline, null when it is not known
 */
record Written(
        @Nullable CalendarPoint day,
        Anchor.Source source,
        @Nullable ZoneId zone) {}
