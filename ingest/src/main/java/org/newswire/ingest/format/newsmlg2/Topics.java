package org.newswire.ingest.format.newsmlg2;

import java.util.Set;
import java.util.stream.Stream;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads what an item is about, of what genre it is and where it was written. A subject that the provider says to be the
 * same as one of the IPTC's topics is that topic too.
 */
final class Topics {

    private static final Set<String> IPTC_TOPICS = Set.of("medtop", "subj");

    private final G2Item item;
    private final Concepts concepts;
    private final Problems problems;

    Topics(G2Item item, Concepts concepts, Problems problems) {
        this.item = item;
        this.concepts = concepts;
        this.problems = problems;
    }

    void read(WireItem.Builder wire) {
        item.all("contentMeta", "subject").forEach(subject -> subject(subject, wire));
        item.all("contentMeta", "genre")
                .flatMap(genre -> concepts.label(genre).stream())
                .forEach(wire::genre);
        item.all("contentMeta", "located")
                .flatMap(Topics::withBroader)
                .forEach(place -> concepts.label(place).ifPresent(wire::located));
    }

    private void subject(XmlElement element, WireItem.Builder wire) {
        var own = concepts.subject(element);
        own.ifPresent(wire::subject);
        var parts =
                parts(element).flatMap(part -> concepts.subject(part).stream()).toList();
        parts.forEach(wire::subject);
        element.children("sameAs")
                .flatMap(same -> concepts.subject(same).stream())
                .filter(same -> same.scheme() != null && IPTC_TOPICS.contains(same.scheme()))
                .forEach(wire::subject);
        if (own.isEmpty() && parts.isEmpty())
            problems.add("subject has no qcode, uri, literal or name, ignored", element.position());
    }

    /** What a subject is made up of: main concept and facets (since 2.18), or the bits of a bag (before 2.0). */
    private static Stream<XmlElement> parts(XmlElement subject) {
        return Stream.of(
                        subject.children("mainConcept"),
                        subject.children("facetConcept"),
                        subject.children("bag").flatMap(bag -> bag.children("bit")))
                .flatMap(parts -> parts);
    }

    /** A place, and the greater ones that it is in. */
    private static Stream<XmlElement> withBroader(XmlElement place) {
        return Stream.concat(Stream.of(place), place.children("broader").flatMap(Topics::withBroader));
    }
}
