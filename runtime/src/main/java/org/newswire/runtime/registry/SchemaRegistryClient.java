package org.newswire.runtime.registry;

import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * Reads and writes a schema registry that speaks Confluent's REST API. Thread-safe.
 *
 * <p>What a registry has promised never to change (the schema of an id, the id of a registered schema) is cached;
 * everything else asks the registry each time.
 *
 * <p>Every method throws {@link RegistryException} when the registry refuses the request and
 * {@link RegistryUnavailableException} when it cannot be reached or is broken.
 *
 * <p>Source: Confluent Platform 8.0, Schema Registry API reference.
 */
public interface SchemaRegistryClient {

    /** Registers a schema under a subject and returns its id; the known id when it is there already. */
    int register(String subject, Schema schema);

    /**
     * Finds a schema under a subject.
     *
     * @throws RegistryException with {@link RegistryException.Reason#SUBJECT_NOT_FOUND} or
     *     {@link RegistryException.Reason#SCHEMA_NOT_FOUND} when it is not there
     */
    RegisteredSchema lookUp(String subject, Schema schema);

    /**
     * The schema of an id, types that it refers to in other subjects included.
     *
     * @throws RegistryException with {@link RegistryException.Reason#SCHEMA_NOT_FOUND} when no schema has the id, with
     *     {@link RegistryException.Reason#NOT_AVRO} when it is of another kind
     */
    Schema byId(int id);

    /** The newest version under a subject. */
    RegisteredSchema latest(String subject);

    /** One version under a subject, counted from 1. */
    RegisteredSchema version(String subject, int version);

    /** All subjects, in the registry's order. */
    List<String> subjects();

    /** Versions under a subject, ascending. */
    List<Integer> versions(String subject);

    /**
     * Whether the registry would accept a schema as the next version, by the subject's level. A subject that does not
     * exist yet accepts anything.
     */
    CompatibilityCheck checkCompatibility(String subject, Schema schema);

    /** Whether a schema is compatible with one version, by the subject's level. */
    CompatibilityCheck checkCompatibility(String subject, int version, Schema schema);

    /** Level of subjects that have none of their own. */
    CompatibilityLevel compatibility();

    /** The subject's own level; empty when it follows the global one. */
    Optional<CompatibilityLevel> compatibility(String subject);

    /** Sets the level of subjects that have none of their own. */
    void setCompatibility(CompatibilityLevel level);

    /** Sets the subject's own level. */
    void setCompatibility(String subject, CompatibilityLevel level);
}
