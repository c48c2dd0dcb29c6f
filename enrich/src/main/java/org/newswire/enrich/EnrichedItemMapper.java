package org.newswire.enrich;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.AnnotatorStatus;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.EntityType;
import org.newswire.avro.PubStatus;
import org.newswire.avro.RawItem;
import org.newswire.avro.RegionType;
import org.newswire.avro.TimeFlag;
import org.newswire.avro.TimexType;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.entity.Mention;
import org.newswire.enrich.temporal.Timex;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.topic.Evidence;
import org.newswire.enrich.topic.TopicTag;
import org.newswire.schemas.VersionStamp;

/** From the raw record and what was found in it to the enriched record. */
public final class EnrichedItemMapper {

    private EnrichedItemMapper() {}

    /**
     * The enriched record of one version.
     *
     * @param annotations what was found, null for a canceled item, which keeps no content
     */
    static EnrichedItem enriched(
            RawItem raw,
            RecordMetadata coordinates,
            @Nullable Annotations annotations,
            boolean current,
            Instant enrichedAt) {
        var flag = VersionStamp.flag(raw.getVersionCreated(), raw.getReceivedAt());
        var builder = EnrichedItem.newBuilder()
                .setItemId(raw.getItemId())
                .setFeed(raw.getFeed())
                .setGuid(raw.getGuid())
                .setVersion(raw.getVersion())
                .setVersionCreated(raw.getVersionCreated() == null ? raw.getReceivedAt() : raw.getVersionCreated())
                .setTimeFlags(flag == null ? List.<TimeFlag>of() : List.of(flag))
                .setFirstCreated(raw.getFirstCreated())
                .setReceivedAt(raw.getReceivedAt())
                .setPubStatus(raw.getPubStatus())
                .setLanguage(raw.getLanguage())
                .setProvider(raw.getProvider())
                .setEdNote(raw.getEdNote())
                .setSignals(raw.getSignals())
                .setIsCurrent(current)
                .setEnrichedAt(enrichedAt)
                .setRawTopic(coordinates.topic())
                .setRawPartition(coordinates.partition())
                .setRawOffset(coordinates.offset())
                .setFingerprint(raw.getFingerprint())
                .setProblems(raw.getProblems());
        if (raw.getPubStatus() != PubStatus.CANCELED) describe(builder, raw);
        if (annotations != null) annotate(builder, annotations);
        return builder.build();
    }

    /** The enriched record of an item that is on no topic, for commands that need no pipeline. */
    public static EnrichedItem enriched(RawItem raw, Annotations annotations) {
        return enriched(
                raw,
                new NoTopic(),
                raw.getPubStatus() == PubStatus.CANCELED ? null : annotations,
                true,
                raw.getReceivedAt());
    }

    private record NoTopic() implements RecordMetadata {

        @Override
        public String topic() {
            return "";
        }

        @Override
        public int partition() {
            return 0;
        }

        @Override
        public long offset() {
            return 0;
        }
    }

    private static void describe(EnrichedItem.Builder builder, RawItem raw) {
        builder.setEmbargoed(raw.getEmbargoed())
                .setUrgency(raw.getUrgency())
                .setPriority(raw.getPriority())
                .setHeadline(raw.getHeadline())
                .setSlugline(raw.getSlugline())
                .setByline(raw.getByline())
                .setCreators(raw.getCreators())
                .setDateline(raw.getDateline())
                .setCreditline(raw.getCreditline())
                .setLocated(raw.getLocated())
                .setSubjects(raw.getSubjects())
                .setGenres(raw.getGenres())
                .setKeywords(raw.getKeywords())
                .setUsageTerms(raw.getUsageTerms())
                .setCopyright(raw.getCopyright())
                .setLinks(raw.getLinks())
                .setSummary(raw.getSummary());
    }

    private static void annotate(EnrichedItem.Builder builder, Annotations annotations) {
        var article = annotations.article();
        builder.setText(article.text())
                .setRegions(article.regions().stream()
                        .map(EnrichedItemMapper::region)
                        .toList())
                .setSentences(article.sentences().stream()
                        .map(EnrichedItemMapper::sentence)
                        .toList())
                .setDetectedLanguage(article.language())
                .setEntities(annotations.entities().stream()
                        .map(EnrichedItemMapper::entity)
                        .toList())
                .setDates(annotations.dates().stream()
                        .map(EnrichedItemMapper::timex)
                        .toList())
                .setTopics(annotations.topics().stream()
                        .map(EnrichedItemMapper::topic)
                        .toList())
                .setAnnotators(
                        annotations.runs().stream().map(EnrichedItemMapper::run).toList());
    }

    private static org.newswire.avro.Region region(Region region) {
        return new org.newswire.avro.Region(
                RegionType.valueOf(region.type().name()),
                region.span().begin(),
                region.span().end());
    }

    private static org.newswire.avro.Sentence sentence(Sentence sentence) {
        return new org.newswire.avro.Sentence(
                sentence.span().begin(), sentence.span().end());
    }

    private static org.newswire.avro.Entity entity(Entity entity) {
        return new org.newswire.avro.Entity(
                entity.id(),
                EntityType.valueOf(entity.type().name()),
                entity.subtype(),
                entity.name(),
                entity.salience(),
                entity.roles(),
                entity.mentions().stream().map(EnrichedItemMapper::mention).toList());
    }

    private static org.newswire.avro.Mention mention(Mention mention) {
        return new org.newswire.avro.Mention(
                mention.span().begin(), mention.span().end(), mention.text(), mention.confidence());
    }

    private static org.newswire.avro.Timex timex(Timex timex) {
        var interval = timex.interval();
        return org.newswire.avro.Timex.newBuilder()
                .setBegin(timex.span().begin())
                .setEnd(timex.span().end())
                .setText(timex.text())
                .setType(TimexType.valueOf(timex.type().name()))
                .setValue(timex.value())
                .setMod(timex.mod())
                .setQuant(timex.quant())
                .setFreq(timex.freq())
                .setBeginPoint(timex.beginPoint())
                .setEndPoint(timex.endPoint())
                .setEarliest(interval == null ? null : interval.earliest().toString())
                .setLatest(interval == null ? null : interval.latest().toString())
                .setZone(
                        interval == null || interval.zone() == null
                                ? null
                                : interval.zone().getId())
                .setAnchor(timex.anchor() == null ? null : timex.anchor().toString())
                .setRule(timex.rule())
                .build();
    }

    private static org.newswire.avro.TopicTag topic(TopicTag topic) {
        return new org.newswire.avro.TopicTag(
                topic.qcode(),
                topic.name(),
                topic.confidence(),
                topic.evidence().stream().map(EnrichedItemMapper::evidence).toList(),
                topic.rule(),
                topic.ruleVersion());
    }

    private static org.newswire.avro.Evidence evidence(Evidence evidence) {
        return new org.newswire.avro.Evidence(
                evidence.span().begin(), evidence.span().end(), evidence.text());
    }

    private static org.newswire.avro.AnnotatorRun run(AnnotatorRun run) {
        return new org.newswire.avro.AnnotatorRun(
                run.name(), run.version(), AnnotatorStatus.valueOf(run.status().name()), run.message());
    }
}
