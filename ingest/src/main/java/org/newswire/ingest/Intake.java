package org.newswire.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.publish.Arrival;
import org.newswire.ingest.publish.Publisher;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.Source;
import org.newswire.runtime.stage.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The loop of the stage: takes deliveries from the source, reads their units, publishes them in batches, and settles
 * deliveries when everything in them is committed. Nothing is counted and nothing is settled before.
 *
 * <p>Used by one thread.
 */
final class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final String UNKNOWN_FORMAT = "unknown";
    private static final String UNKNOWN_CONTENT_TYPE = "application/octet-stream";

    private final Source source;
    private final UnitReader reader;
    private final Publisher publisher;
    private final IngestCounters counters;
    private final BooleanSupplier stopping;
    private final Backoff backoff = new Backoff(IDLE, LONGEST_WAIT, RandomGenerator.getDefault());
    private final List<Tally> waiting = new ArrayList<>();
    private final Map<String, FeedCounts> pending = new LinkedHashMap<>();

    Intake(Source source, UnitReader reader, Publisher publisher, IngestCounters counters, BooleanSupplier stopping) {
        this.source = source;
        this.reader = reader;
        this.publisher = publisher;
        this.counters = counters;
        this.stopping = stopping;
    }

    /** Works until the source is exhausted or it is told to stop; what is in hand is finished then. */
    void run() throws InterruptedException {
        while (!stopping.getAsBoolean()) {
            var arrived = poll();
            if (publisher.patience().isZero()) commit();
            if (!arrived && source.isExhausted()) break;
        }
        commit();
    }

    private boolean poll() throws InterruptedException {
        try {
            var delivery = source.poll(hasPending() ? publisher.patience() : IDLE);
            backoff.reset();
            if (delivery.isPresent()) take(delivery.get());
            return delivery.isPresent();
        } catch (IOException e) {
            var wait = backoff.next();
            log.warn(
                    "source cannot be read source={} retry_ms={} reason={}",
                    source.kind(),
                    wait.toMillis(),
                    e.toString());
            Thread.sleep(wait.toMillis());
            return false;
        }
    }

    private void take(Delivery delivery) throws InterruptedException {
        var tally = new Tally(delivery);
        try {
            reader.read(delivery, new Units(delivery, tally));
            waiting.add(tally);
        } catch (IOException e) {
            source.postpone(delivery, e);
        } catch (StopReading halfway) {
            log.info("stopped inside a delivery name={}, the rest is read at the next start", delivery.name());
        }
        if (!hasUnpublished()) settle();
    }

    /** Commits what is pending, then counts it and lets the source know. */
    private void commit() {
        publisher.commit();
        settle();
    }

    private void settle() {
        pending.forEach(counters::add);
        pending.clear();
        for (var tally : waiting) source.settle(tally.delivery(), tally.settlement());
        waiting.clear();
    }

    private boolean hasPending() {
        return !waiting.isEmpty() || hasUnpublished();
    }

    private boolean hasUnpublished() {
        return !publisher.isEmpty();
    }

    private void count(String feed, UnaryOperator<FeedCounts> change) {
        pending.put(feed, change.apply(pending.getOrDefault(feed, FeedCounts.NONE)));
    }

    /** Thrown to leave a long delivery when the stage is to stop. */
    private static final class StopReading extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final class Units implements UnitReader.Taker {

        private final Delivery delivery;
        private final Tally tally;

        Units(Delivery delivery, Tally tally) {
            this.delivery = delivery;
            this.tally = tally;
        }

        @Override
        public boolean wants(Unit unit) {
            if (stopping.getAsBoolean()) throw new StopReading();
            var known = publisher.find(delivery.feed(), unit.fingerprint());
            known.ifPresent(fate -> {
                count(delivery.feed(), counts -> counts.withDuplicate(unit.size()));
                tally.addKnown(unit, fate);
            });
            return known.isEmpty();
        }

        @Override
        public void take(UnitReader.Reading reading) {
            var unit = reading.unit();
            var result = reading.result();
            var arrival = new Arrival(
                    delivery.feed(),
                    delivery.source(),
                    delivery.receivedAt(),
                    unit,
                    reading.format().map(Format::name).orElse(UNKNOWN_FORMAT),
                    reading.format().map(Format::contentType).orElse(UNKNOWN_CONTENT_TYPE),
                    result);
            var published = publisher.add(arrival);
            tally.addNew(unit, published.fate(), result.rejections());
            count(
                    delivery.feed(),
                    counts -> counts.withNew(
                            published.fate().isAccepted(),
                            published.items(),
                            published.letters(),
                            unit.size(),
                            delivery.receivedAt()));
            for (var rejection : result.rejections())
                log.warn(
                        "input refused feed={} name={} fingerprint={} {}",
                        delivery.feed(),
                        unit.name(),
                        unit.fingerprint(),
                        rejection);
            if (publisher.isFull()) {
                publisher.commit();
                settle();
            }
        }
    }
}
