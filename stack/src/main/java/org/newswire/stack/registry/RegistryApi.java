package org.newswire.stack.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints of the registry: what each does with the catalog, and the JSON it answers with. Source: Confluent Schema
 * Registry API reference, version 7.
 */
final class RegistryApi {

    private static final Object EMPTY = Map.of();

    private final Catalog catalog;
    private final Router router = new Router();

    RegistryApi(Catalog catalog) {
        this.catalog = catalog;

        router.add("GET", "/", request -> EMPTY);
        router.add("GET", "/contexts", request -> List.of("."));

        router.add("GET", "/subjects", this::subjects);
        router.add("POST", "/subjects/*", this::lookUp);
        router.add("DELETE", "/subjects/*", this::deleteSubject);
        router.add("GET", "/subjects/*/versions", this::versions);
        router.add("POST", "/subjects/*/versions", this::register);
        router.add("GET", "/subjects/*/versions/*", this::version);
        router.add("DELETE", "/subjects/*/versions/*", this::deleteVersion);
        router.add("GET", "/subjects/*/versions/*/schema", this::versionSchema);
        router.add("GET", "/subjects/*/versions/*/referencedby", this::referencedBy);

        router.add("GET", "/schemas", this::schemas);
        router.add("GET", "/schemas/types", request -> List.of("AVRO"));
        router.add("GET", "/schemas/ids/*", this::schemaById);
        router.add("GET", "/schemas/ids/*/schema", this::schemaTextById);
        router.add("GET", "/schemas/ids/*/subjects", this::subjectsOfId);
        router.add("GET", "/schemas/ids/*/versions", this::versionsOfId);

        router.add("POST", "/compatibility/subjects/*/versions", this::checkAll);
        router.add("POST", "/compatibility/subjects/*/versions/*", this::checkOne);

        router.add("GET", "/config", request -> Map.of("compatibilityLevel", catalog.globalLevel()));
        router.add("PUT", "/config", request -> setLevel(null, request));
        router.add("DELETE", "/config", this::resetGlobalLevel);
        router.add("GET", "/config/*", this::subjectLevel);
        router.add("PUT", "/config/*", request -> setLevel(request.subject(1), request));
        router.add("DELETE", "/config/*", this::deleteSubjectLevel);

        router.add("GET", "/mode", request -> READWRITE);
        router.add("PUT", "/mode", this::refuseMode);
        router.add("GET", "/mode/*", this::subjectMode);
        router.add("PUT", "/mode/*", this::refuseMode);
        router.add("DELETE", "/mode/*", this::refuseModeDeletion);
    }

    /** The answer to a request: something Jackson can write, or a String that is JSON already. */
    Object handle(Request request) {
        return router.route(request).apply(request);
    }

    private Object subjects(Request request) {
        String prefix = request.query().getOrDefault("subjectPrefix", "");
        Predicate<SchemaVersion> wanted = version -> version.subject().startsWith(prefix);
        if (request.flag("deletedOnly")) {
            return catalog.subjects(wanted.and(SchemaVersion::deleted)).stream()
                    .filter(subject -> catalog.versions(subject, false).isEmpty())
                    .toList();
        }
        return catalog.subjects(wanted.and(version -> request.flag("deleted") || !version.deleted()));
    }

    private Object lookUp(Request request) {
        return VersionAnswer.of(catalog.lookUp(request.subject(1), request.schema(), request.flag("deleted")));
    }

    private Object deleteSubject(Request request) {
        return catalog.deleteSubject(request.subject(1), request.flag("permanent"));
    }

    private Object versions(Request request) {
        String subject = request.subject(1);
        boolean deletedOnly = request.flag("deletedOnly");
        List<SchemaVersion> versions = catalog.versions(subject, deletedOnly || request.flag("deleted"));
        if (versions.isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        }
        return versions.stream()
                .filter(version -> !deletedOnly || version.deleted())
                .map(SchemaVersion::version)
                .toList();
    }

    private Object register(Request request) {
        JsonNode json = request.json();
        if (json.path("id").asInt(0) > 0 || json.path("version").asInt(0) > 0) {
            throw RegistryException.notPermitted(
                    "Subject " + request.subject(1) + " is not in import mode: leave out id and version");
        }
        return Map.of("id", catalog.register(request.subject(1), request.schema()));
    }

    private Object version(Request request) {
        return VersionAnswer.of(wantedVersion(request));
    }

    private Object versionSchema(Request request) {
        return wantedVersion(request).schema();
    }

    private Object deleteVersion(Request request) {
        return catalog.deleteVersion(request.subject(1), request.version(3), request.flag("permanent"));
    }

    private Object referencedBy(Request request) {
        wantedVersion(request);
        return List.of();
    }

    private Object schemas(Request request) {
        String prefix = request.query().getOrDefault("subjectPrefix", "");
        boolean deleted = request.flag("deleted");
        return catalog.all(deleted).stream()
                .filter(version -> version.subject().startsWith(prefix))
                .filter(version -> !request.flag("latestOnly") || isLatest(version, deleted))
                .map(VersionAnswer::of)
                .toList();
    }

    private Object schemaById(Request request) {
        String schema = schemaText(request);
        return request.flag("fetchMaxId")
                ? Map.of("schema", schema, "maxId", catalog.lastId())
                : Map.of("schema", schema);
    }

    private Object schemaTextById(Request request) {
        return schemaText(request);
    }

    private Object subjectsOfId(Request request) {
        return usesInSight(request).stream()
                .map(SchemaVersion::subject)
                .distinct()
                .toList();
    }

    private Object versionsOfId(Request request) {
        return usesInSight(request).stream()
                .map(use -> Map.of("subject", use.subject(), "version", use.version()))
                .toList();
    }

    private Object checkAll(Request request) {
        return compatibility(request, catalog.problemsWithAll(request.subject(2), request.schema()));
    }

    private Object checkOne(Request request) {
        return compatibility(request, catalog.problemsWith(request.subject(2), request.version(4), request.schema()));
    }

    private Object resetGlobalLevel(Request request) {
        CompatibilityLevel before = catalog.globalLevel();
        catalog.setLevel(null, null);
        return Map.of("compatibilityLevel", before);
    }

    private Object subjectLevel(Request request) {
        String subject = request.subject(1);
        CompatibilityLevel level = catalog.subjectLevel(subject).orElseGet(() -> {
            if (request.flag("defaultToGlobal")) {
                return catalog.globalLevel();
            }
            throw RegistryException.noSubjectLevel(subject);
        });
        return Map.of("compatibilityLevel", level);
    }

    private Object setLevel(@Nullable String subject, Request request) {
        CompatibilityLevel level = CompatibilityLevel.parse(
                        request.json().path("compatibility").asText(""))
                .orElseThrow(RegistryException::invalidLevel);
        catalog.setLevel(subject, level);
        return Map.of("compatibility", level);
    }

    private Object deleteSubjectLevel(Request request) {
        String subject = request.subject(1);
        CompatibilityLevel before =
                catalog.subjectLevel(subject).orElseThrow(() -> RegistryException.subjectNotFound(subject));
        catalog.setLevel(subject, null);
        return Map.of("compatibilityLevel", before);
    }

    private Object subjectMode(Request request) {
        if (request.flag("defaultToGlobal")) {
            return READWRITE;
        }
        throw RegistryException.noSubjectMode(request.subject(1));
    }

    private Object refuseMode(Request request) {
        if (request.json().path("mode").asText("").equals("READWRITE")) {
            return READWRITE;
        }
        throw RegistryException.notPermitted("This registry is always in mode READWRITE");
    }

    private Object refuseModeDeletion(Request request) {
        throw RegistryException.subjectNotFound(request.subject(1));
    }

    private SchemaVersion wantedVersion(Request request) {
        return catalog.version(request.subject(1), request.version(3), request.flag("deleted"));
    }

    private String schemaText(Request request) {
        return catalog.uses(request.id(2)).get(0).schema();
    }

    private List<SchemaVersion> usesInSight(Request request) {
        String subject = request.query().getOrDefault("subject", "");
        return catalog.uses(request.id(2)).stream()
                .filter(use -> request.flag("deleted") || !use.deleted())
                .filter(use -> subject.isEmpty() || use.subject().equals(subject))
                .toList();
    }

    private boolean isLatest(SchemaVersion version, boolean deleted) {
        List<SchemaVersion> versions = catalog.versions(version.subject(), deleted);
        return versions.get(versions.size() - 1).equals(version);
    }

    private static Object compatibility(Request request, List<String> problems) {
        return request.flag("verbose")
                ? Map.of("is_compatible", problems.isEmpty(), "messages", problems)
                : Map.of("is_compatible", problems.isEmpty());
    }

    private static final Object READWRITE = Map.of("mode", "READWRITE");

    /** A version as the API shows it; the type of Avro schemas goes without saying. */
    private record VersionAnswer(String subject, int version, int id, String schema) {
        static VersionAnswer of(SchemaVersion version) {
            return new VersionAnswer(version.subject(), version.version(), version.id(), version.schema());
        }
    }
}
