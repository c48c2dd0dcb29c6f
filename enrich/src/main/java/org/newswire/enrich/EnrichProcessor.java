package org.newswire.enrich;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.newswire.enrich.EnrichStep.Accepted;
import org.newswire.enrich.EnrichStep.Refused;
import org.newswire.enrich.item.Acceptance;
import org.newswire.enrich.item.ItemHistory;

/**
 * Puts one record through {@link EnrichStep} and writes what comes of it. Everything is computed before anything is
 * written, so that a failure leaves nothing behind; state, output and input offset are one Kafka transaction.
 */
final class EnrichProcessor implements Processor<byte[], byte[], String, byte[]> {

    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(10);

    private final EnrichStep step;
    private final Duration withdrawnKept;
    private ProcessorContext<String, byte[]> context;
    private KeyValueStore<String, ItemHistory> histories;
    private Withdrawals withdrawals;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    EnrichProcessor(EnrichStep step, Duration withdrawnKept) {
        this.step = step;
        this.withdrawnKept = withdrawnKept;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        histories = context.getStateStore(EnrichTopology.HISTORIES);
        KeyValueStore<Bytes, String> due = context.getStateStore(EnrichTopology.WITHDRAWALS);
        withdrawals = new Withdrawals(due);
        context.schedule(BETWEEN_SWEEPS, PunctuationType.WALL_CLOCK_TIME, this::forgetWithdrawn);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        var coordinates = context.recordMetadata().orElseThrow();
        var outcome = step.apply(record, coordinates, itemId -> Optional.ofNullable(histories.get(itemId)));
        if (outcome instanceof Accepted accepted) {
            accept(accepted);
        } else if (outcome instanceof Refused refused) {
            context.forward(refused.letter(), EnrichTopology.DEAD_LETTER);
        }
    }

    private void accept(Accepted accepted) {
        histories.put(accepted.itemId(), accepted.history());
        context.forward(accepted.enriched(), EnrichTopology.ENRICHED);
        if (accepted.acceptance() != Acceptance.NEWEST) return;
        context.forward(accepted.enriched(), EnrichTopology.CURRENT);
        if (accepted.history().withdrawn()) {
            var now = Instant.ofEpochMilli(context.currentSystemTimeMs());
            withdrawals.schedule(accepted.itemId(), now.plus(withdrawnKept));
        }
    }

    // An item that has come back since is left alone; its newest version is in news.current.
    private void forgetWithdrawn(long nowMillis) {
        for (var itemId : withdrawals.takeDue(Instant.ofEpochMilli(nowMillis))) {
            var history = histories.get(itemId);
            if (history != null && history.withdrawn())
                context.forward(new Record<>(itemId, null, nowMillis), EnrichTopology.CURRENT);
        }
    }
}
