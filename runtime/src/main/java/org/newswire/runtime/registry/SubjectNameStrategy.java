package org.newswire.runtime.registry;

import java.util.Arrays;
import org.apache.avro.Schema;
import org.apache.kafka.common.config.ConfigException;

/** Under which subject the schema of a record is registered. */
enum SubjectNameStrategy {
    TOPIC("TopicNameStrategy") {
        @Override
        String subject(String topic, boolean isKey, Schema schema) {
            return topic + (isKey ? "-key" : "-value");
        }
    },
    RECORD("RecordNameStrategy") {
        @Override
        String subject(String topic, boolean isKey, Schema schema) {
            return schema.getFullName();
        }
    },
    TOPIC_RECORD("TopicRecordNameStrategy") {
        @Override
        String subject(String topic, boolean isKey, Schema schema) {
            return topic + "-" + schema.getFullName();
        }
    };

    private static final String CONFLUENT_PACKAGE = "io.confluent.kafka.serializers.subject.";

    private final String shortName;

    SubjectNameStrategy(String shortName) {
        this.shortName = shortName;
    }

    abstract String subject(String topic, boolean isKey, Schema schema);

    /** The strategy of a class name of Confluent's, with or without the package. */
    static SubjectNameStrategy named(String property, String className) {
        return Arrays.stream(values())
                .filter(strategy -> className.equals(strategy.shortName)
                        || className.equals(CONFLUENT_PACKAGE + strategy.shortName))
                .findFirst()
                .orElseThrow(() -> new ConfigException(
                        property,
                        className,
                        "use TopicNameStrategy, RecordNameStrategy or TopicRecordNameStrategy; a strategy of your own"
                                + " needs Confluent's serializer, see registry.serializer"));
    }
}
