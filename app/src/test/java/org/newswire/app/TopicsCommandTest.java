package org.newswire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code newswire topics train} and {@code suggest} on an archive of our own. */
class TopicsCommandTest {

    private static final String HARBOUR = "medtop:03000000";

    @TempDir
    Path temp;

    @Test
    void aModelTagsWhatTheRulesDoNot() throws IOException {
        var model = temp.resolve("model").toString();
        var run = Run.of("topics", "train", "--from", archive(), "--model", model);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("40 stories, 1 topics learnt")
                .contains("(by rules alone: 0.0 %)")
                .contains("-D enrich.topics.model=" + model);

        var story = write("story.txt", "The dredger came back to the slipway, and a hawser lay on the quayside again.");
        assertThat(Run.of("annotate", "--format", "json", story).out()).doesNotContain(HARBOUR);
        assertThat(Run.of("annotate", "--format", "json", "-D", "enrich.topics.model=" + model, story)
                        .out())
                .contains(HARBOUR)
                .contains("\"rule\":\"archive\"");

        assertThat(Run.of("evaluate", "topics", archive(), "--model", model).out())
                .contains("\"recall\":1.0");
    }

    @Test
    void suggestsPhrasesForTheRules() throws IOException {
        var run = Run.of("topics", "suggest", "--from", archive(), "--topic", HARBOUR, "--most", "1");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).containsPattern("strong +\\S.*(dredger|quayside|slipway|hawser)");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        var none = Run.of("annotate", "-D", "enrich.topics.model=" + temp, write("a.txt", "A story of its own."));
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("no topic model in " + temp).contains("newswire topics train");

        var few = write("few.jsonl", story(0) + story(1));
        assertThat(Run.of("topics", "train", "--from", few, "--model", temp.toString())
                        .err())
                .contains("few.jsonl: no topic has 10 stories");

        assertThat(Run.of("topics", "suggest", "--from", few, "--topic", "medtop:1")
                        .err())
                .contains("has no story with topic medtop:1; it has " + HARBOUR);
        assertThat(Run.of("topics", "suggest", "--from", few, "--most", "0").exitCode())
                .isEqualTo(2);
        assertThat(Run.of("topics", "train", "--from", few).exitCode()).isEqualTo(2);
    }

    private String archive() throws IOException {
        var lines = new ArrayList<String>();
        for (int at = 0; at < 40; at++) lines.add(story(at));
        return write("archive.jsonl", String.join("", lines));
    }

    private static String story(int at) {
        var text = at % 2 == 0
                ? "The dredger passed the slipway at the quayside, where a hawser lay on bollard " + at + "."
                : "A candle burned in the window of the corner, and a letter lay in basket " + at + ".";
        var expected = at % 2 == 0 ? "\"" + HARBOUR + "\"" : "";
        return "{\"doc\":\"" + at + "\",\"text\":\"" + text + "\",\"expected\":[" + expected + "]}\n";
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text).toString();
    }
}
