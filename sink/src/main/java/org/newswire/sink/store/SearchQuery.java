package org.newswire.sink.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to find among the newest versions of all items. Every condition that is given must hold; canceled items are
 * never found. Build from {@link #ALL}: {@code SearchQuery.ALL.words("ferry -strike").language("en").page(20, 0)}.
 *
 * @param words words of headline, slugline or text in any word form of the item's language; {@code "a phrase"},
 *     {@code or} and {@code -without} as in web search engines
 * @param entity id of an entity ({@code person/juris-kalvenieks}), or words of a name that any story uses for it, in any
 *     case and with or without accents; {@code A. Kalvenieks} and {@code Kalvenieks, Juris} are read as such
 * @param topic qcode ({@code medtop:20000379}) or English name of a Media Topic; items of narrower topics are found too
 * @param from earliest versionCreated, included; the arrival time stands in for one that cannot be trusted
 * @param to latest versionCreated, excluded, as above
 * @param mentions days that the story speaks of: a date in its text falls into them or overlaps with them; dates vaguer
 *     than a month count only when the range is as long as they are
 * @param language ISO 639-1 code of the text
 * @param feed name of the feed
 * @param limit most hits to return
 * @param offset hits to leave out at the beginning
 */
public record SearchQuery(
        @Nullable String words,
        @Nullable String entity,
        @Nullable String topic,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable DateRange mentions,
        @Nullable String language,
        @Nullable String feed,
        int limit,
        int offset) {

    /** The twenty newest items. */
    public static final SearchQuery ALL = new SearchQuery(null, null, null, null, null, null, null, null, 20, 0);

    public SearchQuery {
        if (limit < 1 || limit > 1000) throw new IllegalArgumentException("limit " + limit + " is not in 1 to 1000");
        if (offset < 0) throw new IllegalArgumentException("offset " + offset + " is below 0");
    }

    public SearchQuery words(String words) {
        return new SearchQuery(words, entity, topic, from, to, mentions, language, feed, limit, offset);
    }

    public SearchQuery entity(String entity) {
        return new SearchQuery(words, entity, topic, from, to, mentions, language, feed, limit, offset);
    }

    public SearchQuery topic(String topic) {
        return new SearchQuery(words, entity, topic, from, to, mentions, language, feed, limit, offset);
    }

    public SearchQuery from(Instant from) {
        return new SearchQuery(words, entity, topic, from, to, mentions, language, feed, limit, offset);
    }

    public SearchQuery to(Instant to) {
        return new SearchQuery(words, entity, topic, from, to, mentions, language, feed, limit, offset);
    }

    public SearchQuery mentions(DateRange mentions) {
        return new SearchQuery(words, entity, topic, from, to, mentions, language, feed, limit, offset);
    }

    public SearchQuery language(String language) {
        return new SearchQuery(words, entity, topic, from, to, mentions, language, feed, limit, offset);
    }

    public SearchQuery feed(String feed) {
        return new SearchQuery(words, entity, topic, from, to, mentions, language, feed, limit, offset);
    }

    public SearchQuery page(int limit, int offset) {
        return new SearchQuery(words, entity, topic, from, to, mentions, language, feed, limit, offset);
    }
}
