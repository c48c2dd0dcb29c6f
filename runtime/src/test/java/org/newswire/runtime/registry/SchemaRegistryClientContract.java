package org.newswire.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.specific.SpecificRecord;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.RawItem;
import org.newswire.runtime.registry.RegistryException.Reason;
import org.newswire.runtime.registry.SerdeException.Code;

/**
 * What a registry has to do for Newswire. A subclass says where one is; the tests share it, each under subjects of its
 * own, so it may hold other schemas.
 */
public abstract class SchemaRegistryClientContract {

    private static final String NAME = "Harbour";

    /** Properties by Confluent's names, {@code schema.registry.url} at least, of a registry that is up. */
    protected abstract Map<String, ?> registryProperties();

    /** Whether the registry tells a subject without a level of its own from one with the level NONE. */
    protected boolean tellsSubjectsWithoutLevel() {
        return true;
    }

    /** Whether a check without a version looks at the last version only, where the level is not transitive. */
    protected boolean checksByLevel() {
        return true;
    }

    private SchemaRegistryClient client;
    private String subject;

    @BeforeEach
    void connect() {
        client = new RestSchemaRegistryClient(registryProperties());
        subject = "contract-" + UUID.randomUUID();
    }

    @Test
    void findsARegisteredSchemaByIdSubjectAndVersion() {
        var schema = RawItem.getClassSchema();
        var id = client.register(subject, schema);
        var expected = new RegisteredSchema(subject, 1, id, schema);

        assertThat(client.lookUp(subject, schema)).isEqualTo(expected);
        assertThat(client.latest(subject)).isEqualTo(expected);
        assertThat(client.version(subject, 1)).isEqualTo(expected);
        assertThat(client.byId(id)).isEqualTo(schema);
        assertThat(client.subjects()).contains(subject);
        assertThat(client.versions(subject)).containsExactly(1);
    }

    @Test
    void keepsDocumentationDefaultsAndAliases() {
        var schema = EnrichedItem.getClassSchema();
        assertThat(client.byId(client.register(subject, schema))).hasToString(schema.toString());
    }

    @Test
    void registersASchemaOnce() {
        var schema = harbour().requiredInt("berths").endRecord();
        var id = client.register(subject, schema);
        assertThat(anotherClient().register(subject, schema)).isEqualTo(id);
        assertThat(anotherClient().register(subject + "-other", schema)).isEqualTo(id);
        assertThat(client.versions(subject)).containsExactly(1);
    }

    @Test
    void countsVersionsAndKeepsTheOldOnes() {
        var first = harbour().requiredInt("berths").endRecord();
        var second = harbour().requiredInt("berths").optionalString("pilot").endRecord();
        client.register(subject, first);
        client.register(subject, second);

        assertThat(client.versions(subject)).containsExactly(1, 2);
        assertThat(client.latest(subject).schema()).isEqualTo(second);
        assertThat(client.version(subject, 1).schema()).isEqualTo(first);
        assertThat(client.lookUp(subject, first).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "größe", "100%", "a+b", "news.raw-value", "a?b#c"})
    void takesAnySubjectName(String name) {
        var odd = subject + name;
        client.register(odd, harbour().endRecord());
        assertThat(client.latest(odd).subject()).isEqualTo(odd);
        assertThat(client.subjects()).contains(odd);
    }

    @Test
    void saysWhatIsNotThere() {
        var schema = harbour().endRecord();
        assertThat(reason(() -> client.byId(987_654))).isEqualTo(Reason.SCHEMA_NOT_FOUND);
        assertThat(reason(() -> client.latest(subject))).isEqualTo(Reason.SUBJECT_NOT_FOUND);
        assertThat(reason(() -> client.versions(subject))).isEqualTo(Reason.SUBJECT_NOT_FOUND);
        assertThat(reason(() -> client.lookUp(subject, schema))).isEqualTo(Reason.SUBJECT_NOT_FOUND);

        client.register(subject, schema);
        assertThat(reason(() -> client.version(subject, 7))).isEqualTo(Reason.VERSION_NOT_FOUND);
        assertThat(reason(
                        () -> client.lookUp(subject, harbour().requiredInt("x").endRecord())))
                .isEqualTo(Reason.SCHEMA_NOT_FOUND);
    }

    @Test
    void refusesAnIncompatibleSchemaAndSaysWhy() {
        client.register(subject, harbour().requiredInt("berths").endRecord());
        client.setCompatibility(subject, CompatibilityLevel.FULL_TRANSITIVE);
        var changed = harbour().requiredString("berths").endRecord();

        assertThat(reason(() -> client.register(subject, changed))).isEqualTo(Reason.INCOMPATIBLE);
        assertThat(client.versions(subject)).containsExactly(1);
        for (var check :
                List.of(client.checkCompatibility(subject, changed), client.checkCompatibility(subject, 1, changed))) {
            assertThat(check.compatible()).isFalse();
            assertThat(check.messages()).isNotEmpty();
            assertThat(String.join(" ", check.messages())).containsIgnoringCase("type");
        }
    }

    @Test
    void acceptsACompatibleSchema() {
        client.register(subject, harbour().requiredInt("berths").endRecord());
        client.setCompatibility(subject, CompatibilityLevel.FULL_TRANSITIVE);
        var grown = harbour().requiredInt("berths").optionalString("pilot").endRecord();

        assertThat(client.checkCompatibility(subject, grown)).isEqualTo(new CompatibilityCheck(true, List.of()));
        assertThat(client.checkCompatibility(subject, 1, grown)).isEqualTo(new CompatibilityCheck(true, List.of()));
        client.register(subject, grown);
        assertThat(client.versions(subject)).containsExactly(1, 2);
    }

    @Test
    void aNewSubjectAcceptsAnything() {
        assertThat(client.checkCompatibility(subject, harbour().endRecord()).compatible())
                .isTrue();
    }

    /** The third schema reads the second's data but not the first's. */
    @Test
    void backwardLooksAtTheLastVersionAndTransitiveAtAll() {
        client.register(subject, harbour().requiredInt("berths").endRecord());
        client.register(
                subject,
                harbour()
                        .requiredInt("berths")
                        .name("pilot")
                        .type()
                        .stringType()
                        .stringDefault("none")
                        .endRecord());
        var third = harbour().requiredInt("berths").requiredString("pilot").endRecord();
        checkLevels(third, CompatibilityLevel.BACKWARD, CompatibilityLevel.BACKWARD_TRANSITIVE);
    }

    /** The second schema reads the third's data, the first does not. */
    @Test
    void forwardLooksAtTheLastVersionAndTransitiveAtAll() {
        client.register(
                subject, harbour().requiredInt("berths").requiredString("pilot").endRecord());
        client.register(
                subject,
                harbour()
                        .requiredInt("berths")
                        .name("pilot")
                        .type()
                        .stringType()
                        .stringDefault("none")
                        .endRecord());
        var third = harbour().requiredInt("berths").endRecord();
        checkLevels(third, CompatibilityLevel.FORWARD, CompatibilityLevel.FORWARD_TRANSITIVE);
    }

    @Test
    void noneAcceptsEverything() {
        client.register(subject, harbour().requiredInt("berths").endRecord());
        client.setCompatibility(subject, CompatibilityLevel.NONE);
        client.register(subject, harbour().requiredString("berths").endRecord());
        assertThat(client.versions(subject)).containsExactly(1, 2);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheLevelOfASubject(CompatibilityLevel level) {
        client.register(subject, harbour().endRecord());
        if (tellsSubjectsWithoutLevel())
            assertThat(client.compatibility(subject)).isEmpty();
        client.setCompatibility(subject, level);
        assertThat(client.compatibility(subject)).contains(level);
    }

    @Test
    void aSubjectThatDoesNotExistHasNoLevel() {
        assertThat(client.compatibility(subject)).isEmpty();
    }

    @Test
    void theGlobalLevelIsForSubjectsWithoutTheirOwn() {
        var before = client.compatibility();
        try {
            client.register(subject, harbour().requiredInt("berths").endRecord());
            client.setCompatibility(CompatibilityLevel.FULL_TRANSITIVE);
            assertThat(client.compatibility()).isEqualTo(CompatibilityLevel.FULL_TRANSITIVE);
            var changed = harbour().requiredString("berths").endRecord();
            assertThat(client.checkCompatibility(subject, changed).compatible()).isFalse();
            assertThat(reason(() -> client.register(subject, changed))).isEqualTo(Reason.INCOMPATIBLE);
        } finally {
            client.setCompatibility(before);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void carriesRecords(boolean confluent) {
        try (var genuine = GenuineConfluent.onClassPath()) {
            var ours = new RegistrySerdes(registryProperties());
            var confluents = new RegistrySerdes(
                    registryProperties(), GenuineConfluent.SERIALIZER, GenuineConfluent.DESERIALIZER);
            var frame = (confluent ? confluents : ours).valueSerializer().serialize(subject, Records.rawItem());
            for (var reading : List.of(ours, confluents)) {
                assertThat(reading.valueDeserializer(RawItem.class).deserialize(subject, frame))
                        .isEqualTo(Records.rawItem());
            }
        }
    }

    @Test
    void carriesNothingThatIsNotRegistered() {
        var properties = new HashMap<String, Object>(registryProperties());
        properties.put("auto.register.schemas", false);
        var serializer = new RegistrySerdes(properties).valueSerializer();
        assertThat(reason(() -> serializer.serialize(subject, Records.rawItem())))
                .isEqualTo(Reason.SUBJECT_NOT_FOUND);

        client.register(subject + "-value", RawItem.getClassSchema());
        assertThat(serializer.serialize(subject, Records.rawItem())).isNotEmpty();
    }

    @Test
    void anUnknownIdIsAFailureOfTheRecord() {
        var deserializer = new RegistrySerdes(registryProperties()).valueDeserializer(SpecificRecord.class);
        var failure = catchThrowableOfType(
                SerdeException.class, () -> deserializer.deserialize(subject, new byte[] {0, 1, 2, 3, 4, 5}));
        assertThat(failure.code()).isEqualTo(Code.UNKNOWN_SCHEMA_ID);
        assertThat(failure).hasMessageContaining(subject).hasMessageContaining("16909060");
    }

    private void checkLevels(Schema schema, CompatibilityLevel last, CompatibilityLevel all) {
        client.setCompatibility(subject, all);
        assertThat(client.checkCompatibility(subject, schema).compatible()).isFalse();
        assertThat(reason(() -> client.register(subject, schema))).isEqualTo(Reason.INCOMPATIBLE);
        client.setCompatibility(subject, last);
        assertThat(client.checkCompatibility(subject, 2, schema).compatible()).isTrue();
        assertThat(client.checkCompatibility(subject, schema).compatible()).isEqualTo(checksByLevel());
        client.register(subject, schema);
        assertThat(client.versions(subject)).containsExactly(1, 2, 3);
    }

    // What one client has cached, another asks the registry for.
    private SchemaRegistryClient anotherClient() {
        return new RestSchemaRegistryClient(registryProperties());
    }

    private static SchemaBuilder.FieldAssembler<Schema> harbour() {
        return SchemaBuilder.record(NAME).namespace("org.example").fields();
    }

    private static Reason reason(ThrowingCallable call) {
        return catchThrowableOfType(RegistryException.class, call).reason();
    }
}
