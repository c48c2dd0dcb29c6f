package org.newswire.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newswire.app.Annotators;
import org.newswire.app.evaluate.AnnotatedFile;
import org.newswire.app.evaluate.ClassifiedDocument;
import org.newswire.app.evaluate.TopicsReport;
import org.newswire.app.view.Json;
import org.newswire.enrich.entity.EntityAnnotator;
import org.newswire.enrich.evaluate.TopicEvaluation;
import org.newswire.enrich.evaluate.TopicMiss;
import org.newswire.enrich.evaluate.TopicScorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the topics on classified articles. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        header = "Score the topics.",
        description = {
            "Tags each article of FILE with Media Topics and compares with those expected of it. FILE has one JSON"
                    + " object a line: {\"doc\", \"title\", \"text\", \"expected\": [\"medtop:04000000\", …]}.",
            "Only concepts that are expected of some article of FILE count; other topics are neither right nor wrong."
                    + " A retired concept stands for what replaced it.",
            "Prints one JSON object: precision, recall and F1 in 0 to 1, over all topics (micro) and as means over the"
                    + " concepts (macro); the share of the articles whose most confident topic is expected (top1); the"
                    + " share with any topic (coverage); articles tagged per second of one core,"
                    + " tokens and names given."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire evaluate topics classified.jsonl --errors",
            "  newswire evaluate topics classified.jsonl --level 1 --out ours.jsonl"
        })
public final class EvaluateTopicsCommand implements Callable<Integer> {

    private static final int CONTEXT = 80;
    private static final int WARM_UP = 1000;

    @Parameters(paramLabel = "FILE", description = "Classified articles, one JSON object a line.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--errors",
            description = "Also lists every miss, before the scores: document, what is wrong, topic, confidence, and"
                    + " headline or first words, separated by tabs.")
    private boolean errors;

    @Option(
            names = "--level",
            paramLabel = "N",
            description =
                    "Takes narrower topics for the one they belong to at a level of the vocabulary; 1 is the top.")
    private int level = Integer.MAX_VALUE;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes the articles to FILE, with our topics as \"predicted\".")
    private @Nullable Path output;

    @Option(names = "--model", paramLabel = "DIR", description = "Also uses a model that 'newswire topics train' made.")
    private @Nullable Path model;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (level < 1) throw new ParameterException(spec.commandLine(), "--level is " + level + "; the top level is 1");
        var documents = AnnotatedFile.read(file, ClassifiedDocument::of);
        var evaluation =
                new TopicEvaluation(EntityAnnotator.load(), Annotators.topics(Optional.ofNullable(model)), level);
        var concepts = new HashSet<String>();
        for (var document : documents) concepts.addAll(evaluation.expected(document.expected()));
        var scorer = new TopicScorer(concepts);
        documents.stream().limit(WARM_UP).forEach(document -> evaluation.warmUp(document.title(), document.text()));
        var out = spec.commandLine().getOut();
        try (var tagged = output == null ? Writer.nullWriter() : Files.newBufferedWriter(output, UTF_8)) {
            for (var document : documents) {
                var found = evaluation.tag(document.title(), document.text());
                tagged.write(document.with(found) + "\n");
                var misses = scorer.add(evaluation.expected(document.expected()), found);
                if (errors) print(out, document, misses);
            }
        }
        out.println(Json.of(
                TopicsReport.of(file.toString(), scorer.scores(), evaluation.documents(), evaluation.seconds())));
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, ClassifiedDocument document, List<TopicMiss> misses) {
        for (var miss : misses) {
            out.println(String.join(
                    "\t",
                    document.id(),
                    miss.confidence() == null ? "missed" : "extra",
                    miss.qcode(),
                    miss.confidence() == null ? "-" : String.format(Locale.ROOT, "%.2f", miss.confidence()),
                    begin(document)));
        }
    }

    private static String begin(ClassifiedDocument document) {
        var words = (document.title() == null ? document.text() : document.title()).strip();
        var end = words.codePointCount(0, words.length()) <= CONTEXT
                ? words.length()
                : words.offsetByCodePoints(0, CONTEXT);
        return words.substring(0, end).replaceAll("\\s+", " ");
    }
}
