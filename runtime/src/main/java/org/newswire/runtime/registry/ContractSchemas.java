package org.newswire.runtime.registry;

import java.util.ArrayList;
import java.util.List;
import org.newswire.schemas.TopicSpec;
import org.newswire.schemas.Topics;

/** The contract's schemas in a registry: what {@code newswire schemas} writes and checks. */
public final class ContractSchemas {

    private final SchemaRegistryClient registry;
    private final Topics topics;

    public ContractSchemas(SchemaRegistryClient registry, Topics topics) {
        this.registry = registry;
        this.topics = topics;
    }

    /**
     * Sets each subject's compatibility level and registers its schema; what is there already stays as it is. Throws
     * {@link RegistryException} at the first schema that the registry refuses. May run more than once.
     */
    public List<RegisteredSchema> register() {
        return register(topics.all());
    }

    /** The same for these topics. */
    public List<RegisteredSchema> register(List<TopicSpec> specs) {
        var registered = new ArrayList<RegisteredSchema>();
        for (var topic : specs) {
            var schema = JavaProperties.removedFrom(topic.valueSchema());
            registry.setCompatibility(topic.subject(), level(topic));
            registry.register(topic.subject(), schema);
            registered.add(registry.lookUp(topic.subject(), schema));
        }
        return registered;
    }

    /** How the registry differs from the contract, one sentence each; empty when every stage can start. */
    public List<String> differences() {
        var differences = new ArrayList<String>();
        for (var topic : topics.all()) check(topic, differences);
        return differences;
    }

    private void check(TopicSpec topic, List<String> differences) {
        var subject = topic.subject();
        var schema = JavaProperties.removedFrom(topic.valueSchema());
        var verdict = registry.checkCompatibility(subject, schema);
        if (!verdict.compatible())
            differences.add(subject + ": the schema is not compatible: " + String.join("; ", verdict.messages()));
        else if (!isRegistered(subject, topic))
            differences.add(subject + ": not registered; register it with: newswire schemas register");
        registry.compatibility(subject)
                .filter(level -> level != level(topic))
                .ifPresent(level -> differences.add(
                        subject + ": compatibility level is " + level + ", the contract says " + level(topic)));
    }

    private boolean isRegistered(String subject, TopicSpec topic) {
        try {
            registry.lookUp(subject, JavaProperties.removedFrom(topic.valueSchema()));
            return true;
        } catch (RegistryException e) {
            return switch (e.reason()) {
                case SUBJECT_NOT_FOUND, SCHEMA_NOT_FOUND -> false;
                default -> throw e;
            };
        }
    }

    private static CompatibilityLevel level(TopicSpec topic) {
        return CompatibilityLevel.valueOf(topic.compatibility().name());
    }
}
