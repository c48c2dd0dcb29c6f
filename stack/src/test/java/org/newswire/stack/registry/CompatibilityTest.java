package org.newswire.stack.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.stack.registry.Schemas.BASE;
import static org.newswire.stack.registry.Schemas.OPTIONAL_ADDED;
import static org.newswire.stack.registry.Schemas.REMOVED;
import static org.newswire.stack.registry.Schemas.REQUIRED_ADDED;
import static org.newswire.stack.registry.Schemas.RETYPED;
import static org.newswire.stack.registry.Schemas.field;
import static org.newswire.stack.registry.Schemas.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompatibilityTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void asksForTheDirectionsOfItsName(CompatibilityLevel level) throws IOException {
        boolean backward = level.name().startsWith("BACKWARD") || level.name().startsWith("FULL");
        boolean forward = level.name().startsWith("FORWARD") || level.name().startsWith("FULL");

        assertThat(accepts(level, BASE, OPTIONAL_ADDED)).isTrue();
        assertThat(accepts(level, BASE, REQUIRED_ADDED)).isEqualTo(!backward);
        assertThat(accepts(level, BASE, REMOVED)).isEqualTo(!forward);
        assertThat(accepts(level, BASE, RETYPED)).isEqualTo(level == CompatibilityLevel.NONE);
    }

    /** The third version agrees with the second, but the field it brings back had another type in the first. */
    @ParameterizedTest
    @EnumSource
    void looksPastTheLatestOnlyWhereTransitive(CompatibilityLevel level) throws IOException {
        String first = story(optional("count", "\"int\"", "0"));
        String second = story("");
        String third = story(optional("count", "\"string\"", "\"\""));

        assertThat(accepts(level, first, second)).isTrue();
        assertThat(accepts(level, first, second, third)).isEqualTo(!level.name().endsWith("_TRANSITIVE"));
    }

    @Test
    void saysWhatWhereAndAgainstWhichVersion() {
        List<String> problems = Compatibility.problems(
                AvroText.parse(REQUIRED_ADDED),
                List.of(new SchemaVersion("a", 4, 1, BASE, false)),
                CompatibilityLevel.FULL);

        assertThat(problems)
                .containsExactly(
                        "the new schema cannot read version 4: READER_FIELD_MISSING_DEFAULT_VALUE at /fields/1: slug",
                        "compatibility: FULL");
    }

    @Test
    void ignoresDeletedVersions() throws IOException {
        try (Catalog catalog = new Catalog(RegistryLog.open(folder.resolve("deleted.log")))) {
            catalog.setLevel(null, CompatibilityLevel.FULL_TRANSITIVE);
            catalog.register("a", AvroText.parse(BASE));
            catalog.deleteVersion("a", VersionNumber.parse("1"), false);

            assertThat(catalog.register("a", AvroText.parse(RETYPED))).isEqualTo(2);
        }
    }

    private boolean accepts(CompatibilityLevel level, String... schemas) throws IOException {
        Path log = folder.resolve(level + "-" + List.of(schemas).hashCode() + ".log");
        try (Catalog catalog = new Catalog(RegistryLog.open(log))) {
            catalog.setLevel("a", level);
            for (int i = 0; i < schemas.length - 1; i++) {
                catalog.register("a", AvroText.parse(schemas[i]));
            }
            String last = schemas[schemas.length - 1];
            boolean compatible =
                    catalog.problemsWithAll("a", AvroText.parse(last)).isEmpty();
            assertThat(registers(catalog, last)).isEqualTo(compatible);
            return compatible;
        }
    }

    private static boolean registers(Catalog catalog, String schema) {
        try {
            catalog.register("a", AvroText.parse(schema));
            return true;
        } catch (RegistryException e) {
            assertThat(e.errorCode()).isEqualTo(409);
            return false;
        }
    }

    private static String optional(String name, String type, String defaultValue) {
        return field(name, type).replace("}", ",\"default\":" + defaultValue + "}");
    }
}
