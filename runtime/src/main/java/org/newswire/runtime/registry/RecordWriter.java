package org.newswire.runtime.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.jspecify.annotations.Nullable;

/** Turns records of one schema into frames of one schema id. Thread-safe; buffers are kept one a thread. */
final class RecordWriter {

    private static final int INITIAL_BYTES = 8 * 1024;
    /** A larger buffer is not kept: one huge item must not hold its size in every thread for ever. */
    private static final int KEPT_BYTES = 1024 * 1024;

    private static final ThreadLocal<Buffer> BUFFER = ThreadLocal.withInitial(Buffer::new);

    private final int id;
    private final DatumWriter<Object> writer;
    private final @Nullable Projection projection;

    private RecordWriter(int id, DatumWriter<Object> writer, @Nullable Projection projection) {
        this.id = id;
        this.writer = writer;
        this.projection = projection;
    }

    /** A writer of records in their own schema, which the registry knows as {@code id}. */
    static RecordWriter of(int id, Schema schema, GenericData model) {
        return new RecordWriter(id, AvroModel.writer(schema, model), null);
    }

    /**
     * A writer of records in another schema than their own, by Avro's rules of schema resolution. Where both are laid
     * out alike the records are written as they are.
     */
    static RecordWriter of(RegisteredSchema target, Schema schema, GenericData model) {
        if (SchemaNormalization.toParsingForm(schema).equals(SchemaNormalization.toParsingForm(target.schema())))
            return of(target.id(), schema, model);
        var plain = AvroModel.generic(false);
        return new RecordWriter(
                target.id(),
                AvroModel.writer(target.schema(), plain),
                new Projection(
                        AvroModel.writer(schema, model), new GenericDatumReader<>(schema, target.schema(), plain)));
    }

    byte[] frame(IndexedRecord record) throws IOException {
        var datum = projection == null ? record : projection.apply(record);
        var buffer = BUFFER.get();
        try {
            buffer.writeHeader(id);
            buffer.write(writer, datum);
            return buffer.toByteArray();
        } finally {
            if (buffer.capacity() > KEPT_BYTES) BUFFER.remove();
        }
    }

    private record Projection(DatumWriter<Object> writer, DatumReader<Object> reader) {

        Object apply(Object record) throws IOException {
            var own = new Buffer();
            own.write(writer, record);
            return reader.read(null, DecoderFactory.get().binaryDecoder(own.toByteArray(), null));
        }
    }

    private static final class Buffer extends ByteArrayOutputStream {

        private @Nullable BinaryEncoder encoder;

        Buffer() {
            super(INITIAL_BYTES);
        }

        int capacity() {
            return buf.length;
        }

        void writeHeader(int id) {
            reset();
            write(AvroFrame.MAGIC_BYTE);
            for (var shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) write(id >>> shift);
        }

        void write(DatumWriter<Object> writer, Object datum) throws IOException {
            // Set up anew each time: a record that failed half-way leaves bytes in the encoder.
            encoder = EncoderFactory.get().binaryEncoder(this, encoder);
            writer.write(datum, encoder);
            encoder.flush();
        }
    }
}
