package org.newswire.desks.stage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.PubStatus;
import org.newswire.runtime.registry.SerdeException;

/** Enriched items as tests need them, and their bytes. */
final class Items {

    static final String ID = "baltic-press|1";
    static final Instant ARRIVAL = Instant.parse("2026-11-10T14:32:07Z");
    static final Instant CREATED = Instant.parse("2026-11-10T14:30:00Z");

    private Items() {}

    /** The version of a minute: 1 is created one minute after {@link #CREATED}. */
    static EnrichedItem.Builder version(int minute, String text) {
        return EnrichedItem.newBuilder()
                .setItemId(ID)
                .setFeed("baltic-press")
                .setGuid("1")
                .setVersion(Integer.toString(minute))
                .setVersionCreated(CREATED.plusSeconds(60L * minute))
                .setReceivedAt(ARRIVAL.plusSeconds(60L * minute))
                .setPubStatus(PubStatus.USABLE)
                .setHeadline(text)
                .setText(text)
                .setIsCurrent(true)
                .setEnrichedAt(ARRIVAL.plusSeconds(60L * minute + 1))
                .setRawTopic("news.raw")
                .setRawPartition(0)
                .setRawOffset(minute)
                .setFingerprint(Integer.toHexString(text.hashCode()));
    }

    static EnrichedItem.Builder kill(int minute) {
        return version(minute, "").setHeadline(null).setPubStatus(PubStatus.CANCELED);
    }

    static byte[] encode(SpecificRecord record) {
        var bytes = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        try {
            new SpecificDatumWriter<SpecificRecord>(record.getSchema()).write(record, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static <T extends SpecificRecord> T decode(byte[] bytes, Class<T> type) {
        try {
            return new SpecificDatumReader<>(type)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
        } catch (IOException | RuntimeException e) {
            throw new SerdeException(SerdeException.Code.UNDECODABLE, "test", e.toString(), e);
        }
    }
}
