package org.newswire.sink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.stage.Backoff;
import org.newswire.runtime.stage.StageState;
import org.newswire.sink.store.ItemWriter;
import org.newswire.sink.store.StoreException;
import org.newswire.sink.store.StreamPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the thread of the stage does: poll, claim what was assigned, settle what is in hand, over and over.
 *
 * <p>The consumer is polled at least every {@link #LONGEST_POLL}, also while something is away: then all partitions are
 * paused, so that membership goes on and nothing more is read. A partition is read only after it was claimed in the
 * database. Records in hand of a partition that leaves are let go; its next owner reads them again.
 */
final class SinkLoop implements ConsumerRebalanceListener {

    private static final Logger log = LoggerFactory.getLogger(SinkLoop.class);
    private static final Duration LONGEST_POLL = Duration.ofMillis(200);
    private static final Duration COMMIT_WITHIN = Duration.ofSeconds(5);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);

    private final String topic;
    private final KafkaConsumer<byte @Nullable [], byte @Nullable []> consumer;
    private final Origins origins;
    private final ItemWriter writer;
    private final Settler settler;
    private final Hand hand;
    private final SinkCounters counters;
    private final Backoff backoff;
    private final Consumer<StageState> states;

    private final Set<TopicPartition> unclaimed = new HashSet<>();
    private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();
    private boolean failing;
    private long retryAtNanos;

    SinkLoop(
            String topic,
            KafkaConsumer<byte @Nullable [], byte @Nullable []> consumer,
            Origins origins,
            ItemWriter writer,
            Settler settler,
            Hand hand,
            SinkCounters counters,
            Backoff backoff,
            Consumer<StageState> states) {
        this.topic = topic;
        this.consumer = consumer;
        this.origins = origins;
        this.writer = writer;
        this.settler = settler;
        this.hand = hand;
        this.counters = counters;
        this.backoff = backoff;
        this.states = states;
    }

    /** Works until it is told to close; throws what needs a person. */
    void run(BooleanSupplier closing) {
        consumer.subscribe(List.of(topic), this);
        states.accept(StageState.RUNNING);
        while (!closing.getAsBoolean()) step();
        finish();
    }

    private void step() {
        try {
            regulateFlow();
            take();
            if (failing && System.nanoTime() - retryAtNanos < 0) return;
            claim();
            while (hand.patience(System.nanoTime(), LONGEST_POLL).isZero()) settle();
            commit();
            recovered();
        } catch (StoreException.Fenced e) {
            reclaim(e);
        } catch (StoreException.Away | RetriableException e) {
            failed(e);
        }
    }

    private void regulateFlow() {
        var assigned = consumer.assignment();
        var held = failing || hand.isFull() ? assigned : unclaimed;
        var flowing = new HashSet<>(assigned);
        flowing.removeAll(held);
        consumer.pause(held);
        consumer.resume(flowing);
    }

    private void take() {
        var wait = failing ? LONGEST_POLL : hand.patience(System.nanoTime(), LONGEST_POLL);
        var records = new ArrayList<Held>();
        for (var record : consumer.poll(wait)) records.add(new Held(record));
        hand.take(records, System.nanoTime());
        counters.receive(records.size());
    }

    private void claim() {
        if (unclaimed.isEmpty()) return;
        var from = origins.claim(topic, unclaimed);
        letGo(unclaimed, from);
        from.forEach((partition, offset) -> {
            consumer.seek(partition, offset);
            uncommitted.put(partition, new OffsetAndMetadata(offset));
        });
        unclaimed.clear();
    }

    private void settle() {
        settler.settle(hand.batch(), this::committed);
    }

    private void committed(List<Held> part) {
        for (var held : part)
            uncommitted.put(
                    held.partition(), new OffsetAndMetadata(held.record().offset() + 1));
        hand.settled(part.size());
    }

    // For people who watch the group's lag; nothing is read from these offsets.
    private void commit() {
        if (uncommitted.isEmpty()) return;
        consumer.commitAsync(Map.copyOf(uncommitted), (offsets, e) -> {
            if (e != null) log.debug("offsets not committed to Kafka offsets={}", offsets, e);
        });
        uncommitted.clear();
    }

    // The next poll tells what is still ours, if anything; that is claimed anew and read from where the database is.
    private void reclaim(StoreException.Fenced e) {
        log.warn("fenced action=\"claim what is still assigned\" message=\"{}\"", e.getMessage());
        unclaimed.addAll(consumer.assignment());
    }

    private void failed(RuntimeException e) {
        var wait = backoff.next();
        retryAtNanos = System.nanoTime() + wait.toNanos();
        log.warn("retrying wait_ms={} message=\"{}\"", wait.toMillis(), e.getMessage());
        log.debug("retrying because of", e);
        failing = true;
        states.accept(StageState.RETRYING);
    }

    private void recovered() {
        if (!failing) return;
        log.info("recovered");
        failing = false;
        backoff.reset();
        states.accept(StageState.RUNNING);
    }

    /** Writes what is in hand, if that works at the first try, and tells Kafka. */
    private void finish() {
        try {
            if (!failing && unclaimed.isEmpty()) while (!hand.isEmpty()) settle();
            if (!uncommitted.isEmpty()) consumer.commitSync(uncommitted, COMMIT_WITHIN);
        } catch (StoreException | KafkaException e) {
            log.warn("closing with records unwritten, the next start reads them again message=\"{}\"", e.getMessage());
        }
        letGo(consumer.assignment(), Map.of());
        consumer.close(CloseOptions.timeout(CLOSE_WITHIN));
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        unclaimed.addAll(partitions);
        consumer.pause(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        letGo(partitions, Map.of());
        unclaimed.removeAll(partitions);
        uncommitted.keySet().removeAll(partitions);
        writer.release(partitions.stream()
                .map(partition -> new StreamPartition(partition.topic(), partition.partition()))
                .toList());
    }

    // What is below the offset that the database has is stored, whoever stored it; the rest will be read again.
    private void letGo(Collection<TopicPartition> partitions, Map<TopicPartition, Long> stored) {
        var released = hand.release(partitions::contains);
        var replayed = (int) released.stream()
                .filter(held -> held.record().offset() < stored.getOrDefault(held.partition(), 0L))
                .count();
        counters.replay(replayed);
        counters.release(released.size() - replayed);
    }
}
