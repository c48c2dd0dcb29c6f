package org.newswire.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newswire.enrich.temporal.DateAnnotator;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Tokens a second of the date tagger, and of SUTime, on one thread; the text is read and cut into sentences before the clock starts.
 *
 * <p>The system property {@code newswire.dates.files} names files of annotated documents, separated by commas: JSON lines
 * with {@code text} and {@code dct}. Without it, generated stories are read. Forks inherit the property:
 * {@code -jvmArgsAppend -Dnewswire.dates.files=...}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class DateBenchmark {

    private static final String FILES = "newswire.dates.files";

    private final DateAnnotator dates = new DateAnnotator();
    private List<Article> articles = List.of();
    private long length;

    /** What JMH reports beside passes over all documents. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long tokens;
        public long documents;
    }

    @Setup
    public void read() throws IOException {
        String files = System.getProperty(FILES, "");
        articles = files.isEmpty() ? Stories.articles() : articles(files);
        length = tokens(articles);
    }

    /** One pass over all documents. */
    @Benchmark
    public void pass(Read read, Blackhole blackhole) {
        for (Article article : articles) blackhole.consume(dates.annotate(article));
        read.tokens += length;
        read.documents += articles.size();
    }

    /** The same with CoreNLP's SUTime over the first documents, a yardstick for the machine and the moment. */
    @Benchmark
    public void suTime(Read read, Yardstick yardstick, Blackhole blackhole) {
        for (Article article : yardstick.articles) blackhole.consume(yardstick.suTime.annotate(article));
        read.tokens += yardstick.length;
        read.documents += yardstick.articles.size();
    }

    /** SUTime and what it reads: enough for a second or so. */
    @State(Scope.Benchmark)
    public static class Yardstick {

        private static final int DOCUMENTS = 10;

        private final SuTime suTime = new SuTime();
        private List<Article> articles = List.of();
        private long length;

        @Setup
        public void read(DateBenchmark benchmark) {
            articles = benchmark.articles.subList(0, Math.min(DOCUMENTS, benchmark.articles.size()));
            length = tokens(articles);
        }
    }

    private static long tokens(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.sentences().stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }

    private static List<Article> articles(String files) throws IOException {
        ArticleReader reader = new ArticleReader();
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        for (String file : files.split(",", -1)) {
            for (String line : Files.readAllLines(Path.of(file))) {
                JsonNode document = json.readTree(line);
                String text = document.get("text").asText();
                Instant created = created(document.get("dct").asText());
                articles.add(reader.read(new Copy(null, text, "en", created, List.of())));
            }
        }
        return articles;
    }

    private static Instant created(String dct) {
        return LocalDate.parse(dct.substring(0, 10)).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
