package org.newswire.desks.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Set;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.kafka.TopicScan;

/** What is on a desk now, read from its topic. */
public final class DeskItems {

    private DeskItems() {}

    /** The ids of the items on a desk; a new set. Throws when the cluster has no such topic. */
    public static Set<String> on(KafkaSettings kafka, String desk) {
        var items = new HashSet<String>();
        new TopicScan(new KafkaClients(kafka)).read(kafka.topics().desk(desk).name(), record -> {
            var itemId = new String(record.key(), UTF_8);
            if (record.value() == null) items.remove(itemId);
            else items.add(itemId);
        });
        return items;
    }
}
