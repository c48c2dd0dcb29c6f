package org.newswire.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newswire.app.Annotators;
import org.newswire.app.WireCopyMapper;
import org.newswire.avro.EnrichedItem;
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

/** The stories of one file as the pipeline would put them on {@code news.enriched}; needs no pipeline. */
final class EnrichedFile {

    private static final int MAX_BYTES = 64 * 1024 * 1024;
    private static final String CONTENT_TYPE = "application/octet-stream";

    private final EnrichSettings settings;
    private final Path file;
    private final @Nullable Charset charset;
    private final @Nullable Instant published;

    /**
     * A file that is read when asked for.
     *
     * @param settings how it is enriched
     * @param charset encoding of its text; null to find out
     * @param published when stories arrived that do not say it; null for now
     */
    EnrichedFile(EnrichSettings settings, Path file, @Nullable Charset charset, @Nullable Instant published) {
        this.settings = settings;
        this.file = file;
        this.charset = charset;
        this.published = published;
    }

    /** Hands over each story; returns what could not be read as one, a line each. */
    List<String> read(Consumer<EnrichedItem> taker) throws InterruptedException {
        var delivery = FileDelivery.now(file).checked();
        // The models load while the file is read.
        var enricher = Annotators.loading(settings);
        var refused = new ArrayList<String>();
        try {
            new UnitReader(Formats.all(), MAX_BYTES, charset).read(delivery, new Taker(enricher, taker, refused));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
        return refused;
    }

    private final class Taker implements UnitReader.Taker {

        private final Supplier<Enricher> enricher;
        private final Consumer<EnrichedItem> taker;
        private final List<String> refused;
        private final ArticleReader reader = new ArticleReader();

        Taker(Supplier<Enricher> enricher, Consumer<EnrichedItem> taker, List<String> refused) {
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
            for (var item : reading.result().items()) taker.accept(enriched(reading, item));
            for (var rejection : reading.result().rejections())
                refused.add(reading.unit().name() + ": " + rejection);
        }

        private EnrichedItem enriched(Reading reading, WireItem item) {
            var received = published != null ? published : Clock.systemUTC().instant();
            var arrival = new Arrival(
                    FileDelivery.LOCAL,
                    "file",
                    received,
                    reading.unit(),
                    reading.format().map(Format::name).orElse("unknown"),
                    CONTENT_TYPE,
                    reading.result());
            var article = reader.read(WireCopyMapper.copy(item, received));
            return EnrichedItemMapper.enriched(
                    RawItemMapper.map(item, arrival), enricher.get().enrich(article));
        }
    }
}
