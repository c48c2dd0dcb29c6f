package org.newswire.runtime.registry;

import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigException;

/**
 * How an {@link AvroSerializer} finds the schema id of a record.
 *
 * @param autoRegister register schemas that the registry does not know
 * @param useLatest write in the newest version of the subject, whatever the record's own
 * @param latestStrict with {@code useLatest}: refuse when that version cannot read the record's schema
 * @param removeJavaProperties leave {@code avro.java.string} out of the schema that goes to the registry
 * @param logicalTypes generic records hold {@code Instant}, {@code BigDecimal} and so on
 * @param subjects how subjects are named
 */
record AvroSerializerConfig(
        boolean autoRegister,
        boolean useLatest,
        boolean latestStrict,
        boolean removeJavaProperties,
        boolean logicalTypes,
        SubjectNameStrategy subjects) {

    static final String AUTO_REGISTER = "auto.register.schemas";
    static final String USE_LATEST = "use.latest.version";
    static final String LATEST_STRICT = "latest.compatibility.strict";
    static final String REMOVE_JAVA_PROPERTIES = "avro.remove.java.properties";
    static final String LOGICAL_TYPES = "avro.use.logical.type.converters";
    static final String KEY_SUBJECTS = "key.subject.name.strategy";
    static final String VALUE_SUBJECTS = "value.subject.name.strategy";

    private static final String BY_TOPIC = "io.confluent.kafka.serializers.subject.TopicNameStrategy";

    static final ConfigDef DEFINITION = new ConfigDef()
            .define(AUTO_REGISTER, ConfigDef.Type.BOOLEAN, true, Importance.MEDIUM, "Register unknown schemas.")
            .define(
                    USE_LATEST,
                    ConfigDef.Type.BOOLEAN,
                    false,
                    Importance.MEDIUM,
                    "Write in the newest version of the subject.")
            .define(
                    LATEST_STRICT,
                    ConfigDef.Type.BOOLEAN,
                    true,
                    Importance.LOW,
                    "Refuse a newest version that does not fit.")
            .define(
                    REMOVE_JAVA_PROPERTIES,
                    ConfigDef.Type.BOOLEAN,
                    false,
                    Importance.LOW,
                    "Leave out avro.java.string.")
            .define(
                    LOGICAL_TYPES,
                    ConfigDef.Type.BOOLEAN,
                    false,
                    Importance.LOW,
                    "Convert logical types of generic records.")
            .define(KEY_SUBJECTS, ConfigDef.Type.STRING, BY_TOPIC, Importance.MEDIUM, "How subjects of keys are named.")
            .define(
                    VALUE_SUBJECTS,
                    ConfigDef.Type.STRING,
                    BY_TOPIC,
                    Importance.MEDIUM,
                    "How subjects of values are named.");

    /** Reads Confluent's properties; throws {@link ConfigException} with every problem. */
    static AvroSerializerConfig from(Map<String, ?> properties, boolean isKey) {
        var read = new ConfluentProperties(DEFINITION, properties);
        read.check();
        if (read.flag(AUTO_REGISTER) && read.flag(USE_LATEST))
            throw new ConfigException(
                    USE_LATEST + " has no effect while " + AUTO_REGISTER + " is true; set that one to false");
        var subjects = isKey ? KEY_SUBJECTS : VALUE_SUBJECTS;
        return new AvroSerializerConfig(
                read.flag(AUTO_REGISTER),
                read.flag(USE_LATEST),
                read.flag(LATEST_STRICT),
                read.flag(REMOVE_JAVA_PROPERTIES),
                read.flag(LOGICAL_TYPES),
                SubjectNameStrategy.named(subjects, read.text(subjects)));
    }
}
