package org.newswire.desks.field;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.Entity;
import org.newswire.avro.EntityType;

/** What an item has in a field, for people. */
public final class ItemValues {

    private ItemValues() {}

    /** The values in their order; of fields of running text none. */
    public static List<String> of(EnrichedItem item, DeskField field) {
        return switch (field) {
            case TEXT, EXACT -> List.of();
            case HEADLINE -> some(item.getHeadline());
            case ENTITY -> names(item.getEntities().stream());
            case PERSON -> names(entities(item, EntityType.PERSON));
            case ORGANISATION -> names(entities(item, EntityType.ORGANISATION));
            case PLACE -> names(entities(item, EntityType.LOCATION));
            case EVENT -> names(entities(item, EntityType.EVENT));
            case COUNTRY -> Countries.of(item).terms();
            case TOPIC ->
                Topics.of(item).terms().stream()
                        .map(code -> Topics.name(code) + " (medtop:" + code + ")")
                        .toList();
            case MENTIONS_DATE ->
                item.getDates().stream()
                        .filter(date -> date.getEarliest() != null && date.getLatest() != null)
                        .map(date ->
                                "\"" + date.getText() + "\" (" + date.getEarliest() + " to " + date.getLatest() + ")")
                        .distinct()
                        .toList();
            case FEED -> List.of(item.getFeed());
            case LANGUAGE -> some(item.getLanguage(), item.getDetectedLanguage());
            case URGENCY -> some(item.getUrgency());
            case PRIORITY -> some(item.getPriority());
            case LOCATED ->
                Stream.concat(item.getLocated().stream(), Stream.ofNullable(item.getDateline()))
                        .toList();
            case PUB_STATUS -> List.of(item.getPubStatus().name().toLowerCase(Locale.ROOT));
            case PROVIDER -> some(item.getProvider());
            case BYLINE ->
                Stream.concat(item.getCreators().stream(), Stream.ofNullable(item.getByline()))
                        .distinct()
                        .toList();
            case SLUGLINE -> some(item.getSlugline());
            case KEYWORD -> List.copyOf(item.getKeywords());
            case GENRE -> List.copyOf(item.getGenres());
        };
    }

    private static Stream<Entity> entities(EnrichedItem item, EntityType type) {
        return item.getEntities().stream().filter(entity -> entity.getType() == type);
    }

    private static List<String> names(Stream<Entity> entities) {
        return entities.map(entity -> entity.getName() + " (" + entity.getId() + ")")
                .distinct()
                .toList();
    }

    private static List<String> some(Object... values) {
        return Arrays.stream(values)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList();
    }
}
