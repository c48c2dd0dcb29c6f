package org.newswire.app;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.newswire.desks.stage.DesksStage;
import org.newswire.enrich.EnrichStage;
import org.newswire.runtime.kafka.GroupLag;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicAdmin;
import org.newswire.runtime.kafka.TopicTail;
import org.newswire.schemas.TopicSpec;
import org.newswire.sink.SinkStage;

/**
 * How far the stages are, read from the cluster alone.
 *
 * @param stages the stages that read a topic, in the order an item passes them; desks only where there ever was one
 * @param deadLetters dead letters on their topic, at most {@link #MOST_COUNTED}
 */
public record PipelineStatus(List<StageStatus> stages, int deadLetters) {

    /** Dead letters are counted by reading them, and no further than this. */
    public static final int MOST_COUNTED = 1_000;

    /**
     * How far one stage is.
     *
     * @param stage name of the stage
     * @param group its consumer group
     * @param state state of the group in lower case: stable, empty, absent, …
     * @param lagRecords records it has not read yet
     * @param lagTime age of the oldest of them
     * @param recordsPerSecond how many it read a second while it was watched
     */
    public record StageStatus(
            String stage, String group, String state, long lagRecords, Duration lagTime, double recordsPerSecond) {}

    private static final String ABSENT = "absent";

    /** Reads the state twice, {@code rateOver} apart, to tell the rates. */
    public static PipelineStatus read(KafkaSettings kafka, Duration rateOver) {
        var clients = new KafkaClients(kafka);
        try (var admin = clients.admin();
                var lag = new GroupLag(admin, clients, Clock.systemUTC())) {
            requireTopics(admin, kafka);
            var topics = kafka.topics();
            var enrich = new Reading("enrich", kafka.named(EnrichStage.GROUP), topics.raw(), lag);
            var desks = new Reading("desks", kafka.named(DesksStage.GROUP), topics.enriched(), lag);
            var sink = new Reading("sink", kafka.named(SinkStage.GROUP), topics.enriched(), lag);
            pause(rateOver);
            var groups = groups(admin);
            var stages = Stream.of(enrich, desks, sink)
                    .map(reading -> reading.finish(groups, rateOver))
                    .filter(stage ->
                            !stage.stage().equals("desks") || !stage.state().equals(ABSENT))
                    .toList();
            return new PipelineStatus(
                    stages,
                    new TopicTail(clients)
                            .newest(topics.deadLetter().name(), MOST_COUNTED)
                            .size());
        }
    }

    private static void requireTopics(Admin admin, KafkaSettings kafka) {
        var missing = new TopicAdmin(admin, kafka).missing();
        if (!missing.isEmpty())
            throw new UserException("the cluster at " + kafka.bootstrapServers() + " has no topics "
                    + String.join(", ", missing) + "; create them with: newswire topics create");
    }

    private static List<GroupListing> groups(Admin admin) {
        try {
            return new ArrayList<>(admin.listGroups().all().get());
        } catch (ExecutionException e) {
            throw new KafkaException("cannot list consumer groups: " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static InterruptException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new InterruptException(e);
    }

    /** A stage between the two readings. */
    private static final class Reading {

        private final String stage;
        private final String group;
        private final TopicSpec topic;
        private final GroupLag lag;
        private final GroupLag.Lag first;

        Reading(String stage, String group, TopicSpec topic, GroupLag lag) {
            this.stage = stage;
            this.group = group;
            this.topic = topic;
            this.lag = lag;
            this.first = read();
        }

        StageStatus finish(List<GroupListing> groups, Duration elapsed) {
            var second = read();
            var state = groups.stream()
                    .filter(listing -> listing.groupId().equals(group))
                    .findFirst()
                    .flatMap(GroupListing::groupState)
                    .map(found -> found.toString().toLowerCase(Locale.ROOT))
                    .orElse(ABSENT);
            var rate = (second.committed() - first.committed()) * 1000.0 / Math.max(1, elapsed.toMillis());
            return new StageStatus(stage, group, state, second.records(), second.time(), rate);
        }

        private GroupLag.Lag read() {
            return lag.of(group, topic.name()).orElseThrow();
        }
    }
}
