package org.newswire.sink;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.newswire.sink.store.ItemWriter;
import org.newswire.sink.store.StreamPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes partitions over and says where to read on: where the database says, whatever Kafka has committed. Only where the
 * log no longer has that offset, or the topic was created anew, reading starts over at its beginning; what is stored
 * already is known again.
 */
final class Origins {

    private static final Logger log = LoggerFactory.getLogger(Origins.class);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final Admin admin;
    private final Consumer<?, ?> consumer;
    private final ItemWriter writer;

    Origins(Admin admin, Consumer<?, ?> consumer, ItemWriter writer) {
        this.admin = admin;
        this.consumer = consumer;
        this.writer = writer;
    }

    /** Claims partitions of one topic; returns the offset to read each from. May run more than once. */
    Map<TopicPartition, Long> claim(String topic, Collection<TopicPartition> partitions) {
        var topicId = topicId(topic);
        var begins = consumer.beginningOffsets(partitions, ANSWER_WITHIN);
        var ends = consumer.endOffsets(partitions, ANSWER_WITHIN);
        var wanted = new HashMap<StreamPartition, String>();
        for (var partition : partitions) wanted.put(new StreamPartition(topic, partition.partition()), topicId);
        var origins = new HashMap<TopicPartition, Long>();
        writer.claim(wanted).forEach((claimed, stored) -> {
            var partition = new TopicPartition(topic, claimed.partition());
            origins.put(
                    partition,
                    origin(
                            partition,
                            stored,
                            begins.getOrDefault(partition, 0L),
                            ends.getOrDefault(partition, stored)));
        });
        log.info("partitions claimed topic={} topicId={} offsets={}", topic, topicId, origins);
        return origins;
    }

    private static long origin(TopicPartition partition, long stored, long begin, long end) {
        if (stored >= begin && stored <= end) return stored;
        if (stored > 0)
            log.warn(
                    "stored offset is not in the log partition={} stored={} begin={} end={} action=\"read from the beginning\"",
                    partition,
                    stored,
                    begin,
                    end);
        return begin;
    }

    private String topicId(String topic) {
        try {
            var description = admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                    .get(topic);
            if (description == null) throw new KafkaException("the broker did not describe topic " + topic);
            return description.topicId().toString();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException retriable) throw retriable;
            throw new KafkaException("cannot describe topic " + topic + ": " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new org.apache.kafka.common.errors.TimeoutException("no description of topic " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }
}
