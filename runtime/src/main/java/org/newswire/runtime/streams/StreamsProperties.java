package org.newswire.runtime.streams;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;

/**
 * What tells one Streams application from another; all else is the same for every stage.
 *
 * @param group application id and consumer group, before the site's prefix
 * @param threads stream threads
 * @param stateDirectory where state is kept between runs; can be rebuilt from the cluster
 */
public record StreamsProperties(String group, int threads, Path stateDirectory) {

    // Longer than the longest item takes; shorter would abort it for ever. Also the time that readers wait after a
    // kill.
    private static final Duration TRANSACTION_WITHIN = Duration.ofSeconds(30);

    Map<String, Object> forKafka(KafkaSettings kafka) {
        var clients = new KafkaClients(kafka);
        var properties = new HashMap<>(clients.common());
        var producer = clients.producer(group);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, kafka.named(group));
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        properties.putIfAbsent(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                clients.consumer(group).get(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG));
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
                Math.toIntExact(TRANSACTION_WITHIN.toMillis()));
        // Streams forces a linger of 100 ms on its producers.
        for (var name : new String[] {
            ProducerConfig.LINGER_MS_CONFIG,
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG
        }) properties.put(StreamsConfig.producerPrefix(name), producer.get(name));
        return properties;
    }
}
