package org.newswire.ingest.format.nitf;

import java.util.Optional;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/** Reads pictures, sound and film as links: one for each reference, titled with the caption, never fetched. */
final class MediaLinks {

    private MediaLinks() {}

    static void read(XmlElement body, WireItem.Builder item) {
        body.descendants("media").forEach(media -> media(media, item));
    }

    private static void media(XmlElement media, WireItem.Builder item) {
        var caption = media.children("media-caption")
                .flatMap(element -> Stream.of(BodyText.of(element)))
                .map(Clean::line)
                .filter(line -> !line.isEmpty())
                .findFirst();
        var rel = media.attribute("media-type")
                .map(type -> "association:" + Clean.lower(type.strip()))
                .orElse("association");
        media.children("media-reference")
                .forEach(reference -> target(reference)
                        .ifPresent(href -> item.link(new Link(
                                rel,
                                href,
                                caption.or(() -> reference
                                                .attribute("alternate-text")
                                                .map(Clean::line))
                                        .orElse(null),
                                reference
                                        .attribute("mime-type")
                                        .map(Clean::line)
                                        .orElse(null)))));
    }

    private static Optional<String> target(XmlElement reference) {
        return Stream.of("source", "data-location", "name")
                .flatMap(name -> reference.attribute(name).stream())
                .map(Clean::line)
                .findFirst();
    }
}
