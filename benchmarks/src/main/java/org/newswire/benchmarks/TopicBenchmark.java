package org.newswire.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;
import org.newswire.enrich.topic.TopicAnnotator;
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
 * Articles a second of the topic rules on one thread, tokens given.
 *
 * <p>The system property {@code newswire.topics.files} names files of classified articles, separated by commas: JSON
 * lines with {@code title} and {@code text}. Without it, generated stories are read. Forks inherit the property:
 * {@code -jvmArgsAppend -Dnewswire.topics.files=...}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class TopicBenchmark {

    private static final String FILES = "newswire.topics.files";

    private final TopicAnnotator topics = new TopicAnnotator();
    private List<Article> articles = List.of();

    /** What JMH reports beside passes over all articles. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long documents;
    }

    @Setup
    public void read() throws IOException {
        String files = System.getProperty(FILES, "");
        articles = files.isEmpty() ? Stories.articles() : articles(files);
    }

    /** One pass over all articles. */
    @Benchmark
    public void pass(Read read, Blackhole blackhole) {
        for (Article article : articles) blackhole.consume(topics.annotate(article));
        read.documents += articles.size();
    }

    private static List<Article> articles(String files) throws IOException {
        ArticleReader reader = new ArticleReader();
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        for (String file : files.split(",", -1)) {
            for (String line : Files.readAllLines(Path.of(file))) {
                JsonNode document = json.readTree(line);
                String title = document.path("title").textValue();
                String text = document.get("text").asText();
                articles.add(reader.read(new Copy(title, text, "en", Instant.EPOCH, List.of())));
            }
        }
        return articles;
    }
}
