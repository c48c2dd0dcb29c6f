package org.newswire.desks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

/** Enriched items for tests: annotations are given by what they say and placed where the text says it first. */
final class Items {

    private final EnrichedItem.Builder item;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Timex> dates = new ArrayList<>();
    private final List<TopicTag> topics = new ArrayList<>();

    private Items(String headline, String body) {
        item = EnrichedItem.newBuilder()
                .setItemId("baltic-press|1")
                .setFeed("baltic-press")
                .setGuid("1")
                .setVersionCreated(Instant.parse("2026-11-30T12:00:00Z"))
                .setReceivedAt(Instant.parse("2026-11-30T12:00:01Z"))
                .setEnrichedAt(Instant.parse("2026-11-30T12:00:02Z"))
                .setRawTopic("news.raw")
                .setRawPartition(0)
                .setRawOffset(1)
                .setFingerprint("00")
                .setHeadline(headline)
                .setText(headline + "\n\n" + body)
                .setRegions(List.of(new Region(RegionType.HEADLINE, 0, headline.length())));
    }

    /** An item of Monday, 30 November 2026, noon, of the feed baltic-press. */
    static Items item(String headline, String body) {
        return new Items(headline, body);
    }

    /** The story that most tests ask about. */
    static Items storm() {
        return item(
                        "Ferry adrift off Ventspils as storm closes ports",
                        "VENTSPILS, Latvia (BP) - Two ports were closing on Monday, harbour master Juris Kalvenieks"
                                + " said. The Baltic Maritime Authority meets on Friday.")
                .entity(EntityType.PERSON, "Juris Kalvenieks", "Juris Kalvenieks")
                .entity(EntityType.ORGANISATION, "Baltic Maritime Authority", "Baltic Maritime Authority")
                .entity(EntityType.LOCATION, "Ventspils", "Ventspils")
                .entity(EntityType.LOCATION, "Latvia", "Latvia")
                .date("Monday", "2026-11-30T00:00", "2026-11-30T23:59")
                .date("Friday", "2026-12-04T00:00", "2026-12-04T23:59")
                .topic("medtop:20000139", "maritime accident", "Ferry adrift");
    }

    Items with(Consumer<EnrichedItem.Builder> change) {
        change.accept(item);
        return this;
    }

    Items boilerplate(String text) {
        var regions = new ArrayList<>(item.getRegions());
        regions.add(new Region(RegionType.BOILERPLATE, begin(text), begin(text) + text.length()));
        item.setRegions(regions);
        return this;
    }

    /** With an id of type and name, as one that no gazetteer knows. */
    Items entity(EntityType type, String name, String... mentions) {
        var id = type.name().toLowerCase(Locale.ROOT) + "/"
                + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return entity(id, type, null, name, mentions);
    }

    Items entity(String id, EntityType type, @Nullable String subtype, String name, String... mentions) {
        var places = new ArrayList<Mention>();
        for (var mention : mentions)
            places.add(new Mention(begin(mention), begin(mention) + mention.length(), mention, null));
        entities.add(new Entity(id, type, subtype, name, 0.5, List.of(), places));
        return this;
    }

    Items date(String text, String earliest, String latest) {
        dates.add(Timex.newBuilder()
                .setBegin(begin(text))
                .setEnd(begin(text) + text.length())
                .setText(text)
                .setType(TimexType.DATE)
                .setValue("")
                .setEarliest(earliest)
                .setLatest(latest)
                .setRule("test")
                .build());
        return this;
    }

    Items topic(String qcode, String name, String... evidence) {
        var places = new ArrayList<Evidence>();
        for (var text : evidence) places.add(new Evidence(begin(text), begin(text) + text.length(), text));
        topics.add(new TopicTag(qcode, name, 0.9, places, "test", ""));
        return this;
    }

    EnrichedItem build() {
        return item.setEntities(entities).setDates(dates).setTopics(topics).build();
    }

    private int begin(String part) {
        var begin = item.getText().indexOf(part);
        if (begin < 0) throw new IllegalArgumentException("\"" + part + "\" is not in the text");
        return begin;
    }
}
