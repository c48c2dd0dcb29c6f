package org.newswire.enrich.text;

import org.jspecify.annotations.Nullable;

/**
 * A subject that the provider gave to the story.
 *
 * @param scheme alias or URI of the vocabulary, null when none was given
 * @param code code in that vocabulary, null when only a name was given
 * @param name name as the provider spells it, null when only a code was given
 */
public record ProviderSubject(
        @Nullable String scheme,
        @Nullable String code,
        @Nullable String name) {}
