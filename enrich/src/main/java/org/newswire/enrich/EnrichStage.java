package org.newswire.enrich;

import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.RawItem;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.stage.Stage;
import org.newswire.runtime.stage.StageState;
import org.newswire.runtime.streams.StreamsProperties;
import org.newswire.runtime.streams.StreamsRun;

/** Runs {@link EnrichTopology} on a cluster, see {@link StreamsRun}. */
public final class EnrichStage implements Stage {

    /** Application id and consumer group, before the site's prefix. */
    public static final String GROUP = "newswire-enrich";

    private final KafkaSettings kafka;
    private final EnrichSettings settings;
    private final RecordCodecs codecs;
    private final ArticleReader reader;
    private final Supplier<Enricher> enrichers;
    private final EnrichCounters counters;
    private volatile @Nullable StreamsRun run;

    /** Enrichers are asked for once, at the start; loading their models may take a second. */
    public EnrichStage(
            KafkaSettings kafka,
            EnrichSettings settings,
            RecordCodecs codecs,
            ArticleReader reader,
            Supplier<Enricher> enrichers,
            EnrichCounters counters) {
        this.kafka = kafka;
        this.settings = settings;
        this.codecs = codecs;
        this.reader = reader;
        this.enrichers = enrichers;
        this.counters = counters;
    }

    @Override
    public String name() {
        return EnrichStep.STAGE;
    }

    @Override
    public void start() {
        var enricher = enrichers.get();
        var topology = EnrichTopology.build(kafka.topics(), () -> step(enricher), settings.withdrawnKept());
        var properties = new StreamsProperties(GROUP, settings.threads(), settings.stateDirectory());
        run = StreamsRun.start(name(), topology, kafka, properties, () -> {});
    }

    @Override
    public StageState state() {
        var running = run;
        return running == null ? StageState.NEW : running.state();
    }

    @Override
    public Optional<Throwable> failure() {
        var running = run;
        return running == null ? Optional.empty() : running.failure();
    }

    @Override
    public void close() {
        var running = run;
        if (running != null) running.close();
    }

    private EnrichStep step(Enricher enricher) {
        var topics = kafka.topics();
        var threadCodecs = new EnrichCodecs(
                codecs.decoder(RawItem.class), codecs.encoder(topics.enriched()), codecs.encoder(topics.deadLetter()));
        return new EnrichStep(topics, threadCodecs, reader, enricher, counters, Clock.systemUTC(), new Random());
    }
}
