package org.newswire.ingest.publish;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.Link;
import org.newswire.avro.Problem;
import org.newswire.avro.PubStatus;
import org.newswire.avro.RawItem;
import org.newswire.avro.Subject;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.WireItem;

/** Makes the Avro record of an item. */
public final class RawItemMapper {

    private RawItemMapper() {}

    /** Identity of an item over all its versions. */
    static String itemId(String feed, WireItem item) {
        return feed + "|" + item.guid();
    }

    /** The record; the original is shared with the unit, not copied. */
    public static RawItem map(WireItem item, Arrival arrival) {
        var unit = arrival.unit();
        return RawItem.newBuilder()
                .setItemId(itemId(arrival.feed(), item))
                .setFeed(arrival.feed())
                .setGuid(item.guid())
                .setVersion(item.version())
                .setVersionCreated(millis(item.versionCreated()))
                .setFirstCreated(millis(item.firstCreated()))
                .setReceivedAt(arrival.receivedAt().truncatedTo(ChronoUnit.MILLIS))
                .setPubStatus(status(item.pubStatus()))
                .setEmbargoed(millis(item.embargoed()))
                .setUrgency(item.urgency())
                .setPriority(item.priority())
                .setLanguage(item.language())
                .setHeadline(item.headline())
                .setSlugline(item.slugline())
                .setByline(item.byline())
                .setCreators(item.creators())
                .setDateline(item.dateline())
                .setCreditline(item.creditline())
                .setProvider(item.provider())
                .setLocated(item.located())
                .setSubjects(all(item.subjects(), RawItemMapper::subject))
                .setGenres(item.genres())
                .setKeywords(item.keywords())
                .setEdNote(item.edNote())
                .setUsageTerms(item.usageTerms())
                .setCopyright(item.copyright())
                .setLinks(all(item.links(), RawItemMapper::link))
                .setSignals(item.signals())
                .setSummary(item.summary())
                .setBody(item.body())
                .setFormat(arrival.format())
                .setSource(arrival.source())
                .setOriginalName(unit.name())
                .setOriginalContentType(arrival.contentType())
                .setOriginal(ByteBuffer.wrap(unit.bytes()))
                .setFingerprint(unit.fingerprint())
                .setProblems(all(item.problems(), RawItemMapper::problem))
                .build();
    }

    private static Subject subject(org.newswire.ingest.format.Subject subject) {
        return new Subject(subject.scheme(), subject.code(), subject.name());
    }

    private static Link link(org.newswire.ingest.format.Link link) {
        return new Link(link.rel(), link.href(), link.title(), link.type());
    }

    private static Problem problem(org.newswire.ingest.format.Problem problem) {
        return new Problem(line(problem.position()), column(problem.position()), problem.message());
    }

    private static PubStatus status(org.newswire.ingest.format.PubStatus status) {
        return switch (status) {
            case USABLE -> PubStatus.USABLE;
            case WITHHELD -> PubStatus.WITHHELD;
            case CANCELED -> PubStatus.CANCELED;
            case UNKNOWN -> PubStatus.UNKNOWN;
        };
    }

    static @Nullable Integer line(@Nullable Position position) {
        return position == null ? null : position.line();
    }

    static @Nullable Integer column(@Nullable Position position) {
        return position == null ? null : position.column();
    }

    private static @Nullable Instant millis(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private static <A, B> List<B> all(List<A> values, Function<A, B> map) {
        return values.stream().map(map).toList();
    }
}
