package org.newswire.enrich.entity;

import org.newswire.enrich.text.Span;

/**
 * A mention before it is known which entity it belongs to.
 *
 * @param span where it stands
 * @param type what kind of thing it seems to name
 * @param form how it would be written in running text: that of {@code RIGA} in a headline is {@code Riga}
 * @param certain whether the copy itself says so, which no vote changes
 */
record NamedSpan(Span span, Entity.Type type, String form, boolean certain) {

    NamedSpan(Span span, Entity.Type type, String form) {
        this(span, type, form, false);
    }

    NamedSpan as(Entity.Type other) {
        return new NamedSpan(span, other, form, certain);
    }
}
