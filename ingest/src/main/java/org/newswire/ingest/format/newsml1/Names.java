package org.newswire.ingest.format.newsml1;

import java.util.Optional;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.xml.XmlElement;

/** How NewsML 1 names things: by an attribute {@code FormalName}, which some providers write as text instead. */
final class Names {

    private Names() {}

    /** The formal name of an element on one line. */
    static Optional<String> formal(XmlElement element) {
        return element.attribute("FormalName").map(Clean::line).or(element::line);
    }

    /** The formal name of the first such element directly in another that has one. */
    static Optional<String> formal(XmlElement parent, String child) {
        return parent.children(child).flatMap(found -> formal(found).stream()).findFirst();
    }

    /** The formal name in lower case, empty for none: for names that are compared. */
    static String key(XmlElement parent, String child) {
        return formal(parent, child).map(Clean::lower).orElse("");
    }

    /** Values of properties of this name, in any case, directly in an element. */
    static Stream<String> properties(XmlElement parent, String name) {
        return parent.children("Property")
                .filter(property -> property.attribute("FormalName")
                        .filter(formal -> formal.strip().equalsIgnoreCase(name))
                        .isPresent())
                .flatMap(property -> value(property).stream());
    }

    /** The value of a property on one line. */
    static Optional<String> value(XmlElement property) {
        return property.attribute("Value").map(Clean::line).or(property::line);
    }
}
