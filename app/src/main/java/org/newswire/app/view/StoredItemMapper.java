package org.newswire.app.view;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.PubStatus;
import org.newswire.avro.Region;
import org.newswire.avro.RegionType;
import org.newswire.avro.TimeFlag;
import org.newswire.sink.store.ItemStatus;
import org.newswire.sink.store.StoredItem;

/** From an enriched record to the item as the store would show it, with this version alone. */
final class StoredItemMapper {

    private StoredItemMapper() {}

    static StoredItem stored(EnrichedItem item, @Nullable String traceParent) {
        var status = ItemStatus.valueOf(item.getPubStatus().name());
        var content = item.getPubStatus() == PubStatus.CANCELED ? null : content(item, traceParent);
        // The stream does not know when a row was written; readers of it see no such member.
        var version = new StoredItem.Version(
                item.getVersion(),
                item.getVersionCreated(),
                item.getReceivedAt(),
                item.getEnrichedAt(),
                status,
                item.getHeadline(),
                item.getFingerprint());
        return new StoredItem(item.getItemId(), item.getFeed(), item.getGuid(), status, content, List.of(version));
    }

    private static StoredItem.Content content(EnrichedItem item, @Nullable String traceParent) {
        return new StoredItem.Content(
                item.getHeadline(),
                item.getSlugline(),
                item.getByline(),
                item.getDateline(),
                language(item),
                item.getUrgency(),
                item.getEmbargoed(),
                item.getEdNote(),
                traceParent,
                header(item),
                item.getText(),
                item.getEntities().stream().map(StoredItemMapper::entity).toList(),
                item.getDates().stream().map(StoredItemMapper::date).toList(),
                item.getTopics().stream().map(StoredItemMapper::topic).toList(),
                item.getAnnotators().stream()
                        .map(run -> new StoredItem.AnnotatorRun(
                                run.getName(), run.getVersion(), run.getStatus().name(), run.getMessage()))
                        .toList());
    }

    private static StoredItem.Header header(EnrichedItem item) {
        var isMissing = item.getTimeFlags().contains(TimeFlag.MISSING);
        return new StoredItem.Header(
                item.getVersion(),
                isMissing ? null : item.getVersionCreated(),
                item.getFirstCreated(),
                item.getPriority(),
                item.getLanguage(),
                item.getCreators(),
                item.getCreditline(),
                item.getProvider(),
                item.getLocated(),
                item.getSubjects().stream()
                        .map(subject ->
                                new StoredItem.Subject(subject.getScheme(), subject.getCode(), subject.getName()))
                        .toList(),
                item.getGenres(),
                item.getKeywords(),
                item.getUsageTerms(),
                item.getCopyright(),
                item.getLinks().stream()
                        .map(link ->
                                new StoredItem.Link(link.getRel(), link.getHref(), link.getTitle(), link.getType()))
                        .toList(),
                item.getSignals(),
                item.getSummary(),
                bodyBegin(item.getRegions()));
    }

    private static StoredItem.Entity entity(org.newswire.avro.Entity entity) {
        return new StoredItem.Entity(
                entity.getId(),
                entity.getType().name(),
                entity.getSubtype(),
                entity.getName(),
                entity.getSalience(),
                entity.getRoles(),
                entity.getMentions().stream()
                        .map(mention -> new StoredItem.Mention(
                                mention.getBegin(), mention.getEnd(), mention.getText(), mention.getConfidence()))
                        .toList());
    }

    private static StoredItem.Date date(org.newswire.avro.Timex date) {
        return new StoredItem.Date(
                date.getBegin(),
                date.getEnd(),
                date.getText(),
                date.getType().name(),
                date.getValue(),
                localTime(date.getEarliest()),
                localTime(date.getLatest()));
    }

    private static StoredItem.Topic topic(org.newswire.avro.TopicTag topic) {
        return new StoredItem.Topic(
                topic.getQcode(),
                topic.getName(),
                topic.getConfidence(),
                topic.getEvidence().stream()
                        .map(evidence ->
                                new StoredItem.Evidence(evidence.getBegin(), evidence.getEnd(), evidence.getText()))
                        .toList(),
                topic.getRule(),
                topic.getRuleVersion());
    }

    // The headline, when it is part of the text, is its first region.
    private static int bodyBegin(List<Region> regions) {
        return regions.isEmpty() || regions.get(0).getType() != RegionType.HEADLINE
                ? 0
                : regions.get(0).getEnd();
    }

    // What the annotators found in the text goes before what the provider declared.
    private static @Nullable String language(EnrichedItem item) {
        if (item.getDetectedLanguage() != null) return item.getDetectedLanguage();
        var declared = item.getLanguage();
        return declared == null ? null : declared.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDateTime localTime(@Nullable String iso) {
        try {
            return iso == null ? null : LocalDateTime.parse(iso);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
