package org.newswire.app.view;

import java.util.List;
import java.util.stream.Stream;
import org.newswire.enrich.Annotations;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.ninjs.Finding;
import org.newswire.ingest.format.ninjs.Finding.Kind;
import org.newswire.ingest.format.ninjs.NinjsWriter;
import org.newswire.sink.store.StoredItem;

/** An enriched item as ninjs 3.1: what its provider said, and the topics and names that were found in it. */
public final class NinjsJson {

    private static final Unit NO_UNIT = Unit.of("stored item", null, new byte[0], Hints.NONE);
    private static final String MEDIA_TOPIC = "medtop:";
    private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";

    private NinjsJson() {}

    /** An item that has just been read and annotated, on one line. */
    public static String of(WireItem item, Annotations annotations) {
        var topics = annotations.topics().stream().map(topic -> topic(topic.qcode(), topic.name(), topic.confidence()));
        var names =
                annotations.entities().stream().map(entity -> name(entity.type().name(), entity.name(), entity.id()));
        return NinjsWriter.write(
                item,
                annotations.article().language(),
                Stream.concat(topics, names).toList());
    }

    /** The newest version of a stored item, on one line; of a canceled one only that it is. */
    public static String of(StoredItem stored) {
        var content = stored.current();
        if (content == null) return NinjsWriter.write(canceled(stored), null, List.of());
        var topics = content.topics().stream().map(topic -> topic(topic.qcode(), topic.name(), topic.confidence()));
        var names = content.entities().stream().map(entity -> name(entity.type(), entity.name(), entity.id()));
        return NinjsWriter.write(
                item(stored, content),
                content.language(),
                Stream.concat(topics, names).toList());
    }

    private static Finding topic(String qcode, String name, double confidence) {
        var uri = qcode.startsWith(MEDIA_TOPIC) ? MEDIA_TOPICS + qcode.substring(MEDIA_TOPIC.length()) : null;
        return new Finding(Kind.TOPIC, name, qcode, uri, (int) Math.round(100 * Math.min(1, Math.max(0, confidence))));
    }

    private static Finding name(String type, String name, String id) {
        var kind = switch (type) {
            case "PERSON" -> Kind.PERSON;
            case "ORGANISATION" -> Kind.ORGANISATION;
            case "LOCATION" -> Kind.PLACE;
            case "EVENT" -> Kind.EVENT;
            default -> Kind.NAME;
        };
        return new Finding(kind, name, id, null, null);
    }

    private static WireItem canceled(StoredItem stored) {
        var newest = stored.versions().get(0);
        return WireItem.builder(NO_UNIT, new Problems())
                .guid(stored.guid())
                .version(newest.version())
                .versionCreated(newest.versionCreated())
                .pubStatus(PubStatus.CANCELED)
                .build();
    }

    private static WireItem item(StoredItem stored, StoredItem.Content content) {
        var header = content.header();
        return new WireItem(
                stored.guid(),
                header.version(),
                header.versionCreated(),
                header.firstCreated(),
                PubStatus.valueOf(stored.status().name()),
                content.embargoed(),
                content.urgency(),
                header.priority(),
                header.language(),
                content.headline(),
                content.slugline(),
                content.byline(),
                header.creators(),
                content.dateline(),
                header.creditline(),
                header.provider(),
                header.located(),
                header.subjects().stream()
                        .map(subject -> new Subject(subject.scheme(), subject.code(), subject.name()))
                        .toList(),
                header.genres(),
                header.keywords(),
                content.edNote(),
                header.usageTerms(),
                header.copyright(),
                header.links().stream()
                        .map(link -> new Link(link.rel(), link.href(), link.title(), link.type()))
                        .toList(),
                header.signals(),
                header.summary(),
                content.text().substring(header.bodyBegin()).strip(),
                List.of());
    }
}
