package org.newswire.benchmarks;

import java.util.List;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.Entity;
import org.newswire.avro.EntityType;
import org.newswire.avro.Evidence;
import org.newswire.avro.Mention;
import org.newswire.avro.Region;
import org.newswire.avro.RegionType;
import org.newswire.avro.Timex;
import org.newswire.avro.TimexType;
import org.newswire.avro.TopicTag;
import org.newswire.enrich.Annotations;
import org.newswire.enrich.Enricher;
import org.newswire.enrich.entity.EntityAnnotator;
import org.newswire.enrich.temporal.DateAnnotator;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;
import org.newswire.enrich.topic.TopicAnnotator;

/** The stories that benchmarks share, as the annotators leave them. */
final class DeskItems {

    private DeskItems() {}

    static List<EnrichedItem> enriched() {
        var reader = new ArticleReader();
        var enricher = new Enricher(EntityAnnotator.load(), new DateAnnotator(), new TopicAnnotator());
        return Stories.copies().stream()
                .map(copy -> item(copy, enricher.enrich(reader.read(copy))))
                .toList();
    }

    private static EnrichedItem item(Copy copy, Annotations found) {
        return EnrichedItem.newBuilder()
                .setItemId("bench|" + copy.headline())
                .setFeed("bench")
                .setGuid("bench")
                .setVersionCreated(copy.created())
                .setReceivedAt(copy.created())
                .setEnrichedAt(copy.created())
                .setRawTopic("news.raw")
                .setRawPartition(0)
                .setRawOffset(0)
                .setFingerprint("")
                .setUrgency(4)
                .setLanguage("en-GB")
                .setDetectedLanguage(found.article().language())
                .setHeadline(copy.headline())
                .setText(found.article().text())
                .setRegions(found.article().regions().stream()
                        .map(region -> new Region(
                                RegionType.valueOf(region.type().name()),
                                region.span().begin(),
                                region.span().end()))
                        .toList())
                .setEntities(found.entities().stream().map(DeskItems::entity).toList())
                .setDates(found.dates().stream().map(DeskItems::date).toList())
                .setTopics(found.topics().stream().map(DeskItems::topic).toList())
                .build();
    }

    private static Entity entity(org.newswire.enrich.entity.Entity entity) {
        return Entity.newBuilder()
                .setId(entity.id())
                .setType(EntityType.valueOf(entity.type().name()))
                .setName(entity.name())
                .setMentions(entity.mentions().stream()
                        .map(mention -> new Mention(
                                mention.span().begin(), mention.span().end(), mention.text(), null))
                        .toList())
                .build();
    }

    private static Timex date(org.newswire.enrich.temporal.Timex date) {
        var interval = date.interval();
        return Timex.newBuilder()
                .setBegin(date.span().begin())
                .setEnd(date.span().end())
                .setText(date.text())
                .setType(TimexType.valueOf(date.type().name()))
                .setValue(date.value())
                .setEarliest(interval == null ? null : interval.earliest().toString())
                .setLatest(interval == null ? null : interval.latest().toString())
                .setRule(date.rule())
                .build();
    }

    private static TopicTag topic(org.newswire.enrich.topic.TopicTag topic) {
        return TopicTag.newBuilder()
                .setQcode(topic.qcode())
                .setName(topic.name())
                .setConfidence(topic.confidence())
                .setRule(topic.rule())
                .setEvidence(topic.evidence().stream()
                        .map(evidence -> new Evidence(
                                evidence.span().begin(), evidence.span().end(), evidence.text()))
                        .toList())
                .build();
    }
}
