package org.newswire.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newswire.app.Annotators;
import org.newswire.app.WireCopyMapper;
import org.newswire.avro.EnrichedItem;
import org.newswire.enrich.Annotations;
import org.newswire.enrich.EnrichSettings;
import org.newswire.enrich.EnrichedItemMapper;
import org.newswire.enrich.Enricher;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.ingest.UnitReader;
import org.newswire.ingest.UnitReader.Reading;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.publish.Arrival;
import org.newswire.ingest.publish.RawItemMapper;

/** The stories of one file, read and annotated as the pipeline would; needs no pipeline. */
final class AnnotatedFile {

    private static final int MAX_BYTES = 64 * 1024 * 1024;
    private static final String CONTENT_TYPE = "application/octet-stream";

    private final EnrichSettings settings;
    private final Path file;
    private final @Nullable Charset charset;
    private final @Nullable Instant published;

    /**
     * A file that is read when asked for.
     *
     * @param settings how it is annotated
     * @param charset encoding of its text; null to find out
     * @param published when stories arrived that do not say it; null for now
     */
    AnnotatedFile(EnrichSettings settings, Path file, @Nullable Charset charset, @Nullable Instant published) {
        this.settings = settings;
        this.file = file;
        this.charset = charset;
        this.published = published;
    }

    /**
     * A story of the file.
     *
     * @param reading what was read of the part of the file that it stands in
     * @param received when it arrived
     * @param annotations what was found in it
     */
    record Story(Reading reading, WireItem item, Instant received, Annotations annotations) {

        /** As the pipeline would put it on {@code news.enriched}. */
        EnrichedItem enriched() {
            var arrival = new Arrival(
                    FileDelivery.LOCAL,
                    "file",
                    received,
                    reading.unit(),
                    reading.format().map(Format::name).orElse("unknown"),
                    CONTENT_TYPE,
                    reading.result());
            return EnrichedItemMapper.enriched(RawItemMapper.map(item, arrival), annotations);
        }
    }

    /** Hands over each story as it is read; says what is none, a line each, and returns whether there was nothing such. */
    boolean read(Consumer<Story> taker, PrintWriter refused) {
        var delivery = FileDelivery.now(file).checked();
        // The models load while the file is read.
        var annotating = new Annotating(Annotators.loading(settings), taker, refused);
        try {
            new UnitReader(Formats.all(), MAX_BYTES, charset).read(delivery, annotating);
            return !annotating.anyRefused;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private final class Annotating implements UnitReader.Taker {

        private final Supplier<Enricher> enricher;
        private final Consumer<Story> taker;
        private final PrintWriter refused;
        private final ArticleReader reader = new ArticleReader();
        private boolean anyRefused;

        Annotating(Supplier<Enricher> enricher, Consumer<Story> taker, PrintWriter refused) {
            this.enricher = enricher;
            this.taker = taker;
            this.refused = refused;
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
                taker.accept(new Story(reading, item, received, enricher.get().enrich(article)));
            }
            for (var rejection : reading.result().rejections()) {
                anyRefused = true;
                refused.println("newswire: " + reading.unit().name() + ": " + rejection);
                refused.flush();
            }
        }
    }
}
