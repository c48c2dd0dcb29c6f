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

/**
 * Labels whole files with our decoder and with CoreNLP's, and prints for each model how many sentences differ and how
 * many words a second of processor time each takes. CoreNLP is timed over the one pass that is compared, ours over the
 * last of several, since one pass is over before it is compiled.
 */
public final class CoreNlpComparison {

    private static final int PASSES = 5;

    private CoreNlpComparison() {}

    /**
     * Prints one line for each model.
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
        for (String name : List.of(CrfBenchmark.THREE_CLASSES, CrfBenchmark.FOUR_CLASSES)) {
            CrfModel model = crf.model(name);
            Timed ours = time(sentences, sentence -> labels(crf, model, sentence));
            for (int pass = 1; pass < PASSES; pass++) ours = time(sentences, sentence -> labels(crf, model, sentence));
            CoreNlpTagger coreNlp = CoreNlpTagger.load(name);
            Timed theirs = time(sentences, coreNlp::labels);
            out.printf(
                    "%s: sentences=%d differing=%d words=%d newswire=%.0f/s corenlp=%.0f/s ratio=%.1f%n",
                    name,
                    sentences.size(),
                    differing(ours.labels, theirs.labels),
                    words,
                    words / ours.seconds,
                    words / theirs.seconds,
                    theirs.seconds / ours.seconds);
        }
    }

    private record Timed(List<List<String>> labels, double seconds) {}

    private static Timed time(List<List<String>> sentences, Function<List<String>, List<String>> tagger) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        List<List<String>> labels = sentences.stream().map(tagger).toList();
        return new Timed(labels, (threads.getCurrentThreadCpuTime() - begin) / 1e9);
    }

    private static List<String> labels(Crf crf, CrfModel model, List<String> words) {
        return IntStream.of(model.best(crf.read(words)))
                .mapToObj(model.labels()::get)
                .toList();
    }

    private static long differing(List<List<String>> ours, List<List<String>> theirs) {
        return IntStream.range(0, ours.size())
                .filter(at -> !ours.get(at).equals(theirs.get(at)))
                .count();
    }
}
