package org.newswire.enrich.entity;

import org.newswire.enrich.text.Span;

/**
 * A mention before it is known which entity it belongs to.
 *
 * @param span where it stands
 * @param type what kind of thing it seems to name
 * @param form how it would be written in running text: that of {@code RIGA} in a headline is {@code Riga}
 */
record NamedSpan(Span span, Entity.Type type, String form) {

    NamedSpan as(Entity.Type other) {
        return new NamedSpan(span, other, form);
    }
}
