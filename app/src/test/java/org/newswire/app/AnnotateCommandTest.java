package org.newswire.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code newswire annotate} with the language models that it ships. */
class AnnotateCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String STORY = """
            Guid: QUAY-7
            Date: 2026-11-10 09:15 GMT
            Headline: Harbour strike halts grain shipments from Gdansk

            GDANSK, Poland (BP) - Dock workers in Poland walked out on Monday over pay, their union said.

            "We will return to the table on Wednesday," Marek Zielinski, who leads the dockers' union, told reporters.
            """;

    private static final String FIRST = """
            {"id":"L-1","title":"Minister visits Oslo","text":"Norway's foreign minister met envoys in Oslo on Friday."}
            """;
    private static final String BROKEN = """
            {"id":"L-2","title":
            """;
    private static final String THIRD = """
            {"id":"L-3","title":"Flood \uD83C\uDF0A warning","text":"\uD83C\uDF0A Rivers rose in Slovakia on Thursday."}
            """;

    @TempDir
    Path temp;

    @Test
    void printsAStoryForPeople() throws IOException {
        var run = Run.of("annotate", write("story.txt", STORY));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("QUAY-7", "Dock workers in Poland walked out", "Marek Zielinski")
                .contains("2026-11-09", "2026-11-11")
                .doesNotContain("\u001B");
    }

    @Test
    void printsEachItemOfJsonLines() throws IOException {
        var items = json(Run.of("annotate", "--format", "json", write("items.jsonl", FIRST + THIRD)), 0);

        assertThat(items).extracting(item -> item.path("guid").asText()).containsExactly("L-1", "L-3");
        assertThat(items).allSatisfy(AnnotateCommandTest::spansMatchTheText);
        assertThat(items.get(0).path("entities").findValuesAsText("name")).contains("Norway", "Oslo");
    }

    @Test
    void ninjsHasTheStoryAndWhatWasFoundInIt() throws IOException {
        var ninjs = json(Run.of("annotate", "--format", "ninjs", write("story.txt", STORY)), 0)
                .get(0);

        assertThat(ninjs.path("standard").path("version").asText()).isEqualTo("3.1");
        assertThat(ninjs.path("altIds").findValuesAsText("value")).containsExactly("QUAY-7");
        assertThat(ninjs.path("language").asText()).isEqualTo("en");
        assertThat(ninjs.path("people").findValuesAsText("name")).contains("Marek Zielinski");
        assertThat(ninjs.path("places").findValuesAsText("name")).contains("Poland");
        assertThat(ninjs.path("subjects").findValuesAsText("creator"))
                .isNotEmpty()
                .containsOnly("Newswire");
        var again = json(Run.of("parse", "--json", write("story.json", ninjs.toString())), 0)
                .get(0);
        assertThat(again.path("format").asText()).isEqualTo("ninjs");
        assertThat(again.path("items").path(0).path("guid").asText()).isEqualTo("QUAY-7");
        assertThat(again.path("items").path(0).path("subjects")).isEmpty();
    }

    @Test
    void brokenLineIsReportedAndTheOthersArePrinted() throws IOException {
        var run = Run.of("annotate", "--format", "json", write("items.jsonl", FIRST + BROKEN + THIRD));

        assertThat(json(run, ExitCode.FAILED))
                .extracting(item -> item.path("guid").asText())
                .containsExactly("L-1", "L-3");
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("newswire: ")
                .contains("items.jsonl:2", "jsonl.malformed-line");
    }

    @Test
    void jsonSpansMatchTheText() throws IOException {
        var story = json(Run.of("annotate", "--format", "json", write("story.txt", STORY)), 0)
                .get(0);

        spansMatchTheText(story);
        assertThat(story.path("detectedLanguage").asText()).isEqualTo("en");
        assertThat(story.path("entities").findValuesAsText("name")).contains("Marek Zielinski", "Poland");
        assertThat(story.path("dates").findValuesAsText("value")).contains("2026-11-09", "2026-11-11");
        assertThat(story.path("topics").findValuesAsText("name")).isNotEmpty();
        assertThat(story.path("annotators").findValuesAsText("status"))
                .isNotEmpty()
                .containsOnly("OK");
    }

    @Test
    void publicationTimeMovesWednesday() throws IOException {
        var file = write("council.txt", """
                Council to vote on ferry subsidy

                The council will vote on the ferry subsidy on Wednesday, a clerk said.
                """);

        assertThat(dates(file, "2026-11-10")).containsExactly("2026-11-11");
        assertThat(dates(file, "2026-11-17")).containsExactly("2026-11-18");
    }

    private static List<String> dates(String file, String published) throws IOException {
        var run = Run.of("annotate", "--format", "json", "--published", published, file);
        return json(run, 0).get(0).path("dates").findValuesAsText("value");
    }

    private static List<JsonNode> json(Run run, int exitCode) throws IOException {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        var items = new ArrayList<JsonNode>();
        for (var line : run.out().lines().toList()) items.add(JSON.readTree(line));
        assertThat(items).isNotEmpty();
        return items;
    }

    /** Wherever there is a span it lies in the text, and where its words are repeated they are those of the text. */
    private static void spansMatchTheText(JsonNode item) {
        var text = item.path("text").asText();
        for (var parent : item.findParents("begin")) {
            var begin = parent.path("begin").asInt();
            var end = parent.path("end").asInt();
            assertThat(begin).isBetween(0, end);
            assertThat(end).isLessThanOrEqualTo(text.length());
            if (parent.has("text"))
                assertThat(text.substring(begin, end))
                        .isEqualTo(parent.path("text").asText());
        }
        assertThat(item.findParents("begin")).isNotEmpty();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text).toString();
    }
}
