package org.newswire.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * A reference from an item to another resource, never fetched.
 *
 * @param rel relation of the resource to the item
 * @param href where it is, as the provider wrote it
 * @param title title for people
 * @param type media type, or class of item, of the resource as the provider wrote it: {@code image/jpeg}
 */
public record Link(
        @Nullable String rel,
        String href,
        @Nullable String title,
        @Nullable String type) {

    /** A reference whose type is not known. */
    public Link(@Nullable String rel, String href, @Nullable String title) {
        this(rel, href, title, null);
    }
}
