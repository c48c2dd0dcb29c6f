package org.newswire.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newswire.enrich.entity.crf.Crf;
import org.newswire.enrich.entity.crf.CrfModel;
import org.newswire.enrich.entity.crf.Words;

/**
 * Labels whole files with both entity models, in our decoder and in CoreNLP's, and prints for each model how many
 * sentences differ, and how many words a second of processor time both models together take. CoreNLP is timed over the
 * one pass that is compared, ours over the last of several, since one pass is over before it is compiled.
 */
public final class CoreNlpComparison {

    private static final List<String> MODELS = List.of(CrfBenchmark.THREE_CLASSES, CrfBenchmark.FOUR_CLASSES);
    private static final int PASSES = 5;

    private CoreNlpComparison() {}

    /**
     * Prints a line for each model and one of speeds.
     *
     * @param args JSON Lines as {@link Sentences} reads them
     */
    public static void main(String... args) throws IOException {
        PrintStream out = System.out;
        Locale.setDefault(Locale.ROOT);
        List<List<String>> sentences = new ArrayList<>();
        for (String file : args) sentences.addAll(Sentences.read(Path.of(file)));
        int words = sentences.stream().mapToInt(List::size).sum();

        Crf crf = Crf.load();
        List<CrfModel> models = MODELS.stream().map(crf::model).toList();
        Timed ours = time(sentences, sentence -> labels(crf, models, sentence));
        for (int pass = 1; pass < PASSES; pass++) ours = time(sentences, sentence -> labels(crf, models, sentence));
        List<CoreNlpTagger> taggers = MODELS.stream().map(CoreNlpTagger::load).toList();
        Timed theirs = time(
                sentences,
                sentence ->
                        taggers.stream().map(tagger -> tagger.labels(sentence)).toList());

        for (int model = 0; model < MODELS.size(); model++) {
            out.printf(
                    "%s sentences=%d differing=%d%n",
                    MODELS.get(model), sentences.size(), differing(model, ours.labels, theirs.labels));
        }
        out.printf(
                "words=%d newswire=%.0f/s corenlp=%.0f/s ratio=%.1f%n",
                words, words / ours.seconds, words / theirs.seconds, theirs.seconds / ours.seconds);
    }

    /** For each sentence and each model, a label for each word. */
    private record Timed(List<List<List<String>>> labels, double seconds) {}

    private static Timed time(List<List<String>> sentences, Function<List<String>, List<List<String>>> tagger) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        List<List<List<String>>> labels = sentences.stream().map(tagger).toList();
        return new Timed(labels, (threads.getCurrentThreadCpuTime() - begin) / 1e9);
    }

    private static List<List<String>> labels(Crf crf, List<CrfModel> models, List<String> sentence) {
        Words words = crf.read(sentence);
        return models.stream()
                .map(model -> IntStream.of(model.best(words))
                        .mapToObj(model.labels()::get)
                        .toList())
                .toList();
    }

    private static long differing(int model, List<List<List<String>>> ours, List<List<List<String>>> theirs) {
        return IntStream.range(0, ours.size())
                .filter(at -> !ours.get(at).get(model).equals(theirs.get(at).get(model)))
                .count();
    }
}
