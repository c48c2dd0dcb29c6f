package org.newswire.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Canceled items in the order their tombstones are due. Keys are the due time in milliseconds, big-endian, then the
 * item id, so that what is due is one range of the store however many items wait.
 */
final class Withdrawals {

    private static final Bytes FIRST = Bytes.wrap(new byte[0]);

    private final KeyValueStore<Bytes, String> due;

    Withdrawals(KeyValueStore<Bytes, String> due) {
        this.due = due;
    }

    void schedule(String itemId, Instant at) {
        due.put(key(at, itemId), itemId);
    }

    /** Takes the items whose time has come out of the store, each once however often it was canceled. */
    List<String> takeDue(Instant now) {
        var taken = new ArrayList<KeyValue<Bytes, String>>();
        try (var range = due.range(FIRST, key(now, ""))) {
            range.forEachRemaining(taken::add);
        }
        taken.forEach(entry -> due.delete(entry.key));
        return taken.stream().map(entry -> entry.value).distinct().toList();
    }

    private static Bytes key(Instant at, String itemId) {
        var id = itemId.getBytes(UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Long.BYTES + id.length)
                .putLong(at.toEpochMilli())
                .put(id)
                .array());
    }
}
