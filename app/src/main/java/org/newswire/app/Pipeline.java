package org.newswire.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newswire.enrich.EnrichCounters;
import org.newswire.enrich.EnrichSettings;
import org.newswire.enrich.EnrichStage;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.ingest.IngestCounters;
import org.newswire.ingest.IngestSettings;
import org.newswire.ingest.IngestStage;
import org.newswire.ingest.IngestStage.SourceOpener;
import org.newswire.runtime.config.Settings;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.metrics.Metrics;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.registry.RegistrySettings;
import org.newswire.runtime.stage.Stage;
import org.newswire.runtime.stage.StageState;
import org.newswire.sink.SinkCounters;
import org.newswire.sink.SinkSettings;
import org.newswire.sink.SinkStage;
import org.newswire.sink.store.StoreSettings;

/** Makes stages from settings and holds what they share. */
public final class Pipeline implements AutoCloseable {

    private final Settings settings;
    private final KafkaSettings kafka;
    private final RecordCodecs codecs;
    private final Metrics metrics = new Metrics();
    private final IngestCounters ingested = new IngestCounters(metrics);
    private final EnrichCounters enriched = new EnrichCounters(metrics);
    private final SinkCounters stored = new SinkCounters(metrics);
    private final List<Stage> stages = new ArrayList<>();

    public Pipeline(Settings settings) {
        this.settings = settings;
        this.kafka = KafkaSettings.from(settings);
        this.codecs = new RecordCodecs(RegistrySettings.from(settings).serdes());
    }

    /** Adds the stage that reads a source. */
    public Pipeline ingest(SourceOpener source) {
        return add(new IngestStage(kafka, IngestSettings.from(settings), codecs, source, ingested, Clock.systemUTC()));
    }

    /** Adds the stage that annotates; starting it loads the language models. */
    public Pipeline enrich() {
        var enrich = EnrichSettings.from(settings);
        return add(new EnrichStage(
                kafka, enrich, codecs, new ArticleReader(), () -> Annotators.load(enrich.entities()), enriched));
    }

    /** Adds the stage that stores. */
    public Pipeline sink() {
        return add(new SinkStage(kafka, SinkSettings.from(settings), StoreSettings.from(settings), codecs, stored));
    }

    /** Starts the stages, the last one first, so that nothing waits for a reader. */
    public void start() {
        for (int i = stages.size() - 1; i >= 0; i--) stages.get(i).start();
    }

    /** The stages in the order an item passes them. */
    public List<Stage> stages() {
        return List.copyOf(stages);
    }

    public Metrics metrics() {
        return metrics;
    }

    /** What the stages have done since they were started. */
    public RunCounts counts() {
        return new RunCounts(ingested.counts(), enriched.counts(), stored);
    }

    /** The first stage that has failed. */
    public Optional<Stage> failed() {
        return stages.stream()
                .filter(stage -> stage.state() == StageState.FAILED)
                .findFirst();
    }

    /** Stops the stages in the order an item passes them; each finishes what it has in hand. */
    @Override
    public void close() {
        stages.forEach(Stage::close);
        metrics.close();
    }

    private Pipeline add(Stage stage) {
        stages.add(stage);
        return this;
    }
}
