package org.newswire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code newswire desks} says without a pipeline. */
class DesksCommandTest {

    private static final String STORY = """
            Guid: QUAY-1
            Date: 2026-11-10 08:00 GMT
            Headline: Ferry hits quay in Gdynia

            GDYNIA, Poland (HW) - A ferry hit a quay in the harbour of Gdynia on Tuesday.
            """;

    @TempDir
    Path folder;

    @Test
    void checkCountsTheDesksOfARightFile() throws IOException {
        var file = define("desks:\n  ferries: text:ferry\n  buses: {query: 'text:bus', enabled: false}\n");

        var run = Run.of("desks", "check", file);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines(file + ": 1 desk, 1 switched off\n");
    }

    @Test
    void checkSaysEveryProblemWithItsPosition() throws IOException {
        var file = define("desks:\n  ferries: text:ferry AND (\n  Buses: text:bus\n");

        var run = Run.of("desks", "check", file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("newswire: " + file + ": line "));
        assertThat(run.err()).contains("line 2, column 27", "query of desk ferries", "line 3, column", "\"Buses\"");
    }

    @Test
    void checkReadsTheFileOfTheSettings() throws IOException {
        var file = define("desks:\n  ferries: text:ferry\n");

        assertThat(Run.of("desks", "check", "-D", "desks.file=" + file).out()).startsWith(file + ": 1 desk");
    }

    @Test
    void aMissingFileIsNamedWithTheWayOut() {
        var run = Run.of("desks", "check", folder.resolve("none.yml").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().lines()).singleElement().asString().contains("none.yml", "desks.file");
    }

    @Test
    void theSampleFileIsRight() {
        assertThat(Run.of("desks", "check", "../samples/desks.yml").exitCode()).isZero();
    }

    @Test
    void explainSaysClauseByClauseWhetherAStoryIsForTheDesk() throws IOException {
        var file = define("desks:\n  ferries: text:ferry AND place:Riga\n");
        var story = Files.writeString(folder.resolve("story.txt"), STORY).toString();

        var run = Run.of("desks", "explain", "ferries", story, "-D", "desks.file=" + file);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Ferry hits quay in Gdynia")
                .contains("desk ferries does not want it")
                .containsPattern("yes +text:ferry")
                .containsPattern("no +place:Riga");
    }

    @Test
    void explainOfAnUnknownDeskNamesTheNearest() throws IOException {
        var file = define("desks:\n  ferries: text:ferry\n");

        var run = Run.of("desks", "explain", "feries", "story.txt", "-D", "desks.file=" + file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("no desk feries; did you mean ferries?");
    }

    @Test
    void listShowsDesksWithoutAPipelineToo() throws IOException {
        var file = define("desks:\n  ferries: text:ferry\n  buses: {query: 'text:bus', enabled: false}\n");

        var run = Run.of(
                "desks",
                "list",
                "-D",
                "desks.file=" + file,
                "--data",
                folder.resolve("none").toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ").replaceAll("[0-9a-f]{12}", "VERSION")))
                .containsExactly(
                        "DESK VERSION TOPIC STORIES QUERY",
                        "ferries VERSION news.desk.ferries - text:ferry",
                        "buses VERSION news.desk.buses off text:bus");
    }

    @Test
    void backfillWithoutAPipelineNamesTheWayOut() throws IOException {
        var file = define("desks:\n  ferries: text:ferry\n");

        var run = Run.of(
                "desks",
                "backfill",
                "ferries",
                "--from",
                "2026-11-01",
                "-D",
                "desks.file=" + file,
                "--data",
                folder.resolve("none").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("newswire run", "kafka.bootstrap.servers");
    }

    @Test
    void backfillNeedsADay() {
        var run = Run.of("desks", "backfill", "ferries");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--from");
    }

    private String define(String text) throws IOException {
        return Files.writeString(folder.resolve("desks.yml"), text).toString();
    }
}
