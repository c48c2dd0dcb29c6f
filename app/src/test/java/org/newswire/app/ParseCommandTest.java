package org.newswire.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.avro.RawItem;

/** {@code newswire parse}: what people and programs see of a file. */
class ParseCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String STORY = """
            {"uri": "urn:coast:1", "version": "2", "versionCreated": "2026-11-03T10:00:00Z", "urgency": 12,
             "headlines": [{"value": "Fog closes Roja harbour"}],
             "bodies": [{"contentType": "text/plain", "value": "Fog closed the harbour.\\n\\nFerries waited."}],
             "subjects": [{"uri": "http://cv.iptc.org/newscodes/mediatopic/20000139", "name": "maritime accident"}]}
            """;
    private static final String LINES = """
            {"id":"L-1","title":"Minister visits Oslo","text":"Envoys met."}
            {"id":"L-2","title":
            {"id":"L-3","title":"Flood warning","text":"Rivers rose.","date":"soon"}
            """;

    @TempDir
    Path temp;

    @Test
    void printsTheFieldsForPeople() throws IOException {
        var run = Run.of("parse", write("story.json", STORY));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(line -> line.strip().replaceAll("  +", " ")))
                .contains(
                        "guid urn:coast:1",
                        "versionCreated 2026-11-03T10:00:00Z",
                        "subjects medtop 20000139 maritime accident",
                        "Fog closed the harbour.",
                        "problem: line 1, column 82: urgency \"12\" is not from 1 to 9, ignored");
        assertThat(run.out()).contains("ninjs").doesNotContain("\u001B", "null", "keywords");
    }

    @Test
    void jsonItemHasTheFieldsOfTheRecord() throws IOException {
        var item = json(Run.of("parse", "--json", "--feed", "coast", write("story.json", STORY)), 0)
                .get(0)
                .path("items")
                .path(0);

        var names = new ArrayList<>(RawItem.getClassSchema().getFields().stream()
                .map(Schema.Field::name)
                .toList());
        names.removeAll(Set.of("receivedAt", "source", "original"));
        names.add("originalSize");
        assertThat(item.fieldNames()).toIterable().containsExactlyElementsOf(names);
        assertThat(item.path("itemId").asText()).isEqualTo("coast|urn:coast:1");
        assertThat(item.path("versionCreated").asText()).isEqualTo("2026-11-03T10:00:00Z");
        assertThat(item.path("pubStatus").asText()).isEqualTo("USABLE");
        assertThat(item.path("byline").isNull()).isTrue();
        assertThat(item.path("subjects")).hasToString("""
                [{"scheme":"medtop","code":"20000139","name":"maritime accident"}]""");
        assertThat(item.path("body").asText()).isEqualTo("Fog closed the harbour.\n\nFerries waited.");
        assertThat(item.path("problems")).hasSize(1);
    }

    @Test
    void jsonHasOneDocumentForEachFile() throws IOException {
        var documents = json(
                Run.of("parse", "--json", write("items.jsonl", LINES), write("note.dat", "<unknown/>")),
                ExitCode.FAILED);

        assertThat(documents)
                .extracting(document -> document.path("format").asText(null))
                .containsExactly("jsonl", null);
        assertThat(documents.get(0).path("items").findValuesAsText("guid")).containsExactly("L-1", "L-3");
        var problem = documents.get(0).path("items").path(1).path("problems").path(0);
        assertThat(problem.path("message").asText()).contains("soon");
        assertThat(problem.path("line").asInt()).isEqualTo(3);
        var refused = documents.get(0).path("rejections").path(0);
        assertThat(refused.path("code").asText()).isEqualTo("jsonl.malformed-line");
        assertThat(refused.path("line").asInt()).isEqualTo(2);
        assertThat(refused.path("column").asInt()).isPositive();
        assertThat(refused.path("message").asText()).isNotBlank();
        assertThat(documents.get(1).path("items")).isEmpty();
        assertThat(documents.get(1).path("rejections").findValuesAsText("code")).containsExactly("format.unrecognised");
    }

    @Test
    void emptyFileHasADocument() throws IOException {
        var document = json(Run.of("parse", "--json", write("empty.json", "")), ExitCode.FAILED)
                .get(0);

        assertThat(document.path("items")).isEmpty();
        assertThat(document.path("rejections").findValuesAsText("code")).containsExactly("input.empty");
    }

    @Test
    void fileThatIsMissingIsNamedAndTheOthersAreRead() throws IOException {
        var run = Run.of("parse", "--json", temp.resolve("no.json").toString(), write("story.json", STORY));

        assertThat(json(run, ExitCode.FAILED)).hasSize(1);
        assertThat(run.err().lines()).singleElement().asString().contains("no.json");
    }

    @Test
    void hintsCompleteWhatTheFileLeavesOut() throws IOException {
        var file = temp.resolve("old.txt");
        var text = "Date: 2026-11-10 09:15\nHeadline: Śnieg w Łodzi\n\nW Łodzi spadł śnieg i żółte liście.\n";
        Files.write(file, text.getBytes(Charset.forName("windows-1250")));

        var item = json(
                        Run.of(
                                "parse",
                                "--json",
                                "--format=text",
                                "--encoding=windows-1250",
                                "--zone=Europe/Warsaw",
                                "--language=pl",
                                file.toString()),
                        0)
                .get(0)
                .path("items")
                .path(0);

        assertThat(item.path("headline").asText()).isEqualTo("Śnieg w Łodzi");
        assertThat(item.path("versionCreated").asText()).isEqualTo("2026-11-10T08:15:00Z");
        assertThat(item.path("language").asText()).isEqualTo("pl");
        assertThat(item.path("problems")).isEmpty();
    }

    @Test
    void wrongOptionsAreOneLine() throws IOException {
        var file = write("story.json", STORY);

        for (var option : List.of("--format=nijns", "--zone=Mars/Base", "--encoding=utf-99")) {
            var run = Run.of("parse", option, file);
            assertThat(run.exitCode()).as(option).isEqualTo(ExitCode.USAGE);
            assertThat(run.err().lines()).singleElement().asString().contains(option.split("=")[1]);
        }
        assertThat(Run.of("parse", "--format=nijns", file).err()).contains("ninjs");
    }

    private static List<JsonNode> json(Run run, int exitCode) throws IOException {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        var documents = new ArrayList<JsonNode>();
        for (var line : run.out().lines().toList()) documents.add(JSON.readTree(line));
        return documents;
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text, UTF_8).toString();
    }
}
