package org.newswire.runtime.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;

/**
 * Which registry the stages use and with which classes.
 *
 * @param properties properties by Confluent's names
 * @param serializer class name of the value serializer
 * @param deserializer class name of the value deserializer
 */
public record RegistrySettings(Map<String, String> properties, String serializer, String deserializer) {

    /**
     * Settings that start so go to the client and the serdes as they are, without the prefix: {@code
     * registry.basic.auth.user.info} is Confluent's {@code basic.auth.user.info}.
     */
    public static final String PASS_THROUGH = "registry.";

    /** Settings that start so go to the client and the serdes as they are, such as those for TLS. */
    public static final String PASS_THROUGH_AS_IS = RegistrySsl.PREFIX;

    public static final Setting<String> URL = Setting.text(
            RegistryConfig.SCHEMA_REGISTRY_URL,
            "http://localhost:8081",
            "Schema registries that share their content, separated by commas.");
    public static final Setting<Boolean> AUTO_REGISTER = Setting.flag(
            "registry.auto.register.schemas",
            false,
            "Whether stages register schemas; otherwise newswire schemas register does.");
    public static final Setting<String> SERIALIZER =
            Setting.text("registry.serializer", AvroSerializer.class.getName(), "Class that writes record values.");
    public static final Setting<String> DESERIALIZER =
            Setting.text("registry.deserializer", AvroDeserializer.class.getName(), "Class that reads record values.");

    public RegistrySettings {
        properties = Map.copyOf(properties);
    }

    public static List<Setting<?>> all() {
        return List.of(URL, AUTO_REGISTER, SERIALIZER, DESERIALIZER);
    }

    public static RegistrySettings from(Settings settings) {
        var properties = new HashMap<>(settings.passedThrough(PASS_THROUGH));
        settings.passedThrough(PASS_THROUGH_AS_IS)
                .forEach((name, value) -> properties.put(PASS_THROUGH_AS_IS + name, value));
        // Generated classes carry avro.java.string, which is nobody else's business.
        properties.putIfAbsent(AvroSerializerConfig.REMOVE_JAVA_PROPERTIES, "true");
        properties.put(RegistryConfig.SCHEMA_REGISTRY_URL, settings.get(URL));
        properties.put(
                AvroSerializerConfig.AUTO_REGISTER, settings.get(AUTO_REGISTER).toString());
        return new RegistrySettings(properties, settings.get(SERIALIZER), settings.get(DESERIALIZER));
    }

    /** A new client of the registry. */
    public SchemaRegistryClient client() {
        return new RestSchemaRegistryClient(properties);
    }

    /** Serializers and deserializers of the configured classes. */
    public RegistrySerdes serdes() {
        return new RegistrySerdes(properties, serializer, deserializer);
    }
}
