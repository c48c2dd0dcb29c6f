package org.newswire.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newswire.enrich.entity.crf.Crf;
import org.newswire.enrich.entity.crf.CrfModel;
import org.newswire.enrich.entity.crf.Words;
import org.newswire.enrich.text.Token;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Words a second on one thread through both entity models, in our decoder and in CoreNLP's. Generated stories have few
 * different words; {@code -p file=FILE.jsonl} takes real sentences, one document a line, its words under {@code sents}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class CrfBenchmark {

    static final String THREE_CLASSES = "english.all.3class.distsim";
    static final String FOUR_CLASSES = "english.conll.4class.distsim";

    /** JMH prints it as words a second. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counter {
        public long words;
    }

    @Param("")
    public String file = "";

    private List<List<String>> sentences = List.of();
    private final Crf crf = Crf.load();
    private final List<CrfModel> models = List.of(crf.model(THREE_CLASSES), crf.model(FOUR_CLASSES));
    private final List<CoreNlpTagger> coreNlp =
            List.of(CoreNlpTagger.load(THREE_CLASSES), CoreNlpTagger.load(FOUR_CLASSES));
    private int next;

    @Setup
    public void read() throws IOException {
        sentences = file.isEmpty() ? stories() : Sentences.read(Path.of(file));
    }

    @Benchmark
    public void newswire(Counter counter, Blackhole blackhole) {
        List<String> sentence = nextSentence();
        Words words = crf.read(sentence);
        for (CrfModel model : models) blackhole.consume(model.best(words));
        counter.words += sentence.size();
    }

    @Benchmark
    public void coreNlp(Counter counter, Blackhole blackhole) {
        List<String> sentence = nextSentence();
        for (CoreNlpTagger tagger : coreNlp) blackhole.consume(tagger.labels(sentence));
        counter.words += sentence.size();
    }

    private List<String> nextSentence() {
        next = (next + 1) % sentences.size();
        return sentences.get(next);
    }

    private static List<List<String>> stories() {
        return Stories.articles().stream()
                .flatMap(article -> article.sentences().stream())
                .map(sentence -> sentence.tokens().stream().map(Token::form).toList())
                .toList();
    }
}
