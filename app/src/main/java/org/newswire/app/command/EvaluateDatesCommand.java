package org.newswire.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newswire.app.evaluate.AnnotatedFile;
import org.newswire.app.evaluate.DatedDocument;
import org.newswire.app.evaluate.DatesReport;
import org.newswire.app.view.Json;
import org.newswire.enrich.evaluate.DateEvaluation;
import org.newswire.enrich.evaluate.TimexMiss;
import org.newswire.enrich.evaluate.TimexScorer;
import org.newswire.enrich.evaluate.TimexSpan;
import org.newswire.enrich.temporal.DateAnnotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the date tagger by the definitions of TempEval-3. */
@Command(
        name = "dates",
        mixinStandardHelpOptions = true,
        header = "Score the date tagger.",
        description = {
            "Tags the text of each document of FILE and compares with its annotation. FILE has one JSON object a line:"
                    + " {\"doc\", \"dct\": \"2026-11-10\", \"text\", \"spans\": [[begin, end, type, value, mod], …]},"
                    + " spans in Unicode code points of the text.",
            "Prints one JSON object: precision, recall and F1 in 0 to 1 for the same extent (strict), for overlapping"
                    + " ones (relaxed), and relaxed times the share of matched expressions with the same type and with"
                    + " the same value, as TempEval-3 defines them; documents and tokens tagged per second."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire evaluate dates annotated.jsonl",
            "  newswire evaluate dates annotated.jsonl --errors --out tagged.jsonl"
        })
public final class EvaluateDatesCommand implements Callable<Integer> {

    private static final int CONTEXT = 40;

    @Parameters(paramLabel = "FILE", description = "Annotated documents, one JSON object a line.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--errors",
            description =
                    "Also lists every miss, before the scores: document, what is wrong, as annotated, as tagged, and"
                            + " the text around it, separated by tabs.")
    private boolean errors;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the documents with our expressions to FILE.")
    private @Nullable Path output;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var documents = AnnotatedFile.read(file, DatedDocument::of);
        var evaluation = new DateEvaluation(new DateAnnotator());
        var scorer = new TimexScorer();
        var out = spec.commandLine().getOut();
        try (var tagged = output == null ? Writer.nullWriter() : Files.newBufferedWriter(output, UTF_8)) {
            for (var document : documents) {
                var found = evaluation.tag(document.text(), document.created());
                tagged.write(document.with(found) + "\n");
                var misses = scorer.add(document.text(), document.spans(), found);
                if (errors) print(out, document, misses);
            }
        }
        out.println(Json.of(DatesReport.of(
                file.toString(), scorer.scores(), evaluation.documents(), evaluation.tokens(), evaluation.seconds())));
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, DatedDocument document, List<TimexMiss> misses) {
        var text = document.text().codePoints().toArray();
        for (var miss : misses) {
            var place = miss.gold() != null ? miss.gold() : miss.predicted();
            if (place == null) continue;
            out.println(String.join(
                    "\t",
                    document.id(),
                    wrong(miss.gold(), miss.predicted()),
                    shown(text, miss.gold()),
                    shown(text, miss.predicted()),
                    "… " + words(text, place.begin() - CONTEXT, place.end() + CONTEXT) + " …"));
        }
    }

    private static String wrong(@Nullable TimexSpan gold, @Nullable TimexSpan predicted) {
        if (predicted == null) return "missed";
        if (gold == null) return "extra";
        if (gold.begin() != predicted.begin() || gold.end() != predicted.end()) return "extent";
        return gold.type().equals(predicted.type()) ? "value" : "type";
    }

    private static String shown(int[] text, @Nullable TimexSpan span) {
        if (span == null) return "-";
        return words(text, span.begin(), span.end()) + " " + span.type() + " " + span.value();
    }

    private static String words(int[] text, int begin, int end) {
        var from = Math.max(0, begin);
        return new String(text, from, Math.max(0, Math.min(text.length, end) - from))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
