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
import org.newswire.app.evaluate.EntitiesReport;
import org.newswire.app.evaluate.PeerEvaluation;
import org.newswire.app.evaluate.PeerReport;
import org.newswire.app.evaluate.TaggedDocument;
import org.newswire.app.view.Json;
import org.newswire.enrich.entity.EntityAnnotator;
import org.newswire.enrich.evaluate.Chunk;
import org.newswire.enrich.evaluate.EntityEvaluation;
import org.newswire.enrich.evaluate.EntityMiss;
import org.newswire.enrich.evaluate.EntityScorer;
import org.newswire.enrich.text.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the names by the definitions of conlleval. */
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        header = "Score the names of people, organisations and places.",
        description = {
            "Tags the text of each document of FILE and compares with its annotation. FILE has one JSON object a line:"
                    + " {\"doc\", \"sents\": [[token, …], …], \"tags\": [[\"B-PER\", \"I-PER\", \"O\", …], …],"
                    + " \"text\", \"offs\": [[[begin, end], …], …]}, types PER, ORG, LOC and MISC, offs in Unicode code"
                    + " points of the text. Without text and offs the tokens are joined with spaces.",
            "The text is read as it would be in the pipeline, and a token of the file belongs to a name that covers"
                    + " more than half of it. Events count as MISC.",
            "Prints one JSON object: precision, recall and F1 in 0 to 1 of each type, over all four and without MISC;"
                    + " a name is right when extent and type are, as conlleval has it; tokens tagged per second of one"
                    + " core's time.",
            "With --peer a second JSON object tells the same of another tagger, run in this process over the tokens of"
                    + " FILE, and how many times faster ours is. Ours is then timed over the last of ten passes, the peer"
                    + " over the second of two."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire evaluate entities tagged.jsonl",
            "  newswire evaluate entities tagged.jsonl --pretokenized --errors --out ours.jsonl",
            "  newswire evaluate entities tagged.jsonl --peer corenlp"
        })
public final class EvaluateEntitiesCommand implements Callable<Integer> {

    /** Tokens shown before and after a miss. */
    private static final int CONTEXT = 8;
    /** Before this many passes the compiler has not seen enough of ours to compare it. */
    private static final int WARM_UP_PASSES = 10;

    @Parameters(paramLabel = "FILE", description = "Annotated documents, one JSON object a line.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--errors",
            description =
                    "Also lists every miss, before the scores: document, what is wrong, as annotated, as tagged, and"
                            + " the tokens around it, separated by tabs.")
    private boolean errors;

    @Option(
            names = "--pretokenized",
            description = "Tags the tokens and sentences of the file instead of those cut from its text.")
    private boolean pretokenized;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the documents with our tags to FILE.")
    private @Nullable Path output;

    @Option(
            names = "--peer",
            paramLabel = "NAME",
            description = "Another tagger to run beside ours: corenlp, CoreNLP's combination of its three CRFs.")
    private @Nullable String peer;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var documents = AnnotatedFile.read(file, TaggedDocument::of);
        var other = peer == null ? null : PeerEvaluation.of(peer);
        var annotator = EntityAnnotator.load();
        for (int pass = 1; other != null && pass < WARM_UP_PASSES; pass++) warmUp(annotator, documents);
        var report = report(annotator, documents);
        var out = spec.commandLine().getOut();
        out.println(Json.of(report));
        out.flush();
        if (peer != null && other != null) out.println(Json.of(PeerReport.of(peer, other.run(documents), report)));
        out.flush();
        return 0;
    }

    private void warmUp(EntityAnnotator annotator, List<TaggedDocument> documents) {
        var evaluation = new EntityEvaluation(annotator, pretokenized);
        for (var document : documents) evaluation.tag(document.text(), document.sentences());
    }

    private EntitiesReport report(EntityAnnotator annotator, List<TaggedDocument> documents) throws IOException {
        var evaluation = new EntityEvaluation(annotator, pretokenized);
        var scorer = new EntityScorer();
        var out = spec.commandLine().getOut();
        try (var tagged = output == null ? Writer.nullWriter() : Files.newBufferedWriter(output, UTF_8)) {
            for (var document : documents) {
                var found = evaluation.tag(document.text(), document.sentences());
                tagged.write(document.with(found) + "\n");
                for (int i = 0; i < found.size(); i++) {
                    var misses = scorer.add(document.tags().get(i), found.get(i));
                    if (errors) print(out, document.id(), document.sentences().get(i), misses);
                }
            }
        }
        return EntitiesReport.of(
                file.toString(), scorer.scores(), evaluation.documents(), evaluation.tokens(), evaluation.seconds());
    }

    private static void print(PrintWriter out, String document, List<Token> sentence, List<EntityMiss> misses) {
        for (var miss : misses) {
            var place = miss.gold() != null ? miss.gold() : miss.predicted();
            if (place == null) continue;
            out.println(String.join(
                    "\t",
                    document,
                    wrong(miss.gold(), miss.predicted()),
                    shown(sentence, miss.gold()),
                    shown(sentence, miss.predicted()),
                    "… " + words(sentence, place.begin() - CONTEXT, place.end() + CONTEXT) + " …"));
        }
    }

    private static String wrong(@Nullable Chunk gold, @Nullable Chunk predicted) {
        if (predicted == null) return "missed";
        if (gold == null) return "extra";
        return gold.begin() == predicted.begin() && gold.end() == predicted.end() ? "type" : "extent";
    }

    private static String shown(List<Token> sentence, @Nullable Chunk chunk) {
        if (chunk == null) return "-";
        return words(sentence, chunk.begin(), chunk.end()) + " " + chunk.type();
    }

    private static String words(List<Token> sentence, int begin, int end) {
        var some = sentence.subList(Math.max(0, begin), Math.min(sentence.size(), end));
        return String.join(" ", some.stream().map(Token::form).toList());
    }
}
