package org.newswire.runtime.registry;

import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;

/**
 * What an {@link AvroDeserializer} makes of a record.
 *
 * @param specific generated classes, in their own version of the schema; otherwise generic records in the writer's
 * @param logicalTypes generic records hold {@code Instant}, {@code BigDecimal} and so on
 */
record AvroDeserializerConfig(boolean specific, boolean logicalTypes) {

    static final String SPECIFIC_READER = "specific.avro.reader";

    static final ConfigDef DEFINITION = new ConfigDef()
            .define(SPECIFIC_READER, ConfigDef.Type.BOOLEAN, false, Importance.MEDIUM, "Read into generated classes.")
            .define(
                    AvroSerializerConfig.LOGICAL_TYPES,
                    ConfigDef.Type.BOOLEAN,
                    false,
                    Importance.LOW,
                    "Convert logical types of generic records.");

    /** Reads Confluent's properties; throws {@link org.apache.kafka.common.config.ConfigException} with every problem. */
    static AvroDeserializerConfig from(Map<String, ?> properties) {
        var read = new ConfluentProperties(DEFINITION, properties);
        read.check();
        return new AvroDeserializerConfig(read.flag(SPECIFIC_READER), read.flag(AvroSerializerConfig.LOGICAL_TYPES));
    }
}
