package org.newswire.stack.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newswire.stack.registry.Schemas.BASE;
import static org.newswire.stack.registry.Schemas.OPTIONAL_ADDED;
import static org.newswire.stack.registry.Schemas.RETYPED;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedRegistryTest {

    @TempDir
    Path folder;

    private EmbeddedRegistry registry;
    private RegistryClient client;

    @BeforeEach
    void start() throws IOException {
        registry = EmbeddedRegistry.start(folder, 0);
        client = new RegistryClient(registry.url());
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void givesTheSameIdToTheSameSchemaInEverySubject() throws Exception {
        assertThat(client.postSchema("/subjects/a/versions", BASE).body()).isEqualTo("{\"id\":1}");
        assertThat(client.postSchema("/subjects/a/versions", OPTIONAL_ADDED).body())
                .isEqualTo("{\"id\":2}");
        assertThat(client.postSchema("/subjects/b/versions", OPTIONAL_ADDED).body())
                .isEqualTo("{\"id\":2}");

        assertThat(client.get("/subjects").body()).isEqualTo("[\"a\",\"b\"]");
        assertThat(client.get("/subjects/a/versions").body()).isEqualTo("[1,2]");
        assertThat(client.get("/subjects/b/versions").body()).isEqualTo("[1]");
        assertThat(client.get("/schemas/ids/2/subjects").body()).isEqualTo("[\"a\",\"b\"]");
        assertThat(client.get("/schemas/ids/2/versions").json().findValuesAsText("version"))
                .containsExactly("2", "1");
    }

    @Test
    void registersAKnownSchemaOnceWhateverItsLayout() throws Exception {
        client.postSchema("/subjects/a/versions", BASE);

        String spaced = BASE.replace(",", " ,\n ").replace(":", " : ");
        assertThat(client.postSchema("/subjects/a/versions", spaced).body()).isEqualTo("{\"id\":1}");
        assertThat(client.get("/subjects/a/versions").body()).isEqualTo("[1]");
    }

    @Test
    void answersWithTheSchemaAsText() throws Exception {
        client.postSchema("/subjects/a/versions", BASE);

        assertThat(client.get("/schemas/ids/1").json().path("schema").asText()).isEqualTo(BASE);
        assertThat(client.get("/schemas/ids/1/schema").body()).isEqualTo(BASE);
        assertThat(client.get("/schemas/ids/1?fetchMaxId=true")
                        .json()
                        .path("maxId")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.get("/subjects/a/versions/latest/schema").body()).isEqualTo(BASE);
        assertThat(client.get("/subjects/a/versions/1").json())
                .isEqualTo(client.postSchema("/subjects/a", BASE).json())
                .isEqualTo(client.get("/subjects/a/versions/-1").json())
                .isEqualTo(client.get("/schemas?latestOnly=true").json().path(0));
        assertThat(client.get("/subjects/a/versions/1").json().path("id").asInt())
                .isEqualTo(1);
        assertThat(client.get("/subjects/a/versions/1/referencedby").body()).isEqualTo("[]");
    }

    @Test
    void takesAnySubjectName() throws Exception {
        client.postSchema("/subjects/desk%2Fsport%20%C3%A9+1-value/versions", BASE);

        assertThat(client.get("/subjects").json().path(0).asText()).isEqualTo("desk/sport é+1-value");
        assertThat(client.get("/subjects/desk%2Fsport%20%C3%A9+1-value/versions/1")
                        .status())
                .isEqualTo(200);
        assertThat(client.get("/subjects?subjectPrefix=desk%2F").body()).contains("sport");
        assertThat(client.get("/subjects?subjectPrefix=other").body()).isEqualTo("[]");
    }

    @Test
    void refusesWhatItsLevelForbids() throws Exception {
        client.postSchema("/subjects/a/versions", BASE);

        var refused = client.postSchema("/subjects/a/versions", RETYPED);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errorCode()).isEqualTo(409);
        assertThat(refused.json().path("message").asText())
                .contains("incompatible with an earlier schema for subject \"a\"", "TYPE_MISMATCH", "BACKWARD");
        assertThat(client.get("/subjects/a/versions").body()).isEqualTo("[1]");
    }

    @Test
    void testsCompatibilityWithoutRegistering() throws Exception {
        assertThat(check("/compatibility/subjects/a/versions/latest", RETYPED)).isTrue();
        client.postSchema("/subjects/a/versions", BASE);

        assertThat(check("/compatibility/subjects/a/versions/latest", OPTIONAL_ADDED))
                .isTrue();
        assertThat(check("/compatibility/subjects/a/versions/latest", RETYPED)).isFalse();
        assertThat(check("/compatibility/subjects/a/versions/1", RETYPED)).isFalse();
        assertThat(check("/compatibility/subjects/a/versions", RETYPED)).isFalse();
        assertThat(client.postSchema("/compatibility/subjects/a/versions/latest", RETYPED)
                        .json()
                        .has("messages"))
                .isFalse();
        assertThat(client.postSchema("/compatibility/subjects/a/versions/latest?verbose=true", RETYPED)
                        .json()
                        .path("messages")
                        .path(0)
                        .asText())
                .isEqualTo("the new schema cannot read version 1: TYPE_MISMATCH at /fields/0/type:"
                        + " reader type: INT not compatible with writer type: STRING");
        assertThat(client.get("/subjects/a/versions").body()).isEqualTo("[1]");
    }

    @Test
    void keepsLevelsForAllAndForOneSubject() throws Exception {
        assertThat(client.get("/config").body()).isEqualTo("{\"compatibilityLevel\":\"BACKWARD\"}");
        assertThat(client.get("/config/a").errorCode()).isEqualTo(40408);
        assertThat(client.get("/config/a?defaultToGlobal=true").body())
                .isEqualTo("{\"compatibilityLevel\":\"BACKWARD\"}");

        assertThat(client.put("/config", "{\"compatibility\":\"none\"}").body())
                .isEqualTo("{\"compatibility\":\"NONE\"}");
        assertThat(client.put("/config/a", "{\"compatibility\":\"FULL_TRANSITIVE\"}")
                        .body())
                .isEqualTo("{\"compatibility\":\"FULL_TRANSITIVE\"}");
        assertThat(client.get("/config").body()).isEqualTo("{\"compatibilityLevel\":\"NONE\"}");
        assertThat(client.get("/config/a").body()).isEqualTo("{\"compatibilityLevel\":\"FULL_TRANSITIVE\"}");

        assertThat(client.delete("/config/a").body()).isEqualTo("{\"compatibilityLevel\":\"FULL_TRANSITIVE\"}");
        assertThat(client.delete("/config/a").errorCode()).isEqualTo(40401);
        assertThat(client.delete("/config").body()).isEqualTo("{\"compatibilityLevel\":\"NONE\"}");
        assertThat(client.get("/config").body()).isEqualTo("{\"compatibilityLevel\":\"BACKWARD\"}");
    }

    @Test
    void isAlwaysReadWrite() throws Exception {
        assertThat(client.get("/mode").body()).isEqualTo("{\"mode\":\"READWRITE\"}");
        assertThat(client.get("/mode/a").errorCode()).isEqualTo(40409);
        assertThat(client.get("/mode/a?defaultToGlobal=true").body()).isEqualTo("{\"mode\":\"READWRITE\"}");
        assertThat(client.put("/mode", "{\"mode\":\"READONLY\"}").errorCode()).isEqualTo(42205);
    }

    @Test
    void deletesSoftlyFirstAndForGoodThen() throws Exception {
        client.postSchema("/subjects/a/versions", BASE);
        client.postSchema("/subjects/a/versions", OPTIONAL_ADDED);
        client.put("/config/a", "{\"compatibility\":\"NONE\"}");

        assertThat(client.delete("/subjects/a?permanent=true").errorCode()).isEqualTo(40405);
        assertThat(client.delete("/subjects/a").body()).isEqualTo("[1,2]");
        assertThat(client.delete("/subjects/a").errorCode()).isEqualTo(40404);
        assertThat(client.get("/config/a").errorCode()).isEqualTo(40408);
        assertThat(client.get("/subjects").body()).isEqualTo("[]");
        assertThat(client.get("/subjects?deleted=true").body()).isEqualTo("[\"a\"]");
        assertThat(client.get("/subjects?deletedOnly=true").body()).isEqualTo("[\"a\"]");
        assertThat(client.get("/subjects/a/versions").errorCode()).isEqualTo(40401);
        assertThat(client.get("/subjects/a/versions?deleted=true").body()).isEqualTo("[1,2]");
        assertThat(client.get("/schemas/ids/1").status()).isEqualTo(200);

        assertThat(client.delete("/subjects/a?permanent=true").body()).isEqualTo("[1,2]");
        assertThat(client.get("/subjects?deleted=true").body()).isEqualTo("[]");
        assertThat(client.get("/schemas/ids/1").errorCode()).isEqualTo(40403);
        assertThat(client.delete("/subjects/a").errorCode()).isEqualTo(40401);
    }

    @Test
    void countsOnAfterDeletedVersions() throws Exception {
        client.postSchema("/subjects/a/versions", BASE);
        client.postSchema("/subjects/a/versions", OPTIONAL_ADDED);

        assertThat(client.delete("/subjects/a/versions/2?permanent=true").errorCode())
                .isEqualTo(40407);
        assertThat(client.delete("/subjects/a/versions/latest").body()).isEqualTo("2");
        assertThat(client.delete("/subjects/a/versions/2").errorCode()).isEqualTo(40406);
        assertThat(client.get("/subjects/a/versions/latest")
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.delete("/subjects/a/versions/2?permanent=true").body())
                .isEqualTo("2");
        client.postSchema("/subjects/a/versions", OPTIONAL_ADDED);
        assertThat(client.get("/subjects/a/versions").body()).isEqualTo("[1,3]");
        assertThat(client.postSchema("/subjects/a", OPTIONAL_ADDED)
                        .json()
                        .path("id")
                        .asInt())
                .as("the same schema keeps its id")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /subjects/none/versions,               40401",
        "GET,    /subjects/none/versions/latest,        40401",
        "POST,   /subjects/none,                        40401",
        "DELETE, /subjects/none,                        40401",
        "GET,    /subjects/known/versions/9,            40402",
        "DELETE, /subjects/known/versions/9,            40402",
        "GET,    /subjects/known/versions/0,            42202",
        "GET,    /subjects/known/versions/newest,       42202",
        "POST,   /compatibility/subjects/known/versions/9, 40402",
        "GET,    /schemas/ids/99,                       40403",
        "GET,    /schemas/ids/99/versions,              40403",
        "GET,    /schemas/ids/first,                    404",
        "POST,   /subjects/known,                       40403",
        "GET,    /nowhere,                              404",
        "PUT,    /subjects/known/versions,              405",
        "POST,   /subjects/%0A/versions,                42208"
    })
    void namesWhatIsMissing(String method, String path, int code) throws Exception {
        client.postSchema("/subjects/known/versions", OPTIONAL_ADDED);
        String body = method.equals("POST") ? "{\"schema\":\"\\\"bytes\\\"\"}" : "";

        var answer = client.send(method, path, body);

        assertThat(answer.errorCode()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(code < 1000 ? code : code / 100);
        assertThat(answer.json().path("message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schema\":\"{\"}                                                      | 42201 | Invalid schema: {",
                "{\"schema\":\"\"}                                                       | 42201 | no field \"schema\"",
                "{}                                                                      | 42201 | no field \"schema\"",
                "{\"schema\":\"\\\"int\\\"\",\"schemaType\":\"PROTOBUF\"}                | 42201 | not PROTOBUF",
                "{\"schema\":\"\\\"int\\\"\",\"references\":[{\"name\":\"x\"}]}          | 42201 | no schema references",
                "{\"schema\":\"\\\"int\\\"\",\"id\":7}                                   | 42205 | import mode",
                "[]                                                                      | 400   | JSON object",
                "{\"schema\":                                                            | 400   | no JSON"
            })
    void saysWhyItRefusesASchema(String body, int code, String message) throws Exception {
        var answer = client.post("/subjects/a/versions", body);

        assertThat(answer.errorCode()).isEqualTo(code);
        assertThat(answer.json().path("message").asText()).contains(message);
        assertThat(client.get("/subjects").body()).isEqualTo("[]");
    }

    @Test
    void refusesUnknownLevels() throws Exception {
        assertThat(client.put("/config", "{\"compatibility\":\"SOMETIMES\"}").errorCode())
                .isEqualTo(42203);
    }

    @Test
    void takesNullsForWhatClientsLeaveOut() throws Exception {
        String body = "{\"schema\":\"\\\"int\\\"\",\"schemaType\":null,\"references\":[],\"version\":null,\"id\":-1}";

        assertThat(client.post("/subjects/a/versions", body).body()).isEqualTo("{\"id\":1}");
    }

    @Test
    void keepsEverythingOverARestart() throws Exception {
        client.postSchema("/subjects/a/versions", BASE);
        client.postSchema("/subjects/a/versions", OPTIONAL_ADDED);
        client.postSchema("/subjects/b/versions", BASE);
        client.delete("/subjects/b");
        client.put("/config/a", "{\"compatibility\":\"FULL\"}");
        client.put("/config", "{\"compatibility\":\"FORWARD\"}");
        String all = client.get("/schemas?deleted=true").body();

        registry.close();
        start();

        assertThat(client.get("/schemas?deleted=true").body()).isEqualTo(all);
        assertThat(client.get("/subjects").body()).isEqualTo("[\"a\"]");
        assertThat(client.get("/config").body()).contains("\"FORWARD\"");
        assertThat(client.get("/config/a").body()).contains("\"FULL\"");
        assertThat(client.postSchema("/subjects/c/versions", RETYPED).body()).isEqualTo("{\"id\":3}");
    }

    @Test
    void saysThatItsPortIsTaken() {
        int port = URI.create(registry.url()).getPort();

        assertThatThrownBy(() -> EmbeddedRegistry.start(folder.resolve("other"), port))
                .isInstanceOf(IOException.class)
                .hasMessage("port " + port + " for the registry is taken by another program");
    }

    private boolean check(String path, String schema) throws Exception {
        return client.postSchema(path, schema).json().path("is_compatible").asBoolean();
    }
}
