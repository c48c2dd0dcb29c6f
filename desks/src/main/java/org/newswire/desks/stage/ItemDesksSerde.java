package org.newswire.desks.stage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.newswire.schemas.VersionStamp;

/**
 * {@link ItemDesks} in a state store: one byte of format, the position of the newest version (time in milliseconds, a
 * flag and its number, arrival, time of enrichment), the number of desks and for each its name and version as Java
 * modified UTF-8. Big-endian; 36 bytes for an item on no desk.
 */
final class ItemDesksSerde implements Serde<ItemDesks> {

    private static final byte FORMAT = 1;

    @Override
    public Serializer<ItemDesks> serializer() {
        return (topic, desks) -> desks == null ? null : write(desks);
    }

    @Override
    public Deserializer<ItemDesks> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(bytes);
    }

    static byte[] write(ItemDesks desks) {
        var bytes = new ByteArrayOutputStream();
        var newest = desks.newest();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeLong(newest.stamp().time().toEpochMilli());
            out.writeBoolean(newest.stamp().number().isPresent());
            out.writeLong(newest.stamp().number().orElse(0));
            out.writeLong(newest.arrival());
            out.writeLong(newest.enrichedAt().toEpochMilli());
            out.writeShort(desks.versions().size());
            for (var entry : desks.versions().entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue());
            }
        } catch (IOException e) {
            throw new SerializationException("desks of an item", e);
        }
        return bytes.toByteArray();
    }

    static ItemDesks read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORMAT) throw unknown(null);
            var time = Instant.ofEpochMilli(in.readLong());
            var hasNumber = in.readBoolean();
            var number = in.readLong();
            var arrival = in.readLong();
            var enrichedAt = Instant.ofEpochMilli(in.readLong());
            var versions = new TreeMap<String, String>();
            for (int left = in.readUnsignedShort(); left > 0; left--) versions.put(in.readUTF(), in.readUTF());
            var stamp = new VersionStamp(time, hasNumber ? OptionalLong.of(number) : OptionalLong.empty());
            return new ItemDesks(new ItemPosition(stamp, arrival, enrichedAt), versions);
        } catch (IOException e) {
            throw unknown(e);
        }
    }

    private static SerializationException unknown(@org.jspecify.annotations.Nullable IOException cause) {
        return new SerializationException(
                "desks of an item in an unknown format; reset the desks application's state", cause);
    }
}
