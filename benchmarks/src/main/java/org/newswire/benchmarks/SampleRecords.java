package org.newswire.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.newswire.avro.AnnotatorRun;
import org.newswire.avro.AnnotatorStatus;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.Entity;
import org.newswire.avro.EntityType;
import org.newswire.avro.Evidence;
import org.newswire.avro.Mention;
import org.newswire.avro.Sentence;
import org.newswire.avro.Timex;
import org.newswire.avro.TimexType;
import org.newswire.avro.TopicTag;
import org.newswire.benchmarks.StoryGenerator.Story;

/** Enriched records of usual size (about 5 KB) without running the annotators. */
final class SampleRecords {

    private static final int ENTITIES = 12;
    private static final int MENTIONS = 3;
    private static final int DATES = 6;
    private static final int TOPICS = 4;
    private static final int SENTENCE_LENGTH = 110;
    private static final String FINGERPRINT = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private SampleRecords() {}

    /** The record of a story. */
    static EnrichedItem enriched(Story story, long rawOffset) {
        var text = story.headline() + "\n\n" + story.body();
        return EnrichedItem.newBuilder()
                .setItemId("bench|" + story.guid())
                .setFeed("bench")
                .setGuid(story.guid())
                .setVersion("1")
                .setVersionCreated(story.created())
                .setReceivedAt(story.created())
                .setEnrichedAt(Instant.parse("2026-11-20T12:00:00Z"))
                .setHeadline(story.headline())
                .setRawTopic("news.raw")
                .setRawPartition(0)
                .setRawOffset(rawOffset)
                .setFingerprint(FINGERPRINT.substring(story.guid().length()) + hex(story.guid()))
                .setText(text)
                .setDetectedLanguage("en")
                .setSentences(sentences(text))
                .setEntities(entities(text))
                .setDates(dates(text))
                .setTopics(topics(text))
                .setAnnotators(List.of(new AnnotatorRun("entities", "1", AnnotatorStatus.OK, null)))
                .build();
    }

    private static String hex(String guid) {
        var hex = new StringBuilder();
        for (byte b : guid.getBytes(StandardCharsets.UTF_8)) hex.append(String.format("%02x", b));
        return hex.substring(hex.length() - guid.length());
    }

    private static List<Sentence> sentences(String text) {
        var sentences = new ArrayList<Sentence>();
        for (int begin = 0; begin < text.length(); begin += SENTENCE_LENGTH)
            sentences.add(new Sentence(begin, Math.min(text.length(), begin + SENTENCE_LENGTH)));
        return sentences;
    }

    private static List<Entity> entities(String text) {
        var entities = new ArrayList<Entity>();
        for (int i = 0; i < ENTITIES; i++) {
            var mentions = new ArrayList<Mention>();
            for (int j = 0; j < MENTIONS; j++) {
                var begin = 10 * (i + j * ENTITIES);
                mentions.add(new Mention(begin, begin + 9, text.substring(begin, begin + 9), null));
            }
            entities.add(
                    new Entity("person/name-" + i, EntityType.PERSON, null, "Name " + i, 0.5, List.of(), mentions));
        }
        return entities;
    }

    private static List<Timex> dates(String text) {
        var dates = new ArrayList<Timex>();
        for (int i = 0; i < DATES; i++)
            dates.add(Timex.newBuilder()
                    .setBegin(20 * i)
                    .setEnd(20 * i + 8)
                    .setText(text.substring(20 * i, 20 * i + 8))
                    .setType(TimexType.DATE)
                    .setValue("2026-11-1" + i)
                    .setEarliest("2026-11-1" + i + "T00:00")
                    .setLatest("2026-11-1" + i + "T23:59")
                    .build());
        return dates;
    }

    private static List<TopicTag> topics(String text) {
        var topics = new ArrayList<TopicTag>();
        for (int i = 0; i < TOPICS; i++)
            topics.add(new TopicTag(
                    "medtop:2000037" + i,
                    "topic " + i,
                    0.8,
                    List.of(new Evidence(0, 9, text.substring(0, 9))),
                    "bench",
                    "1"));
        return topics;
    }
}
