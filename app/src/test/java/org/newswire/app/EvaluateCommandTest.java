package org.newswire.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code newswire evaluate} on small annotated files of our own. */
class EvaluateCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DATES = """
            {"doc":"a","dct":"2026-11-10","text":"It rained \uD83C\uDF0A on Monday in Riga.","spans":[[15,21,"DATE","2026-11-09"]]}
            {"doc":"b","dct":"2026-11-10T09:30","text":"They met on 5 November 2026.","spans":[[12,27,"DATE","2026-11-06",null]]}
            {"doc":"c","dct":null,"text":"Nothing happened at the harbour.","spans":[[0,7,"DATE","2026"]]}
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

    private String write(String lines) throws IOException {
        return Files.writeString(temp.resolve("annotated.jsonl"), lines).toString();
    }
}
