package org.newswire.stack.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newswire.stack.io.Folders;

class CatalogProps {

    private static final List<String> SUBJECTS = List.of("a", "b", "c");
    private static final List<String> SCHEMAS =
            List.of(Schemas.BASE, Schemas.OPTIONAL_ADDED, Schemas.REMOVED, Schemas.RETYPED, "\"string\"", "\"bytes\"");

    /** Whatever is asked of it: ids stay with their schemas, nothing is numbered twice, and a restart changes nothing. */
    @Property(tries = 60)
    void survivesAnyHistory(@ForAll("histories") List<Step> history) throws IOException {
        Path folder = Files.createTempDirectory("catalog");
        try {
            survives(history, folder.resolve("registry.log"));
        } finally {
            Folders.delete(folder);
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(Action.class),
                        Arbitraries.of(SUBJECTS),
                        Arbitraries.of(SCHEMAS),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(CompatibilityLevel.class))
                .as(Step::new);
        return step.list().ofMaxSize(25).map(ArrayList::new);
    }

    private static void survives(List<Step> history, Path file) throws IOException {
        Map<String, Integer> ids = new HashMap<>();
        Set<String> numbers = new HashSet<>();
        List<SchemaVersion> before;
        try (Catalog catalog = new Catalog(RegistryLog.open(file))) {
            for (Step step : history) {
                Set<SchemaVersion> known = new HashSet<>(catalog.all(true));
                take(step, catalog);
                for (SchemaVersion version : catalog.all(false)) {
                    assertThat(ids.computeIfAbsent(version.schema(), schema -> version.id()))
                            .isEqualTo(version.id());
                    if (!known.contains(version)) {
                        assertThat(numbers.add(version.subject() + " " + version.version()))
                                .as("new version number")
                                .isTrue();
                    }
                }
            }
            before = catalog.all(true);
            assertThat(new HashSet<>(ids.values())).hasSameSizeAs(ids.keySet());
        }
        try (Catalog catalog = new Catalog(RegistryLog.open(file))) {
            assertThat(catalog.all(true)).isEqualTo(before);
            assertThat(catalog.lastId())
                    .isEqualTo(ids.values().stream().mapToInt(id -> id).max().orElse(0));
        }
    }

    private static void take(Step step, Catalog catalog) {
        VersionNumber number = new VersionNumber(step.version());
        try {
            switch (step.action()) {
                case REGISTER -> catalog.register(step.subject(), AvroText.parse(step.schema()));
                case DELETE_SUBJECT -> catalog.deleteSubject(step.subject(), false);
                case DELETE_SUBJECT_FOR_GOOD -> catalog.deleteSubject(step.subject(), true);
                case DELETE_VERSION -> catalog.deleteVersion(step.subject(), number, false);
                case DELETE_VERSION_FOR_GOOD -> catalog.deleteVersion(step.subject(), number, true);
                case SET_LEVEL -> catalog.setLevel(step.subject(), step.level());
            }
        } catch (RegistryException e) {
            assertThat(e.httpStatus()).isIn(404, 409);
        }
    }

    enum Action {
        REGISTER,
        DELETE_SUBJECT,
        DELETE_SUBJECT_FOR_GOOD,
        DELETE_VERSION,
        DELETE_VERSION_FOR_GOOD,
        SET_LEVEL
    }

    record Step(Action action, String subject, String schema, int version, CompatibilityLevel level) {}
}
