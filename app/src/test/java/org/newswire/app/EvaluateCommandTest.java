package org.newswire.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code newswire evaluate} on small annotated files of our own. */
class EvaluateCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DATES = """
            {"doc":"a","dct":"2026-11-10","text":"It rained \uD83C\uDF0A on Monday in Riga.","spans":[[15,21,"DATE","2026-11-09"]]}
            {"doc":"b","dct":"2026-11-10T09:30","text":"They met on 5 November 2026.","spans":[[12,27,"DATE","2026-11-06",null]]}
            {"doc":"c","dct":null,"text":"Nothing happened at the harbour.","spans":[[0,7,"DATE","2026"]]}
            """;

    private static final String ENTITIES = """
            {"doc":"a","sents":[["\uD83C\uDF0A","Ilze","Ozola","moved","from","Riga","to","Oslo","on","Monday","."]],"tags":[["O","B-PER","I-PER","O","O","B-LOC","O","B-ORG","O","O","O"]],"text":"\uD83C\uDF0A Ilze Ozola moved  from Riga to Oslo on Monday.","offs":[[[0,1],[2,6],[7,12],[13,18],[20,24],[25,29],[30,32],[33,37],[38,40],[41,47],[47,48]]]}
            {"doc":"b","sents":[["The","harbour","was","quiet","."],["Nobody","came","from","Sweden","."]],"tags":[["O","B-LOC","O","O","O"],["O","O","O","B-LOC","O"]]}
            """;

    private static final String TOPICS = """
            {"doc":"a","title":"Ministers agree on monetary policy","text":"The central bank raised interest rates on Tuesday. The central bank's monetary policy committee said that inflation was too high, and that interest rates might go up again.","expected":["medtop:20000379"]}
            {"doc":"b","text":"The cat sat on the mat and looked out of the window for a while.","expected":["medtop:15000000"]}
            """;

    @TempDir
    Path temp;

    @Test
    void scoresDates() throws IOException {
        var run = Run.of("evaluate", "dates", write(DATES));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        var report = JSON.readTree(run.out());
        assertThat(report.path("documents").intValue()).isEqualTo(3);
        assertThat(report.path("strict").path("precision").doubleValue()).isEqualTo(1);
        assertThat(report.path("strict").path("recall").doubleValue()).isEqualTo(0.6667);
        assertThat(report.path("value").path("f1").doubleValue()).isEqualTo(0.4);
        assertThat(report.path("tokensPerSecond").longValue()).isPositive();
    }

    @Test
    void listsErrors() throws IOException {
        var run = Run.of("evaluate", "dates", "--errors", write(DATES));

        assertThat(run.out().lines())
                .hasSize(3)
                .startsWith(
                        "b\tvalue\t5 November 2026 DATE 2026-11-06\t5 November 2026 DATE 2026-11-05\t… They met on 5 November 2026. …",
                        "c\tmissed\tNothing DATE 2026\t-\t… Nothing happened at the harbour. …");
    }

    @Test
    void writesWhatItFound() throws IOException {
        var out = temp.resolve("out.jsonl");
        Run.of("evaluate", "dates", write(DATES), "--out", out.toString());

        var first = JSON.readTree(Files.readAllLines(out).get(0));
        assertThat(first.path("doc").asText()).isEqualTo("a");
        assertThat(first.path("spans").get(0)).hasToString("[15,21,\"DATE\",\"2026-11-09\",null]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--pretokenized"})
    void scoresEntities(String option) throws IOException {
        var out = temp.resolve("out.jsonl");
        var arguments = new ArrayList<>(List.of("evaluate", "entities", write(ENTITIES), "--out", out.toString()));
        if (!option.isEmpty()) arguments.add(option);
        var run = Run.of(arguments.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        var report = JSON.readTree(run.out());
        assertThat(report.path("documents").intValue()).isEqualTo(2);
        assertThat(report.path("tokens").intValue()).isEqualTo(21);
        assertThat(report.path("types").path("PER").path("f1").doubleValue()).isEqualTo(1);
        assertThat(report.path("types").path("LOC").path("precision").doubleValue())
                .isEqualTo(0.6667);
        assertThat(report.path("types").path("LOC").path("recall").doubleValue())
                .isEqualTo(0.6667);
        assertThat(report.path("all").path("f1").doubleValue()).isEqualTo(0.6667);
        assertThat(report.path("withoutMisc").path("f1").doubleValue()).isEqualTo(0.6667);
        assertThat(report.path("tokensPerSecond").longValue()).isPositive();
        assertThat(JSON.readTree(Files.readAllLines(out).get(0)).path("tags"))
                .hasToString("[[\"O\",\"B-PER\",\"I-PER\",\"O\",\"O\",\"B-LOC\",\"O\",\"B-LOC\",\"O\",\"O\",\"O\"]]");
    }

    @Test
    void listsErrorsOfEntities() throws IOException {
        var run = Run.of("evaluate", "entities", "--errors", write(ENTITIES));

        assertThat(run.out().lines())
                .hasSize(3)
                .startsWith(
                        "a\ttype\tOslo ORG\tOslo LOC\t… \uD83C\uDF0A Ilze Ozola moved from Riga to Oslo on Monday . …",
                        "b\tmissed\tharbour LOC\t-\t… The harbour was quiet . …");
    }

    @Test
    void scoresPeerBesideOurs() throws IOException {
        var run = Run.of("evaluate", "entities", write(ENTITIES), "--peer", "capitals");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        var reports = run.out().lines().toList();
        assertThat(reports).hasSize(2);
        var peer = JSON.readTree(reports.get(1));
        assertThat(peer.path("peer").asText()).isEqualTo("capitals");
        assertThat(peer.path("types").path("PER").path("f1").doubleValue()).isZero();
        assertThat(peer.path("types").path("LOC").path("recall").doubleValue()).isPositive();
        assertThat(peer.path("tokensPerSecond").longValue()).isPositive();
        assertThat(peer.path("ratio").isNumber()).isTrue();
    }

    @Test
    void saysHowToGetPeerThatIsNotThere() throws IOException {
        var run = Run.of("evaluate", "entities", write(ENTITIES), "--peer", "nobody");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .startsWith("newswire: no peer nobody is on the class path")
                .contains("./newswire");
    }

    @Test
    void namesWhatIsWrongWithTags() throws IOException {
        var line = "{\"sents\":[[\"Riga\",\"slept\"]],\"tags\":[%s],\"text\":\"Riga slept\",\"offs\":[[[0,4],%s]]}";
        var good = "[\"B-LOC\",\"O\"]";

        assertThat(refusal("entities", line.formatted("[\"O\"]", "[5,10]"))).contains("not of the same sizes");
        assertThat(refusal("entities", line.formatted("[\"B-GPE\",\"O\"]", "[5,10]")))
                .contains("B-GPE", "PER, ORG, LOC, MISC");
        assertThat(refusal("entities", line.formatted(good, "[5,11]"))).contains("11", "behind the end");
        assertThat(refusal("entities", line.formatted(good, "[3,9]"))).contains("order of the text");
        assertThat(refusal("entities", line.formatted(good, "[9,9]"))).contains("mark nothing");
        assertThat(refusal("entities", line.formatted("[\"B-LOC\",\"\"]", "[5,10]")))
                .contains("not empty");
        assertThat(refusal("entities", "{\"text\":\"Riga\"}")).contains("no list \"sents\"");
    }

    @Test
    void scoresTopics() throws IOException {
        var out = temp.resolve("out.jsonl");
        var run = Run.of("evaluate", "topics", write(TOPICS), "--errors", "--out", out.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        var lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .isEqualTo("b\tmissed\tmedtop:15000000\t-\t"
                        + "The cat sat on the mat and looked out of the window for a while.");
        var report = JSON.readTree(lines.get(1));
        assertThat(report.path("concepts").intValue()).isEqualTo(2);
        assertThat(report.path("micro").path("precision").doubleValue()).isEqualTo(1);
        assertThat(report.path("micro").path("recall").doubleValue()).isEqualTo(0.5);
        assertThat(report.path("macro").path("f1").doubleValue()).isEqualTo(0.5);
        assertThat(report.path("top1").doubleValue()).isEqualTo(0.5);
        assertThat(report.path("coverage").doubleValue()).isEqualTo(0.5);
        var first = JSON.readTree(Files.readAllLines(out).get(0)).path("predicted");
        assertThat(first.findValuesAsText("qcode")).contains("medtop:20000379", "medtop:04000000");
        assertThat(first.get(0).path("confidence").doubleValue()).isBetween(0.4, 1.0);
    }

    @Test
    void listsTopicsThatNobodyExpects() throws IOException {
        var first = TOPICS.lines().findFirst().orElseThrow();
        var run = Run.of(
                "evaluate", "topics", "--errors", write(TOPICS + first.replace("[\"medtop:20000379\"]", "[]") + "\n"));

        assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
                .matches("a\textra\tmedtop:20000379\t[01]\\.\\d\\d\tMinisters agree on monetary policy");
    }

    @Test
    void scoresTopicsByTopLevel() throws IOException {
        var out = temp.resolve("out.jsonl");
        var run = Run.of("evaluate", "topics", write(TOPICS), "--level", "1", "--out", out.toString());

        assertThat(JSON.readTree(run.out()).path("micro").path("precision").doubleValue())
                .isEqualTo(1);
        var first = JSON.readTree(Files.readAllLines(out).get(0)).path("predicted");
        assertThat(first.findValuesAsText("qcode")).contains("medtop:04000000").doesNotContain("medtop:20000379");

        var none = Run.of("evaluate", "topics", write(TOPICS), "--level", "0");
        assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("--level is 0");
    }

    @Test
    void namesWhatIsWrongWithExpectedTopics() throws IOException {
        assertThat(refusal("topics", "{\"text\":\"Rain.\"}")).contains("no list \"expected\"");
        assertThat(refusal("topics", "{\"text\":\"Rain.\",\"expected\":[\"weather\"]}"))
                .contains("\"weather\" is no qcode");
    }

    @Test
    void namesTheKinds() {
        var run = Run.of("evaluate");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("evaluate dates", "evaluate entities", "evaluate topics");
    }

    @Test
    void namesTheLineThatIsWrong() throws IOException {
        var notJson = Run.of("evaluate", "dates", write(DATES + "{oops\n"));
        assertThat(notJson.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(notJson.err().lines()).singleElement().asString().contains("line 4", "not JSON");

        var noText = Run.of("evaluate", "dates", write("{\"doc\":\"a\"}\n"));
        assertThat(noText.err().lines()).singleElement().asString().contains("line 1", "no text \"text\"");

        var noFile = Run.of("evaluate", "dates", temp.resolve("absent").toString());
        assertThat(noFile.err().lines()).singleElement().asString().contains("cannot read", "absent");
    }

    private String refusal(String kind, String line) throws IOException {
        var run = Run.of("evaluate", kind, write(line));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().lines()).singleElement().asString().contains("line 1");
        return run.err();
    }

    private String write(String lines) throws IOException {
        return Files.writeString(temp.resolve("annotated.jsonl"), lines).toString();
    }
}
