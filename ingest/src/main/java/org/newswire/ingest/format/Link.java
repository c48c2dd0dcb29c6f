package org.newswire.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * A reference from an item to another resource, never fetched.
 *
 * @param rel relation of the resource to the item
 * @param href where it is, as the provider wrote it
 * @param title title for people
 */
public record Link(
        @Nullable String rel, String href, @Nullable String title) {}
