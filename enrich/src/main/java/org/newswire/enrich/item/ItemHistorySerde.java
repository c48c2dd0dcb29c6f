package org.newswire.enrich.item;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.newswire.schemas.VersionStamp;

/**
 * {@link ItemHistory} in a state store: one byte of format, time of the newest version in milliseconds, a flag and its
 * number, withdrawn or not, then 16 bytes a digest. Big-endian.
 */
public final class ItemHistorySerde implements Serde<ItemHistory> {

    private static final byte FORMAT = 1;
    private static final int FIXED_BYTES = 1 + Long.BYTES + 1 + Long.BYTES + 1;
    private static final HexFormat HEX = HexFormat.of();

    @Override
    public Serializer<ItemHistory> serializer() {
        return (topic, history) -> history == null ? null : write(history);
    }

    @Override
    public Deserializer<ItemHistory> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(bytes);
    }

    static byte[] write(ItemHistory history) {
        var buffer = ByteBuffer.allocate(FIXED_BYTES + history.seen().size() * ContentDigest.BYTES);
        var newest = history.newest();
        buffer.put(FORMAT)
                .putLong(newest.time().toEpochMilli())
                .put(flag(newest.number().isPresent()))
                .putLong(newest.number().orElse(0))
                .put(flag(history.withdrawn()));
        for (var digest : history.seen()) buffer.put(HEX.parseHex(digest.hex()));
        return buffer.array();
    }

    static ItemHistory read(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        if (bytes.length < FIXED_BYTES || buffer.get() != FORMAT)
            throw new SerializationException("item history in an unknown format; reset the enrich application's state");
        var time = Instant.ofEpochMilli(buffer.getLong());
        var hasNumber = buffer.get() == 1;
        var number = buffer.getLong();
        var withdrawn = buffer.get() == 1;
        var seen = new ArrayList<ContentDigest>();
        while (buffer.hasRemaining()) seen.add(new ContentDigest(HEX.formatHex(next(buffer))));
        return new ItemHistory(
                new VersionStamp(time, hasNumber ? OptionalLong.of(number) : OptionalLong.empty()), withdrawn, seen);
    }

    private static byte[] next(ByteBuffer buffer) {
        var digest = new byte[ContentDigest.BYTES];
        buffer.get(digest);
        return digest;
    }

    private static byte flag(boolean set) {
        return (byte) (set ? 1 : 0);
    }
}
