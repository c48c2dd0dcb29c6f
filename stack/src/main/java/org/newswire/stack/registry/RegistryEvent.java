package org.newswire.stack.registry;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change to the catalog, as the log keeps it. What the names here mean on disk is for ever. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RegistryEvent.Registered.class, name = "registered"),
    @JsonSubTypes.Type(value = RegistryEvent.Deleted.class, name = "deleted"),
    @JsonSubTypes.Type(value = RegistryEvent.LevelSet.class, name = "level")
})
sealed interface RegistryEvent {

    /** A subject got a version. */
    record Registered(String subject, int version, int id, String schema) implements RegistryEvent {}

    /** Versions of a subject went out of sight, or for good. */
    record Deleted(String subject, List<Integer> versions, boolean permanent) implements RegistryEvent {
        public Deleted {
            versions = List.copyOf(versions);
        }
    }

    /** A level was set (or, if null, taken back) for a subject, or, if that is null, for all. */
    record LevelSet(@Nullable String subject, @Nullable CompatibilityLevel level) implements RegistryEvent {}
}
