package org.newswire.app;

import java.time.Clock;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.newswire.desks.stage.DesksStage;
import org.newswire.enrich.EnrichStage;
import org.newswire.runtime.kafka.GroupLag;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.stage.Stage;
import org.newswire.runtime.stage.StageState;
import org.newswire.schemas.TopicSpec;
import org.newswire.sink.SinkStage;

/**
 * Tells when everything that a finite source delivered has passed all stages: ingest has ended, then enrich has no lag
 * on the raw topic, then desks and the sink have none on the enriched topic. In this order, so that nothing can follow.
 */
public final class PipelineDrain implements AutoCloseable {

    private final Stage ingest;
    private final Optional<DesksStage> desks;
    private final KafkaSettings kafka;
    private final Admin admin;
    private final GroupLag lag;

    public PipelineDrain(Pipeline pipeline, KafkaSettings kafka) {
        this.ingest = pipeline.stages().get(0);
        this.desks = pipeline.desksStage();
        this.kafka = kafka;
        var clients = new KafkaClients(kafka);
        this.admin = clients.admin();
        this.lag = new GroupLag(admin, clients, Clock.systemUTC());
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return ingest.state() == StageState.STOPPED
                && hasNoLag(EnrichStage.GROUP, kafka.topics().raw())
                && desks.map(this::isDone).orElse(true)
                && hasNoLag(SinkStage.GROUP, kafka.topics().enriched());
    }

    private boolean isDone(DesksStage stage) {
        return stage.isIdle() || hasNoLag(DesksStage.GROUP, kafka.topics().enriched());
    }

    private boolean hasNoLag(String group, TopicSpec topic) {
        return lag.of(kafka.named(group), topic.name())
                .map(found -> found.records() == 0)
                .orElse(false);
    }

    @Override
    public void close() {
        lag.close();
        admin.close();
    }
}
