package org.newswire.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code newswire conformance} over a small suite. The inputs are text and ninjs; the name alone makes them a pair. */
class ConformanceCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path suite;

    @BeforeEach
    void writeTheSuite() throws IOException {
        write("ninjs/fog.json", """
                {"uri": "urn:coast:1", "language": "en", "versionCreated": "2026-11-03T10:00:00Z",
                 "headlines": [{"value": "Fog closes Roja harbour"}], "bodies": [{"value": "Fog closed it."}]}""");
        write("ninjs/should_fail/cut.json", "{\"uri\": ");
        write("ninjs/should_fail/odd.json", "{\"uri\": \"urn:coast:2\", \"urgency\": 99}");
        write("text/fog.txt", """
                Headline: Fog closes Roja harbour
                Date: 2026-11-03T10:00:00Z
                Language: lv

                Fog closed it.

                Ferries waited.
                """);
        write("feeds/pair.xml", """
                Guid: g-7
                Headline: Ferries wait
                Date: 2026-11-03T10:00:00Z
                Byline: By Ann Lee

                Ferries waited & waited.
                """);
        write("feeds/pair.json", """
                {"items": [{"title": "Ferries  wait", "guid": {"value": "g-7"}, "publishedParsed": "2026-11-03T10:00:00Z",
                  "author": "desk@coast.example (Ann Lee)", "description": "<p>Ferries waited &amp; waited.</p>",
                  "link": "https://coast.example/7"}, {"title": "Not there"}]}""");
        write(".hidden/note.txt", "Not read.");
    }

    @Test
    void countsWhatWasRead() throws IOException {
        var scores = json();

        assertThat(score(scores.path("formats"), "ninjs")).containsExactly(1, 1, 1, 0, 0);
        assertThat(score(scores.path("formats"), "text")).containsExactly(2, 2, 2, 0, 0);
        assertThat(score(scores.path("meantToFail"), "ninjs")).containsExactly(2, 1, 1, 1, 0);
        assertThat(scores.path("meantToFail").path(0).path("reasons")).hasToString("{\"ninjs.malformed\":1}");
        assertThat(scores.path("meantToFail").path(0).path("problems").asInt()).isEqualTo(1);
    }

    @Test
    void comparesWithExpectedValues() throws IOException {
        var expected = json().path("expected");

        assertThat(expected.path("files").asInt()).isEqualTo(1);
        assertThat(expected.path("compared")).hasSize(6);
        assertThat(expected.path("disagreements").findValuesAsText("field")).containsExactly("link", "title");
        assertThat(expected.path("disagreements").findValuesAsText("item")).containsExactly("1", "2");
    }

    @Test
    void comparesTheSameStoryInTwoFormats() throws IOException {
        var twins = json().path("twins");

        assertThat(twins.path("files").asInt()).isEqualTo(1);
        assertThat(twins.path("disagreements").findValuesAsText("field")).containsExactly("language");
    }

    @Test
    void printsTablesForPeople() {
        var run = Run.of("conformance", suite.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "Files meant to fail", "ninjs.malformed 1", "CRASHED", "Expected values", "in 1 pairs of files")
                .doesNotContain("coast.example/7", "\u001B");
    }

    @Test
    void diffListsEachDisagreement() {
        assertThat(Run.of("conformance", "--diff", suite.toString()).out())
                .contains("feeds/pair.xml: item 1: link: expected \"https://coast.example/7\", got \"\"");
    }

    @Test
    void whatIsNoFolderIsNamed() {
        var run = Run.of("conformance", suite.resolve("no").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().lines()).singleElement().asString().contains("is not a folder");
    }

    private JsonNode json() throws IOException {
        var run = Run.of("conformance", "--json", suite.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JSON.readTree(run.out());
    }

    private static int[] score(JsonNode scores, String format) {
        for (var score : scores) {
            if (!score.path("format").asText().equals(format)) continue;
            return new int[] {
                score.path("files").asInt(),
                score.path("read").asInt(),
                score.path("items").asInt(),
                score.path("rejected").asInt(),
                score.path("crashed").asInt()
            };
        }
        throw new AssertionError(format + " is not in " + scores);
    }

    private void write(String name, String text) throws IOException {
        var file = suite.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
