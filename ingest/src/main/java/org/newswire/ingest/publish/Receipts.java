package org.newswire.ingest.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The memory of what was dealt with: the fate of the last so many units, about 100 bytes each. What is older than that is
 * forgotten, and published again should it come again. Not thread-safe.
 */
final class Receipts {

    private final Map<UnitKey, Fate> fates;

    /** @param limit most units remembered */
    Receipts(int limit) {
        this.fates = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.@Nullable Entry<UnitKey, Fate> eldest) {
                return size() > limit;
            }
        };
    }

    Optional<Fate> find(UnitKey key) {
        return Optional.ofNullable(fates.get(key));
    }

    void add(UnitKey key, Fate fate) {
        fates.put(key, fate);
    }

    int size() {
        return fates.size();
    }
}
