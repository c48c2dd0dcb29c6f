package org.newswire.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The current schemas keep the promise that {@link Topics} makes to everything ever released. */
class CompatibilityTest {

    private static final String REMEDY =
            "the schema of %1$s changed: run the schemas tests once with UPDATE_GOLDEN=1, which writes it to "
                    + "src/main/released/%1$s, and review the diff; see \"Changing a schema\" in docs/contract.md";

    static Stream<TopicSpec> topics() {
        return Topics.DEFAULT.all().stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void newestReleasedVersionIsTheCurrentSchema(TopicSpec topic) throws IOException {
        var record = topic.valueSchema().getName();
        var released = new ReleasedSchemas(record);
        var current = PublishedSchema.text(topic.valueSchema());
        if (GoldenFile.UPDATE && !isNewest(current, released)) released.update(current);
        assertThat(isNewest(current, released)).as(REMEDY, record).isTrue();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void versionsAreNumberedFromOneWithoutGaps(TopicSpec topic) throws IOException {
        var versions = new ReleasedSchemas(topic.valueSchema().getName()).versions();
        assertThat(versions)
                .isEqualTo(IntStream.rangeClosed(1, versions.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void currentSchemaSatisfiesTheDeclaredLevel(TopicSpec topic) throws IOException, SchemaValidationException {
        var released = new ReleasedSchemas(topic.valueSchema().getName());
        var earlier = new ArrayList<Schema>();
        for (int version : released.versions()) earlier.add(0, released.schema(version));
        validator(topic.compatibility()).validate(topic.valueSchema(), earlier);
    }

    @Test
    void frozenVersionsNeverChange() throws IOException {
        for (var entry : ReleasedSchemas.frozen().entrySet()) {
            var name = ((String) entry.getKey()).split("\\.v");
            var text = new ReleasedSchemas(name[0]).text(Integer.parseInt(name[1]));
            assertThat(sha256(text))
                    .as("%s is released and may not change", entry.getKey())
                    .isEqualTo(entry.getValue());
        }
    }

    private static boolean isNewest(String current, ReleasedSchemas released) throws IOException {
        List<Integer> versions = released.versions();
        return !versions.isEmpty() && released.text(versions.size()).equals(current);
    }

    private static SchemaValidator validator(TopicSpec.Compatibility level) {
        var builder = new SchemaValidatorBuilder();
        return switch (level) {
            case BACKWARD_TRANSITIVE -> builder.canReadStrategy().validateAll();
            case FULL_TRANSITIVE -> builder.mutualReadStrategy().validateAll();
        };
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
