package org.newswire.ingest.format.newsmlg2;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads elements that stand for a concept: a party, a place, a topic. Each names it by a QCode, a URI, a literal, or only
 * a name; a name that is missing is looked up in the item's {@code assert} elements.
 */
final class Concepts {

    private final Schemes schemes;
    private final Wording wording;
    private final Map<String, XmlElement> asserted = new HashMap<>();

    Concepts(Schemes schemes, Wording wording, Stream<XmlElement> asserts) {
        this.schemes = schemes;
        this.wording = wording;
        asserts.forEach(element -> code(element).ifPresent(code -> asserted.putIfAbsent(code.toString(), element)));
    }

    /** The concept as a subject; empty when nothing names it. */
    Optional<Subject> subject(XmlElement element) {
        var code = code(element);
        var name = name(element);
        if (code.isEmpty() && name.isEmpty()) return Optional.empty();
        return Optional.of(new Subject(
                code.map(Schemes.Code::scheme)
                        .filter(scheme -> !scheme.isEmpty())
                        .orElse(null),
                code.map(Schemes.Code::value).orElse(null),
                name.orElse(null)));
    }

    /** The concept as a text for people: its name, else its literal, else its code. */
    Optional<String> label(XmlElement element) {
        return name(element)
                .or(() -> element.attribute("literal").map(Clean::line))
                .or(() -> code(element).map(Schemes.Code::toString));
    }

    /** The concept as its code; else its name. */
    Optional<String> codeOrName(XmlElement element) {
        return code(element).map(Schemes.Code::toString).or(() -> label(element));
    }

    /**
     * The code that an attribute, or its sibling for full URIs, gives: {@code rel} or {@code reluri}.
     *
     * @param attribute name of the attribute
     */
    Optional<String> coded(XmlElement element, String attribute) {
        return element.attribute(attribute)
                .map(schemes::ofQcode)
                .or(() -> element.attribute(attribute + "uri").map(schemes::ofUri))
                .map(Schemes.Code::toString);
    }

    /** Name of the concept in the language of the item; some feeds write it without an element of its own. */
    Optional<String> name(XmlElement element) {
        return wording.line(element.children("name"))
                .or(() -> element.children().findAny().isPresent() ? Optional.empty() : element.line())
                .or(() -> code(element)
                        .map(code -> asserted.get(code.toString()))
                        .flatMap(found -> wording.line(found.children("name")).or(() -> address(found))));
    }

    // A point of interest may have no name but where it is.
    private Optional<String> address(XmlElement asserted) {
        return asserted.child("POIDetails", "address", "locality")
                .flatMap(locality -> wording.line(locality.children("name")));
    }

    // An alias that nobody knows says less than a URI of the IPTC beside it.
    private Optional<Schemes.Code> code(XmlElement element) {
        var byQcode = element.attribute("qcode")
                .map(schemes::ofQcode)
                .filter(code -> !code.value().isEmpty());
        var byUri = element.attribute("uri")
                .map(schemes::ofUri)
                .filter(code -> !code.value().isEmpty());
        if (byQcode.isPresent()
                && byUri.filter(code -> Schemes.isIptc(code.scheme())).isEmpty()) return byQcode;
        return byUri.or(() -> byQcode)
                .or(() -> element.attribute("literal").map(literal -> new Schemes.Code("", Clean.line(literal))));
    }
}
