package org.newswire.runtime.record;

import org.apache.avro.specific.SpecificRecord;
import org.newswire.runtime.registry.RegistrySerdes;
import org.newswire.schemas.TopicSpec;

/** Makes the readers and writers of record values with the serdes that the site has configured. */
public final class RecordCodecs {

    private final RegistrySerdes serdes;

    public RecordCodecs(RegistrySerdes serdes) {
        this.serdes = serdes;
    }

    /** A reader of one record type, for one thread. */
    public <T extends SpecificRecord> RecordReader<T> reader(Class<T> type) {
        return new RecordReader<>(serdes.valueDeserializer(type));
    }

    /** A writer for one topic, for one thread. */
    public <T extends SpecificRecord> RecordWriter<T> writer(TopicSpec topic) {
        return RecordWriter.forTopic(serdes.<T>valueSerializer(), topic.maxMessageBytes());
    }
}
