package org.newswire.enrich.entity;

import org.newswire.enrich.text.Span;

/**
 * A mention before it is known which entity it belongs to.
 *
 * @param span where it stands
 * @param type what kind of thing it seems to name
 * @param form how it would be written in running text: that of {@code RIGA} in a headline is {@code Riga}
 * @param certain whether the copy itself says so, which no vote changes
 * @param sender whether it is who sent the story, as a dateline names it
 * @param confidence how probable it is that span and type are right, whichever type that is
 */
record NamedSpan(Span span, Entity.Type type, String form, boolean certain, boolean sender, Confidence confidence) {

    NamedSpan(Span span, Entity.Type type, String form) {
        this(span, type, form, false);
    }

    NamedSpan(Span span, Entity.Type type, String form, boolean certain) {
        this(span, type, form, certain, false, Confidence.OF_COPY);
    }

    NamedSpan as(Entity.Type other) {
        return new NamedSpan(span, other, form, certain, sender, confidence);
    }

    NamedSpan with(Confidence other) {
        return new NamedSpan(span, type, form, certain, sender, other);
    }

    /** The same as who sent the story, by the name that it goes by. */
    NamedSpan asSender(String name) {
        return new NamedSpan(span, type, name, certain, true, confidence);
    }
}
