package org.newswire.ingest.format.feed;

import java.net.URI;
import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Resolves relative addresses against {@code xml:base}, and where there is none against the address of the feed's site.
 * What cannot be resolved stays as it is written. For one item; not thread-safe. Source: XML Base; RFC 3986, section 5.
 */
final class Addresses {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private final String site;
    private final IdentityHashMap<XmlElement, String> bases = new IdentityHashMap<>();

    /** Resolves against an address of the feed's site, empty when it is not known, and what elements say. */
    Addresses(String site) {
        this.site = ABSOLUTE.matcher(site).matches() ? site : "";
    }

    /** An address as it is to be read in an element. */
    String resolve(XmlElement element, String address) {
        var reference = Clean.line(address).replace(" ", "%20");
        if (ABSOLUTE.matcher(reference).matches()) return reference;
        var base = base(element);
        return resolve(base.isEmpty() ? site : resolve(site, base), reference);
    }

    /** An identifier as it is to be read in an element: resolved only where the document says against what. */
    String resolveId(XmlElement element, String id) {
        var reference = Clean.line(id);
        return ABSOLUTE.matcher(reference).matches() ? reference : resolve(base(element), reference);
    }

    /** What addresses in an element are relative to; empty when the document does not say. */
    private String base(XmlElement element) {
        var known = bases.get(element);
        if (known != null) return known;
        var around = element.parent().map(this::base).orElse("");
        var base = element.attribute(XmlElement.XML_NAMESPACE, "base")
                .map(own -> around.isEmpty() ? own.strip() : resolve(around, own.strip()))
                .orElse(around);
        bases.put(element, base);
        return base;
    }

    private static String resolve(String base, String reference) {
        if (base.isEmpty() || reference.isEmpty() || ABSOLUTE.matcher(reference).matches()) return reference;
        try {
            var against = URI.create(base);
            if (against.isOpaque()) return reference;
            if (reference.startsWith("?") || reference.startsWith("#"))
                return base.replaceFirst(reference.startsWith("?") ? "[?#].*$" : "#.*$", "") + reference;
            if (against.getRawPath() == null || against.getRawPath().isEmpty()) against = against.resolve("/");
            return against.resolve(reference).toString();
        } catch (IllegalArgumentException notAnAddress) {
            return reference;
        }
    }
}
