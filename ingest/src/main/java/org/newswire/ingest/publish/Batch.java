package org.newswire.ingest.publish;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newswire.ingest.publish.UnitRecords.Encoded;

/** The units that go into the next transaction, in the order they came. Not thread-safe. */
final class Batch {

    private final Map<UnitKey, Encoded> units = new LinkedHashMap<>();
    private long bytes;
    private long begun;

    void add(Encoded unit) {
        if (units.isEmpty()) begun = System.nanoTime();
        units.put(unit.key(), unit);
        bytes += unit.bytes();
    }

    Optional<Fate> find(UnitKey key) {
        return Optional.ofNullable(units.get(key)).map(Encoded::fate);
    }

    Iterable<Encoded> units() {
        return units.values();
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    int size() {
        return units.size();
    }

    long bytes() {
        return bytes;
    }

    /** How long the first unit has been waiting. */
    Duration age() {
        return units.isEmpty() ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - begun);
    }

    void clear() {
        units.clear();
        bytes = 0;
    }
}
