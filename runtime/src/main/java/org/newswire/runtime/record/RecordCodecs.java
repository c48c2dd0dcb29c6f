package org.newswire.runtime.record;

import org.apache.avro.specific.SpecificRecord;
import org.newswire.runtime.registry.RegistrySerdes;
import org.newswire.schemas.TopicSpec;

/** Makes the decoders and encoders of record values with the serdes that the site has configured. */
public final class RecordCodecs {

    private final RegistrySerdes serdes;

    public RecordCodecs(RegistrySerdes serdes) {
        this.serdes = serdes;
    }

    /** A decoder of one record type, for one thread. */
    public <T extends SpecificRecord> RecordDecoder<T> decoder(Class<T> type) {
        return new RecordDecoder<>(serdes.valueDeserializer(type));
    }

    /** An encoder for one topic, for one thread. */
    public <T extends SpecificRecord> RecordEncoder<T> encoder(TopicSpec topic) {
        return RecordEncoder.forTopic(serdes.<T>valueSerializer(), topic.maxMessageBytes());
    }
}
