package org.newswire.runtime.registry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps the most recently used entries up to a number. Loading happens outside the lock, so two threads that miss at
 * once may both load; what is loaded here never changes, so either result will do. Thread-safe.
 */
final class BoundedCache<K, V> {

    private final Map<K, V> entries;

    BoundedCache(int capacity) {
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    V get(K key, Supplier<V> load) {
        synchronized (entries) {
            var cached = entries.get(key);
            if (cached != null) return cached;
        }
        var loaded = load.get();
        synchronized (entries) {
            entries.put(key, loaded);
        }
        return loaded;
    }
}
