package org.newswire.stack.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The subjects of a registry with their versions, the schemas by id, and the compatibility levels. Every change is first
 * written to the log and then made here; opening a catalog makes all logged changes again. Ids count up from 1 over all
 * subjects, the same schema has the same id everywhere, and neither ids nor versions are ever given twice. Thread-safe.
 */
final class Catalog implements AutoCloseable {

    private final RegistryLog log;
    private final NavigableMap<String, NavigableMap<Integer, SchemaVersion>> subjects = new TreeMap<>();
    private final Map<String, Integer> lastVersions = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, CompatibilityLevel> subjectLevels = new HashMap<>();
    private CompatibilityLevel globalLevel = CompatibilityLevel.DEFAULT;
    private int lastId;

    Catalog(RegistryLog log) {
        this.log = log;
        log.events().forEach(this::apply);
    }

    /**
     * Makes the schema the subject's next version, unless it is one already.
     *
     * @return the schema's id
     * @throws RegistryException if it may not follow the earlier versions
     */
    synchronized int register(String subject, Schema schema) {
        String text = AvroText.canonical(schema);
        Optional<SchemaVersion> existing = find(subject, text, false);
        if (existing.isPresent()) {
            return existing.get().id();
        }
        List<String> problems = problemsWithAll(subject, schema);
        if (!problems.isEmpty()) {
            throw RegistryException.incompatible(subject, problems);
        }
        int id = ids.getOrDefault(text, lastId + 1);
        record(new RegistryEvent.Registered(subject, lastVersions.getOrDefault(subject, 0) + 1, id, text));
        return id;
    }

    /** The version of the subject that is this schema. */
    synchronized SchemaVersion lookUp(String subject, Schema schema, boolean deleted) {
        if (versions(subject, deleted).isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        }
        return find(subject, AvroText.canonical(schema), deleted).orElseThrow(RegistryException::schemaNotFound);
    }

    /** The names of the subjects that pass, in alphabetical order. */
    synchronized List<String> subjects(Predicate<SchemaVersion> wanted) {
        return subjects.values().stream()
                .filter(versions -> versions.values().stream().anyMatch(wanted))
                .map(versions -> versions.firstEntry().getValue().subject())
                .toList();
    }

    /** A subject's versions, oldest first; empty if there are none. */
    synchronized List<SchemaVersion> versions(String subject, boolean deleted) {
        return subjects.getOrDefault(subject, new TreeMap<>()).values().stream()
                .filter(version -> deleted || !version.deleted())
                .toList();
    }

    /** One version of a subject, or the latest. */
    synchronized SchemaVersion version(String subject, VersionNumber number, boolean deleted) {
        List<SchemaVersion> versions = versions(subject, deleted);
        if (versions.isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        }
        if (number.isLatest()) {
            return versions.get(versions.size() - 1);
        }
        return versions.stream()
                .filter(version -> version.version() == number.value())
                .findFirst()
                .orElseThrow(() -> RegistryException.versionNotFound(number.value()));
    }

    /** Every version of every subject, by subject and version. */
    synchronized List<SchemaVersion> all(boolean deleted) {
        return subjects.values().stream()
                .map(NavigableMap::values)
                .flatMap(Collection::stream)
                .filter(version -> deleted || !version.deleted())
                .toList();
    }

    /** The uses of a schema, soft-deleted ones included, by subject and version; at least one. */
    synchronized List<SchemaVersion> uses(int id) {
        List<SchemaVersion> uses =
                all(true).stream().filter(version -> version.id() == id).toList();
        if (uses.isEmpty()) {
            throw RegistryException.schemaNotFound(id);
        }
        return uses;
    }

    /** The highest id given so far; 0 before the first. */
    synchronized int lastId() {
        return lastId;
    }

    /** Deletes a subject, softly at first, and returns its versions. */
    synchronized List<Integer> deleteSubject(String subject, boolean permanent) {
        List<SchemaVersion> all = versions(subject, true);
        List<SchemaVersion> live = versions(subject, false);
        if (all.isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        }
        if (permanent && !live.isEmpty()) {
            throw RegistryException.subjectNotSoftDeleted(subject);
        }
        if (!permanent && live.isEmpty()) {
            throw RegistryException.subjectSoftDeleted(subject);
        }
        List<Integer> deleted =
                (permanent ? all : live).stream().map(SchemaVersion::version).toList();
        record(new RegistryEvent.Deleted(subject, deleted, permanent));
        return deleted;
    }

    /** Deletes a version, softly at first, and returns it. */
    synchronized int deleteVersion(String subject, VersionNumber number, boolean permanent) {
        SchemaVersion version = version(subject, number, !number.isLatest());
        if (permanent && !version.deleted()) {
            throw RegistryException.versionNotSoftDeleted(subject, version.version());
        }
        if (!permanent && version.deleted()) {
            throw RegistryException.versionSoftDeleted(subject, version.version());
        }
        record(new RegistryEvent.Deleted(subject, List.of(version.version()), permanent));
        return version.version();
    }

    /** Why the schema may not be registered next; empty if it may. */
    synchronized List<String> problemsWithAll(String subject, Schema schema) {
        List<SchemaVersion> earlier = new ArrayList<>(versions(subject, false));
        if (!level(subject).transitive && earlier.size() > 1) {
            earlier.subList(0, earlier.size() - 1).clear();
        }
        return problems(schema, earlier, subject);
    }

    /** Why the schema is not compatible with one version, by the subject's level; empty if it is. */
    synchronized List<String> problemsWith(String subject, VersionNumber number, Schema schema) {
        if (number.isLatest() && versions(subject, false).isEmpty()) {
            return List.of();
        }
        return problems(schema, List.of(version(subject, number, false)), subject);
    }

    synchronized CompatibilityLevel globalLevel() {
        return globalLevel;
    }

    /** The level set for a subject itself. */
    synchronized Optional<CompatibilityLevel> subjectLevel(String subject) {
        return Optional.ofNullable(subjectLevels.get(subject));
    }

    /** Sets the level of a subject, or of all that have none of their own if the subject is null; null takes it back. */
    synchronized void setLevel(@Nullable String subject, @Nullable CompatibilityLevel level) {
        record(new RegistryEvent.LevelSet(subject, level));
    }

    @Override
    public synchronized void close() throws IOException {
        log.close();
    }

    private List<String> problems(Schema schema, List<SchemaVersion> earlier, String subject) {
        List<SchemaVersion> latestFirst = earlier.stream()
                .sorted(Comparator.comparingInt(SchemaVersion::version).reversed())
                .toList();
        return Compatibility.problems(schema, latestFirst, level(subject));
    }

    private CompatibilityLevel level(String subject) {
        return subjectLevels.getOrDefault(subject, globalLevel);
    }

    private Optional<SchemaVersion> find(String subject, String text, boolean deleted) {
        return versions(subject, deleted).stream()
                .filter(version -> version.schema().equals(text))
                .reduce((earlier, later) -> later);
    }

    private void record(RegistryEvent event) {
        try {
            log.append(event);
        } catch (IOException e) {
            throw RegistryException.storeFailed(e);
        }
        apply(event);
    }

    private void apply(RegistryEvent event) {
        if (event instanceof RegistryEvent.Registered registered) {
            SchemaVersion version = new SchemaVersion(
                    registered.subject(), registered.version(), registered.id(), registered.schema(), false);
            subjects.computeIfAbsent(version.subject(), subject -> new TreeMap<>())
                    .put(version.version(), version);
            lastVersions.put(version.subject(), version.version());
            ids.put(version.schema(), version.id());
            lastId = Math.max(lastId, version.id());
        } else if (event instanceof RegistryEvent.Deleted deleted) {
            delete(deleted);
        } else if (event instanceof RegistryEvent.LevelSet set) {
            setLevel(set);
        }
    }

    /** With its last version in sight a subject loses its compatibility level. */
    private void delete(RegistryEvent.Deleted deleted) {
        NavigableMap<Integer, SchemaVersion> versions = subjects.getOrDefault(deleted.subject(), new TreeMap<>());
        for (int version : deleted.versions()) {
            if (deleted.permanent()) {
                versions.remove(version);
            } else {
                versions.computeIfPresent(version, (number, live) -> live.softDeleted());
            }
        }
        if (versions.isEmpty()) {
            subjects.remove(deleted.subject());
        }
        if (versions.values().stream().allMatch(SchemaVersion::deleted)) {
            subjectLevels.remove(deleted.subject());
        }
    }

    private void setLevel(RegistryEvent.LevelSet set) {
        CompatibilityLevel level = set.level();
        if (set.subject() == null) {
            globalLevel = level == null ? CompatibilityLevel.DEFAULT : level;
        } else if (level == null) {
            subjectLevels.remove(set.subject());
        } else {
            subjectLevels.put(set.subject(), level);
        }
    }
}
