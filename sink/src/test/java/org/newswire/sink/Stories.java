package org.newswire.sink;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.newswire.avro.AnnotatorRun;
import org.newswire.avro.AnnotatorStatus;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.Entity;
import org.newswire.avro.EntityType;
import org.newswire.avro.Evidence;
import org.newswire.avro.Link;
import org.newswire.avro.Mention;
import org.newswire.avro.Problem;
import org.newswire.avro.PubStatus;
import org.newswire.avro.Region;
import org.newswire.avro.RegionType;
import org.newswire.avro.Sentence;
import org.newswire.avro.Subject;
import org.newswire.avro.TimeFlag;
import org.newswire.avro.Timex;
import org.newswire.avro.TimexType;
import org.newswire.avro.TopicTag;

/** Enriched items to store: small ones, and one with something in every field. */
public final class Stories {

    public static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    public static final String FEED = "harbour";

    private Stories() {}

    /** Version {@code number} of an item, created so many minutes after noon. */
    public static EnrichedItem version(String guid, int number) {
        return story(guid, number).build();
    }

    /** The same as a builder, to change something. */
    public static EnrichedItem.Builder story(String guid, int number) {
        var headline = "Harbour bridge " + guid + " closes for repairs";
        return bare(FEED, guid, number)
                .setHeadline(headline)
                .setText(headline + "\n\nEngineers found cracks in the bridge on Friday.")
                .setDetectedLanguage("en");
    }

    /** A cancellation: no content. */
    public static EnrichedItem kill(String guid, int number) {
        return bare(FEED, guid, number).setPubStatus(PubStatus.CANCELED).build();
    }

    public static EnrichedItem.Builder bare(String feed, String guid, int number) {
        var created = NOON.plusSeconds(60L * number);
        return EnrichedItem.newBuilder()
                .setItemId(feed + "|" + guid)
                .setFeed(feed)
                .setGuid(guid)
                .setVersion(Integer.toString(number))
                .setVersionCreated(created)
                .setReceivedAt(created.plusSeconds(5))
                .setEnrichedAt(created.plusSeconds(6))
                .setRawTopic("news.raw")
                .setRawPartition(0)
                .setRawOffset(number)
                .setFingerprint(guid + "-" + number);
    }

    /** A story with a value in every field. */
    public static EnrichedItem complete() {
        var text = "Mayor Ada Thorne opens tram line\n\nAda Thorne opened the tram line on Monday. Thorne, 52, smiled.";
        return bare(FEED, "complete", 3)
                .setTimeFlags(List.of(TimeFlag.FUTURE))
                .setFirstCreated(NOON.minusSeconds(3600))
                .setPubStatus(PubStatus.WITHHELD)
                .setEmbargoed(NOON.plusSeconds(86400))
                .setUrgency(2)
                .setLanguage("en-GB")
                .setHeadline("Mayor Ada Thorne opens tram line")
                .setSlugline("TRAM-OPENING")
                .setByline("Lou Marsh")
                .setDateline("PORTWICK, March 14")
                .setCreditline("Harbour Wire/Lou Marsh")
                .setProvider("Harbour Wire")
                .setLocated(List.of("Portwick", "\"Old\" {Town}, North"))
                .setSubjects(List.of(new Subject("medtop", "20000337", "transport"), new Subject(null, null, "trams")))
                .setGenres(List.of("Current"))
                .setKeywords(List.of("tram", "mayor"))
                .setEdNote("UPDATES with quote")
                .setUsageTerms("No resale")
                .setCopyright("Copyright 2026 Harbour Wire")
                .setLinks(List.of(new Link("seeAlso", "https://harbour.example/7", null, null)))
                .setSignals(List.of("sig:update"))
                .setText(text)
                .setRegions(List.of(new Region(RegionType.HEADLINE, 0, 32)))
                .setSentences(List.of(new Sentence(34, 75), new Sentence(76, 97)))
                .setDetectedLanguage("en")
                .setEntities(List.of(new Entity(
                        "person/ada-thorne",
                        EntityType.PERSON,
                        "politician",
                        "Ada Thorne",
                        0.75,
                        List.of("mayor of Hull", "former teacher"),
                        List.of(new Mention(34, 44, "Ada Thorne", 0.98), new Mention(76, 82, "Thorne", null)))))
                .setDates(List.of(
                        new Timex(
                                68,
                                74,
                                "Monday",
                                TimexType.DATE,
                                "2026-03-09",
                                null,
                                null,
                                null,
                                null,
                                null,
                                "2026-03-09T00:00",
                                "2026-03-09T23:59",
                                "Europe/London",
                                "creation-time",
                                "weekday"),
                        new Timex(
                                84,
                                86,
                                "52",
                                TimexType.DURATION,
                                "P52Y",
                                "APPROX",
                                "EVERY",
                                "2X",
                                "1974",
                                "2026",
                                null,
                                null,
                                null,
                                null,
                                "age")))
                .setTopics(List.of(
                        new TopicTag(
                                "medtop:20000337",
                                "transport",
                                0.9,
                                List.of(new Evidence(60, 69, "tram line")),
                                "tram",
                                "7c41e09a"),
                        new TopicTag(
                                "medtop:04000000",
                                "economy, business and finance",
                                0.9,
                                List.of(),
                                "medtop:20000337",
                                "")))
                .setAnnotators(List.of(
                        new AnnotatorRun("entities", "1", AnnotatorStatus.OK, null),
                        new AnnotatorRun("dates", "2", AnnotatorStatus.FAILED, "rule weekday: no anchor")))
                .setProblems(List.of(new Problem(3, null, "subject has no qcode")))
                .build();
    }

    /** Versions 1 to {@code count} of as many different items. */
    public static List<EnrichedItem> many(String guidPrefix, int count) {
        var items = new ArrayList<EnrichedItem>();
        for (int i = 1; i <= count; i++) items.add(version(guidPrefix + i, i));
        return items;
    }
}
