package org.newswire.enrich.entity.gazetteer;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.Entity;

/**
 * Something with an identity of its own, whatever a story calls it.
 *
 * @param id kind and code or name, {@code country/LV}, {@code organisation/nato}; never changes, since it is in stored
 *     records
 * @param type what kind of thing it is
 * @param subtype narrower kind, one lower-case word, null when there is none
 * @param name canonical name, {@code Latvia}
 * @param aliases every way to write it, the canonical name first
 * @param within id of the country or region that it lies in or belongs to, null when there is none
 */
public record Entry(
        String id,
        Entity.Type type,
        @Nullable String subtype,
        String name,
        List<Alias> aliases,
        @Nullable String within) {

    private static final Pattern ID = Pattern.compile("[a-z]+/[\\p{L}\\p{N}-]+");
    private static final Pattern SUBTYPE = Pattern.compile("[a-z]+");

    public Entry {
        aliases = List.copyOf(aliases);
        if (!ID.matcher(id).matches())
            throw new IllegalArgumentException("id \"" + id + "\" should be like country/LV or organisation/nato");
        if (subtype != null && !SUBTYPE.matcher(subtype).matches())
            throw new IllegalArgumentException("subtype \"" + subtype + "\" should be one word in small letters");
        if (aliases.isEmpty()) throw new IllegalArgumentException(id + " has no name");
    }
}
