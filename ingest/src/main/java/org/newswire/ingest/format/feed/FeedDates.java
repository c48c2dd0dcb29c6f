package org.newswire.ingest.format.feed;

import org.newswire.ingest.format.WireItem;

/** The two dates of an item. One that was never changed has the version it was published with. */
final class FeedDates {

    private static final String[] CREATED = {
        "pubdate",
        "published",
        "issued",
        "dcterms:issued",
        "dcterms:created",
        "dc:date",
        "dcterms:date",
        "created",
        "atom:published",
        "prism:publicationdate",
        "date"
    };
    private static final String[] MODIFIED = {
        "updated", "modified", "dcterms:modified", "atom:updated", "prism:modificationdate", "lastmod"
    };

    private FeedDates() {}

    static void add(Fields fields, WireItem.Builder item) {
        fields.line(CREATED).ifPresent(item::firstCreated);
        fields.line(MODIFIED).or(() -> fields.line(CREATED)).ifPresent(item::versionCreated);
    }
}
