package org.newswire.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.entity.EntityAnnotator;
import org.newswire.enrich.temporal.DateAnnotator;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;
import org.newswire.enrich.topic.TopicAnnotator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Articles a second on one thread, for reading the text and for each annotator. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class AnnotatorBenchmark {

    private final ArticleReader reader = new ArticleReader();
    private List<Copy> copies = List.of();
    private List<Article> articles = List.of();
    private EntityAnnotator entities = EntityAnnotator.load();
    private DateAnnotator dates = new DateAnnotator();
    private TopicAnnotator topics = new TopicAnnotator();

    @Setup
    public void write() {
        copies = Stories.copies();
        articles = Stories.articles();
    }

    @Benchmark
    @OperationsPerInvocation(Stories.COUNT)
    public void text(Blackhole blackhole) {
        for (var copy : copies) blackhole.consume(reader.read(copy));
    }

    @Benchmark
    @OperationsPerInvocation(Stories.COUNT)
    public void entities(Blackhole blackhole) {
        annotate(entities, blackhole);
    }

    @Benchmark
    @OperationsPerInvocation(Stories.COUNT)
    public void dates(Blackhole blackhole) {
        annotate(dates, blackhole);
    }

    @Benchmark
    @OperationsPerInvocation(Stories.COUNT)
    public void topics(Blackhole blackhole) {
        annotate(topics, blackhole);
    }

    private void annotate(Annotator<?> annotator, Blackhole blackhole) {
        for (var article : articles) blackhole.consume(annotator.annotate(article));
    }
}
