package org.newswire.desks.stage;

import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.newswire.desks.stage.DeskStep.Decided;
import org.newswire.desks.stage.DeskStep.Refused;
import org.newswire.schemas.Topics;

/**
 * Puts one record through {@link DeskStep} and writes what comes of it. Everything is computed before anything is
 * written, so that a failure leaves nothing behind; state, output and input offset are one Kafka transaction.
 */
final class DeskProcessor implements Processor<byte[], byte[], String, byte[]> {

    private final String backfill;
    private final DeskStep step;
    private ProcessorContext<String, byte[]> context;
    private KeyValueStore<String, ItemDesks> items;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    DeskProcessor(Topics topics, DeskStep step) {
        this.backfill = topics.deskBackfill().name();
        this.step = step;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        items = context.getStateStore(DesksTopology.ITEM_DESKS);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        var coordinates = context.recordMetadata().orElseThrow();
        var outcome = coordinates.topic().equals(backfill)
                ? step.lookAgain(record, coordinates, this::known)
                : step.apply(record, coordinates, this::known);
        if (outcome instanceof Decided decided) {
            items.put(decided.placement().itemId(), decided.placement().after());
            for (var written : decided.records()) context.forward(written, DesksTopology.DESK);
        } else if (outcome instanceof Refused refused) {
            context.forward(refused.letter(), DesksTopology.DEAD_LETTER);
        }
    }

    private Optional<ItemDesks> known(String itemId) {
        return Optional.ofNullable(items.get(itemId));
    }
}
