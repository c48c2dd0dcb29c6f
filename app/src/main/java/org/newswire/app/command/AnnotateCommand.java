package org.newswire.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.newswire.app.Annotators;
import org.newswire.app.ExitCode;
import org.newswire.app.UserException;
import org.newswire.app.WireCopyMapper;
import org.newswire.app.view.StoryJson;
import org.newswire.app.view.StoryText;
import org.newswire.enrich.Annotations;
import org.newswire.enrich.Enricher;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.ingest.UnitReader;
import org.newswire.ingest.UnitReader.Reading;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.source.Delivery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is found in the stories of one file; needs neither Kafka nor a database. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        header = "Show what is found in one story; needs no pipeline.",
        description = {
            "Shows what is found in the stories of one file: entities, dates with their values, topics with the evidence"
                    + " for them. Needs no pipeline.",
            "Exit code 1 when something in the file could not be read as a story."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire annotate story.txt",
            "  newswire annotate --published 2026-11-10 story.txt    'Wednesday' is then 2026-11-11",
            "  newswire annotate --format json items.jsonl | jq .entities",
            "  pbpaste | newswire annotate -"
        })
public final class AnnotateCommand implements Callable<Integer> {

    private static final int MAX_BYTES = 64 * 1024 * 1024;

    /** How the result is printed. */
    enum Output {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "FILE", description = "A file in any format that ingest reads, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default; in colours on a terminal) or json, one object a line.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Output output;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = SearchCommand.Begin.class,
            description = "Publication time that dates are resolved against, for stories that do not say it themselves;"
                    + " default: now.")
    private @Nullable Instant published;

    @Option(names = "--charset", paramLabel = "NAME", description = "Encoding of the text; default: found out.")
    private @Nullable Charset charset;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private boolean refused;

    @Override
    public Integer call() {
        var delivery = delivery();
        // The models load while the file is read.
        var enricher = CompletableFuture.supplyAsync(Annotators::load);
        var printer = new Printer(spec.commandLine().getOut(), enricher);
        try {
            new UnitReader(Formats.all(), MAX_BYTES, charset).read(delivery, printer);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
        return refused ? ExitCode.FAILED : 0;
    }

    private Delivery delivery() {
        if (file.toString().equals("-")) return new FileDelivery(null);
        if (Files.isDirectory(file)) throw new UserException(file + " is a folder; annotate reads one file");
        if (!Files.isReadable(file)) throw new UserException("cannot read " + file + "; is the path right?");
        return new FileDelivery(file);
    }

    /** Annotates and prints each item as it is read. */
    private final class Printer implements UnitReader.Taker {

        private final PrintWriter out;
        private final CompletableFuture<Enricher> enricher;
        private final ArticleReader reader = new ArticleReader();
        private boolean first = true;

        Printer(PrintWriter out, CompletableFuture<Enricher> enricher) {
            this.out = out;
            this.enricher = enricher;
        }

        @Override
        public boolean wants(Unit unit) {
            return true;
        }

        @Override
        public void take(Reading reading) {
            for (var item : reading.result().items()) {
                var received = published != null ? published : Clock.systemUTC().instant();
                var article = reader.read(WireCopyMapper.copy(item, received));
                print(item.guid(), enricher.join().enrich(article));
            }
            for (var rejection : reading.result().rejections()) {
                refused = true;
                var err = spec.commandLine().getErr();
                err.println("newswire: " + reading.unit().name() + ": " + rejection);
                err.flush();
            }
        }

        private void print(String guid, Annotations annotations) {
            if (output == Output.JSON) {
                out.println(StoryJson.of(guid, annotations));
            } else {
                if (!first) out.println();
                new StoryText(out, Terminal.isAnsi()).print(guid, annotations);
            }
            out.flush();
            first = false;
        }
    }

    /** The file, or standard input where there is none. */
    private record FileDelivery(@Nullable Path path) implements Delivery {

        @Override
        public String feed() {
            return "local";
        }

        @Override
        public String source() {
            return "file";
        }

        @Override
        public String name() {
            return path == null ? "standard input" : path.toString();
        }

        @Override
        public Optional<String> sourceId() {
            var name = path == null ? null : path.getFileName();
            return Optional.ofNullable(name).map(Path::toString).map(text -> text.replaceFirst("\\.[^.]+$", ""));
        }

        @Override
        public Instant receivedAt() {
            return Clock.systemUTC().instant();
        }

        @Override
        public InputStream open() throws IOException {
            return path == null ? System.in : Files.newInputStream(path);
        }
    }
}
