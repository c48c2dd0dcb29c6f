package org.newswire.benchmarks;

import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.newswire.stack.LocalStack;

/**
 * The ceiling for enrich on this machine: a topology with the same guarantees that reads the raw topic and writes every
 * record as it is.
 */
final class PassThrough implements AutoCloseable {

    static final String GROUP = "newswire-pass-through";

    private final KafkaStreams streams;

    PassThrough(LocalStack stack, String from, String to, int threads, Path state) {
        var bytes = Serdes.ByteArray();
        var topology = new Topology()
                .addSource("from", bytes.deserializer(), bytes.deserializer(), from)
                .addSink("to", to, bytes.serializer(), bytes.serializer(), "from");
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, GROUP);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        streams = new KafkaStreams(topology, properties);
    }

    void start() {
        streams.start();
    }

    @Override
    public void close() {
        streams.close();
    }
}
