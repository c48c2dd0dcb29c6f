package org.newswire.ingest.format.feed;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Resolves relative addresses against {@code xml:base}, and where there is none against the address of the feed's site.
 * What cannot be resolved stays as it is written. Source: XML Base; RFC 3986, section 5.
 */
final class Addresses {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private final String site;

    /** Resolves against an address of the feed's site, empty when it is not known, and what elements say. */
    Addresses(String site) {
        this.site = ABSOLUTE.matcher(site).matches() ? site : "";
    }

    /** An address as it is to be read in an element. */
    String resolve(XmlElement element, String address) {
        var reference = Clean.line(address).replace(" ", "%20");
        return ABSOLUTE.matcher(reference).matches()
                ? reference
                : resolve(base(element).orElse(site), reference);
    }

    /** An identifier as it is to be read in an element: resolved only where the document says against what. */
    static String resolveId(XmlElement element, String id) {
        var reference = Clean.line(id);
        if (ABSOLUTE.matcher(reference).matches()) return reference;
        return base(element).map(base -> resolve(base, reference)).orElse(reference);
    }

    private static Optional<String> base(XmlElement element) {
        var bases = new ArrayDeque<String>();
        for (var around = Optional.of(element);
                around.isPresent();
                around = around.get().parent())
            around.get()
                    .attribute(XmlElement.XML_NAMESPACE, "base")
                    .map(String::strip)
                    .ifPresent(bases::push);
        return bases.stream().reduce(Addresses::resolve);
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
