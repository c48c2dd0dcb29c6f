package org.newswire.app.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.newswire.avro.EnrichedItem;

/** Reads a desk with our deserializer; docs/subscribe.md quotes it. */
public final class ReadDesk {

    private ReadDesk() {}

    // begin
    public static void read(String bootstrapServers, String registryUrl, String topic, Consumer<String> out) {
        var properties = new Properties();
        properties.put("bootstrap.servers", bootstrapServers);
        properties.put("group.id", "night-editor");
        properties.put("isolation.level", "read_committed");
        properties.put("auto.offset.reset", "earliest");
        properties.put("key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
        properties.put("value.deserializer", "org.newswire.runtime.registry.AvroDeserializer");
        properties.put("schema.registry.url", registryUrl);
        properties.put("specific.avro.reader", "true");
        try (var consumer = new KafkaConsumer<String, EnrichedItem>(properties)) {
            consumer.subscribe(List.of(topic));
            while (!Thread.currentThread().isInterrupted()) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    var item = record.value();
                    if (item != null) {
                        out.accept("on the desk: " + record.key() + " " + item.getHeadline());
                    } else {
                        var reason = record.headers().lastHeader("newswire-reason");
                        out.accept("off the desk: " + record.key() + ", " + new String(reason.value(), UTF_8));
                    }
                }
                consumer.commitSync();
            }
        }
    }
    // end
}
