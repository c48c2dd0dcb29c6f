package org.newswire.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.runtime.registry.RegistryException.Reason;

/** What the client does when registries are away, overloaded, in front of something else, or refuse. */
class RestSchemaRegistryClientTest {

    private static final String SUBJECT = "news.raw-value";
    private static final String OWN_FAILURE = FakeRegistry.error(50001, "Error in the backend data store");

    private final FakeRegistry first = FakeRegistry.start();
    private final FakeRegistry second = FakeRegistry.start();
    private final List<Duration> waits = new ArrayList<>();

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    @Test
    void asksForWhatNeverChangesOnce() {
        var client = client(Map.of());
        var id = client.register(SUBJECT, Records.HARBOUR);
        for (var again = 0; again < 3; again++) {
            assertThat(client.register(SUBJECT, new Schema.Parser().parse(Records.HARBOUR.toString())))
                    .isEqualTo(id);
            assertThat(client.lookUp(SUBJECT, Records.HARBOUR).id()).isEqualTo(id);
            assertThat(client.byId(id)).isEqualTo(Records.HARBOUR);
        }
        assertThat(first.requests()).hasSize(3);
        assertThat(client.latest(SUBJECT)).isEqualTo(client.latest(SUBJECT));
        assertThat(first.count("GET", "/subjects/news.raw-value/versions/latest"))
                .isEqualTo(2);
    }

    @Test
    void asksAgainForWhatFellOutOfTheCache() {
        var client = client(Map.of("max.schemas.per.subject", 1));
        var raw = first.put(SUBJECT, Records.rawItem().getSchema().toString());
        var enriched = first.put("other", Records.enrichedItem().getSchema().toString());
        client.byId(raw);
        client.byId(enriched);
        client.byId(enriched);
        client.byId(raw);
        assertThat(first.count("GET", "/schemas/ids/1")).isEqualTo(2);
        assertThat(first.count("GET", "/schemas/ids/2")).isEqualTo(1);
    }

    @Test
    void doesNotRememberFailures() {
        var client = client(Map.of());
        assertThat(reason(() -> client.byId(1))).isEqualTo(Reason.SCHEMA_NOT_FOUND);
        first.put(SUBJECT, Records.HARBOUR.toString());
        assertThat(client.byId(1)).isEqualTo(Records.HARBOUR);
    }

    @Test
    void sendsTheMediaTypeOfTheApi() {
        client(Map.of()).register(SUBJECT, Records.HARBOUR);
        assertThat(first.requests()).singleElement().satisfies(request -> {
            assertThat(request.contentType()).isEqualTo("application/vnd.schemaregistry.v1+json");
            assertThat(request.authorization()).isNull();
        });
    }

    @Test
    void sendsCredentialsOfTheUrl() {
        client(Map.of("schema.registry.url", first.url().replace("//", "//ieva:p%40ss@")))
                .register(SUBJECT, Records.HARBOUR);
        assertThat(first.requests().get(0).authorization()).isEqualTo(basic("ieva:p@ss"));
    }

    @Test
    void sendsCredentialsOfTheProperties() {
        client(Map.of("basic.auth.credentials.source", "USER_INFO", "basic.auth.user.info", "ieva:s:ecrēt"))
                .register(SUBJECT, Records.HARBOUR);
        assertThat(first.requests().get(0).authorization()).isEqualTo(basic("ieva:s:ecrēt"));
    }

    @Test
    void neverShowsCredentials() {
        first.close();
        var client = client(Map.of("schema.registry.url", first.url().replace("//", "//ieva:hunter2@")));
        assertThatExceptionOfType(RegistryUnavailableException.class)
                .isThrownBy(client::subjects)
                .withMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 429})
    void triesAgainWhenTheRegistryIsBrokenOrOverloaded(int status) {
        first.interrupt(status, OWN_FAILURE).interrupt(status, "<html>");
        assertThat(client(Map.of()).register(SUBJECT, Records.HARBOUR)).isEqualTo(1);
        assertThat(first.requests()).hasSize(3);
        assertThat(waits).hasSize(2);
    }

    @Test
    void triesAgainWhenTheConnectionBreaks() {
        first.interrupt(0, "");
        assertThat(client(Map.of()).register(SUBJECT, Records.HARBOUR)).isEqualTo(1);
        assertThat(waits).hasSize(1);
    }

    @Test
    void waitsTwiceAsLongEachTimeUpToABound() {
        first.close();
        var client = client(Map.of("max.retries", 5, "retries.wait.ms", 100, "retries.max.wait.ms", 500));
        assertThatExceptionOfType(RegistryUnavailableException.class).isThrownBy(client::subjects);
        var bounds = List.of(100, 200, 400, 500, 500);
        assertThat(waits).hasSameSizeAs(bounds);
        for (var i = 0; i < bounds.size(); i++)
            assertThat(waits.get(i)).isBetween(Duration.ofMillis(bounds.get(i) / 2), Duration.ofMillis(bounds.get(i)));
    }

    @Test
    void saysThatTheRegistryIsAwayWhenRetriesAreUsedUp() {
        first.answer("/schemas/ids/1", 503, OWN_FAILURE);
        var client = client(Map.of("max.retries", 2));
        assertThatExceptionOfType(RegistryUnavailableException.class)
                .isThrownBy(() -> client.byId(1))
                .withMessageContaining(first.url())
                .withMessageContaining("503")
                .isInstanceOf(RetriableException.class);
        assertThat(first.requests()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "404, 40403, SCHEMA_NOT_FOUND",
        "409, 409, INCOMPATIBLE",
        "409, 40901, INCOMPATIBLE",
        "422, 42201, INVALID_SCHEMA",
        "422, 42203, INVALID_LEVEL",
        "401, 401, UNAUTHORIZED",
        "401, 40101, UNAUTHORIZED",
        "403, 40301, FORBIDDEN",
        "400, 40001, OTHER",
    })
    void doesNotRepeatWhatWasRefused(int status, int errorCode, Reason reason) {
        first.answer("/schemas/ids/1", status, FakeRegistry.error(errorCode, "No."));
        var refused = catchThrowableOfType(
                RegistryException.class, () -> client(Map.of()).byId(1));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.errorCode()).isEqualTo(errorCode);
        assertThat(refused).hasMessageContaining("No.").isNotInstanceOf(RetriableException.class);
        assertThat(first.requests()).hasSize(1);
        assertThat(waits).isEmpty();
    }

    /** A proxy's page, a wrong path: must never read as "no such schema". */
    @ParameterizedTest
    @CsvSource({
        "404, <html>Not found</html>",
        "404, ''",
        "404, '{\"error_code\":404,\"message\":\"HTTP 404 Not Found\"}'",
        "404, '{\"error_code\":0,\"message\":\"Could not find resource\"}'",
        "200, <html>Please log in</html>",
        "200, ''",
        "200, '{}'",
        "200, '\"text\"'",
    })
    void noticesThatItTalksToSomethingElse(int status, String body) {
        first.answer("/schemas/ids/1", status, body);
        assertThat(reason(() -> client(Map.of()).byId(1))).isEqualTo(Reason.NOT_THE_API);
    }

    @Test
    void goesToTheNextRegistryAndStaysThere() {
        first.answer("/subjects", 503, OWN_FAILURE);
        second.answer("/subjects", 200, "[\"a\"]");
        var client = client(Map.of("schema.registry.url", first.url() + "," + second.url()));
        for (var again = 0; again < 3; again++) assertThat(client.subjects()).containsExactly("a");
        assertThat(first.requests()).hasSize(1);
        assertThat(second.requests()).hasSize(3);
        assertThat(waits).isEmpty();

        second.close();
        first.answer("/subjects", 200, "[\"b\"]");
        assertThat(client.subjects()).containsExactly("b");
        assertThat(waits).isEmpty();
    }

    @Test
    void aRefusalIsFinalForAllRegistries() {
        first.answer("/schemas/ids/1", 404, FakeRegistry.error(40403, "Schema not found"));
        var client = client(Map.of("schema.registry.url", first.url() + "," + second.url()));
        assertThat(reason(() -> client.byId(1))).isEqualTo(Reason.SCHEMA_NOT_FOUND);
        assertThat(second.requests()).isEmpty();
    }

    @Test
    void readsTypesThatASchemaRefersTo() {
        first.answer("/schemas/ids/5", 200, """
                {"schema":"{\\"type\\":\\"record\\",\\"name\\":\\"Ship\\",\\"fields\\":[{\\"name\\":\\"home\\",\\"type\\":\\"org.example.Harbour\\"}]}",
                 "references":[{"name":"org.example.Harbour","subject":"harbours","version":3}]}
                """);
        first.answer("/subjects/harbours/versions/3", 200, """
                {"subject":"harbours","id":4,"version":3,"schema":"{\\"type\\":\\"fixed\\",\\"name\\":\\"org.example.Harbour\\",\\"size\\":5}"}
                """);
        var schema = client(Map.of()).byId(5);
        assertThat(schema.getField("home").schema().getFixedSize()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\":\"syntax = \\\"proto3\\\";\",\"schemaType\":\"PROTOBUF\"}",
                "{\"schema\":\"{}\",\"schemaType\":\"JSON\"}",
                "{\"schema\":\"{\\\"type\\\":\\\"recrod\\\"}\"}",
            })
    void saysThatASchemaIsNotAvro(String body) {
        first.answer("/schemas/ids/1", 200, body);
        assertThat(reason(() -> client(Map.of()).byId(1))).isEqualTo(Reason.NOT_AVRO);
    }

    /** Schemas that are in use already, though today's Avro would not accept them from a producer. */
    @Test
    void readsSchemasThatOthersWroteLoosely() {
        first.put(
                SUBJECT,
                "{\"type\":\"record\",\"name\":\"a-b\",\"fields\":[{\"name\":\"x\",\"type\":\"int\",\"default\":\"none\"}]}");
        assertThat(client(Map.of()).byId(1).getName()).isEqualTo("a-b");
    }

    @Test
    void stopsWaitingWhenInterrupted() {
        first.close();
        var client = new RestSchemaRegistryClient(config(Map.of()), time -> {
            throw new InterruptedException();
        });
        assertThatExceptionOfType(InterruptException.class).isThrownBy(client::subjects);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void givesUpOnARegistryThatDoesNotAnswerInTime() {
        try (var silent = SilentServer.start()) {
            var client =
                    client(Map.of("schema.registry.url", silent.url(), "http.read.timeout.ms", 50, "max.retries", 1));
            assertThatExceptionOfType(RegistryUnavailableException.class)
                    .isThrownBy(client::subjects)
                    .withMessageContaining("timed out");
        }
    }

    private SchemaRegistryClient client(Map<String, ?> properties) {
        return new RestSchemaRegistryClient(config(properties), waits::add);
    }

    private RegistryConfig config(Map<String, ?> properties) {
        var all = new HashMap<String, Object>(Map.of("schema.registry.url", first.url()));
        all.putAll(properties);
        return RegistryConfig.from(all);
    }

    private static Reason reason(ThrowingCallable call) {
        return catchThrowableOfType(RegistryException.class, call).reason();
    }

    private static String basic(String userInfo) {
        return "Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8));
    }
}
