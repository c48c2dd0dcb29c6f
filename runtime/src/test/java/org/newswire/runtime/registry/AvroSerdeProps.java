package org.newswire.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.RandomData;
import org.newswire.avro.DeadLetter;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.RawItem;
import org.newswire.avro.Receipt;

/** What holds for every record and for all bytes. */
class AvroSerdeProps {

    private static final String TOPIC = "news.any";
    private static final FakeRegistry REGISTRY = FakeRegistry.start();
    private static final Map<String, Object> PROPERTIES =
            Map.of("schema.registry.url", REGISTRY.url(), "value.subject.name.strategy", "RecordNameStrategy");
    private static final AvroSerializer SERIALIZER = new AvroSerializer();
    private static final AvroDeserializer GENERIC = new AvroDeserializer();
    private static final AvroDeserializer SPECIFIC = new AvroDeserializer();
    private static final List<Schema> SCHEMAS = List.of(
            RawItem.getClassSchema(),
            EnrichedItem.getClassSchema(),
            DeadLetter.getClassSchema(),
            Receipt.getClassSchema(),
            Records.HARBOUR);

    static {
        SERIALIZER.configure(PROPERTIES, false);
        GENERIC.configure(PROPERTIES, false);
        SPECIFIC.configure(Map.of("schema.registry.url", REGISTRY.url(), "specific.avro.reader", true), false);
        SCHEMAS.forEach(schema -> REGISTRY.put(schema.getFullName(), schema.toString()));
    }

    @AfterContainer
    static void stop() {
        REGISTRY.close();
    }

    @Property(tries = 300)
    void readsBackWhatItWrote(@ForAll("records") GenericRecord record) {
        var frame = SERIALIZER.serialize(TOPIC, record);
        assertThat(GENERIC.deserialize(TOPIC, frame)).isEqualTo(record);
    }

    @Property(tries = 200)
    void readsBackGeneratedRecords(@ForAll("contractRecords") GenericRecord record) {
        var frame = SERIALIZER.serialize(TOPIC, record);
        var specific = (SpecificRecord) SPECIFIC.deserialize(TOPIC, frame);
        assertThat(SPECIFIC.deserialize(TOPIC, SERIALIZER.serialize(TOPIC, specific)))
                .isEqualTo(specific);
    }

    @Property(tries = 2_000)
    void anyBytesAreARecordOrABadRecord(@ForAll byte[] bytes) {
        for (var deserializer : List.of(GENERIC, SPECIFIC)) {
            var failure = catchThrowable(() -> deserializer.deserialize(TOPIC, bytes));
            if (failure != null) assertThat(failure).isInstanceOf(SerdeException.class);
        }
    }

    @Property(tries = 2_000)
    void anyBytesUnderAKnownIdAreARecordOrABadRecord(@ForAll("frames") byte[] frame) {
        for (var deserializer : List.of(GENERIC, SPECIFIC)) {
            var failure = catchThrowable(() -> deserializer.deserialize(TOPIC, frame));
            if (failure != null) assertThat(failure).isInstanceOf(SerdeException.class);
        }
    }

    @Property(tries = 300)
    void noCutFrameIsTakenForAWholeOne(@ForAll("records") GenericRecord record, @ForAll double where) {
        var frame = SERIALIZER.serialize(TOPIC, record);
        var length = (int) Math.abs((where % 1) * frame.length);
        var cut = Arrays.copyOf(frame, Math.min(length, frame.length - 1));
        assertThat(catchThrowable(() -> GENERIC.deserialize(TOPIC, cut))).isInstanceOf(SerdeException.class);
    }

    @Provide
    Arbitrary<GenericRecord> records() {
        return Combinators.combine(Arbitraries.of(SCHEMAS), Arbitraries.longs()).as((schema, seed) ->
                (GenericRecord) new RandomData(schema, 1, seed).iterator().next());
    }

    @Provide
    Arbitrary<GenericRecord> contractRecords() {
        return records().filter(record -> record.getSchema() != Records.HARBOUR);
    }

    @Provide
    Arbitrary<byte[]> frames() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, SCHEMAS.size()),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(200))
                .as((id, body) -> {
                    var frame = new byte[AvroFrame.HEADER_BYTES + body.length];
                    frame[AvroFrame.HEADER_BYTES - 1] = id.byteValue();
                    System.arraycopy(body, 0, frame, AvroFrame.HEADER_BYTES, body.length);
                    return frame;
                });
    }
}
