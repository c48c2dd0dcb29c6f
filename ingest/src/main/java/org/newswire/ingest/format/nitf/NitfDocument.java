package org.newswire.ingest.format.nitf;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads a NITF document. What its own elements say goes before the {@code meta} names that providers add, and those
 * before what stands in for them: the title for a headline, the key of the day for a slugline, the date of publication
 * for that of issue.
 */
final class NitfDocument {

    private NitfDocument() {}

    static void read(XmlElement nitf, WireItem.Builder item) {
        language(nitf).ifPresent(item::language);
        var docdata = nitf.descendants("docdata").findFirst();
        docdata.ifPresent(data -> DocumentFacts.read(data, item));
        NitfSubjects.read(nitf, item);
        var body = body(nitf);
        body.ifPresent(text -> {
            BodyHead.read(text, item);
            item.body(BodyText.of(text));
            MediaLinks.read(text, item);
        });
        item.edNote(Stream.concat(
                        docdata.stream().flatMap(DocumentFacts::notes),
                        body.stream().flatMap(BodyHead::notes))
                .filter(note -> !note.isBlank())
                .distinct()
                .collect(Collectors.joining("\n")));
        var metas = item.blank();
        nitf.child("head").map(MetaNames::of).ifPresent(names -> {
            names.category().ifPresent(item::subject);
            names.read(metas);
        });
        item.fill(metas).fill(standIns(nitf, item.blank()));
        if (item.versionCreated().isEmpty()) date(nitf).ifPresent(item::versionCreated);
    }

    // Fragments come with a head or a body and nothing around it, or with the content alone.
    private static Optional<XmlElement> body(XmlElement nitf) {
        return nitf.child("body").or(() -> nitf.child("body.content").map(content -> nitf));
    }

    private static Optional<String> language(XmlElement nitf) {
        return nitf.language()
                .or(() -> nitf.attribute("baselang"))
                .or(() -> nitf.child("body").flatMap(XmlElement::language));
    }

    private static WireItem.Builder standIns(XmlElement nitf, WireItem.Builder standIns) {
        nitf.child("head", "title").flatMap(XmlElement::line).ifPresent(standIns::headline);
        nitf.descendants("hl2").findFirst().flatMap(XmlElement::line).ifPresent(line -> {
            if (nitf.child("head", "title").isEmpty()) standIns.headline(line);
        });
        DocumentFacts.slug(nitf).ifPresent(standIns::slugline);
        nitf.descendants("pubdata")
                .flatMap(pubdata -> pubdata.attribute("name").stream())
                .findFirst()
                .ifPresent(standIns::provider);
        return standIns;
    }

    private static Optional<String> date(XmlElement nitf) {
        return Stream.of("story.date", "pubdata")
                .flatMap(nitf::descendants)
                .flatMap(element -> element.attribute("norm").or(() -> element.attribute("date.publication")).stream())
                .findFirst();
    }
}
