package org.newswire.runtime.registry;

import java.io.IOException;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;

/** Turns frames of one schema id into records. Thread-safe. */
final class RecordReader {

    private final DatumReader<Object> reader;

    private RecordReader(DatumReader<Object> reader) {
        this.reader = reader;
    }

    /** Reads into generic records of the schema that they were written with. */
    static RecordReader generic(Schema writer, boolean logicalTypes) {
        return new RecordReader(new GenericDatumReader<>(writer, writer, AvroModel.generic(logicalTypes)));
    }

    /** Reads into a generated class, in the version of the schema that the class was generated from. */
    static RecordReader specific(Schema writer, Class<? extends SpecificRecord> type) {
        var model = SpecificData.getForClass(type);
        return new RecordReader(new SpecificDatumReader<>(writer, model.getSchema(type), model));
    }

    /** Reads the record after the header; throws when the bytes do not fit the schema exactly. */
    Object read(byte[] frame) throws IOException {
        var length = frame.length - AvroFrame.HEADER_BYTES;
        var decoder = DecoderFactory.get().binaryDecoder(frame, AvroFrame.HEADER_BYTES, length, null);
        var record = reader.read(null, decoder);
        if (!decoder.isEnd())
            throw new AvroRuntimeException(decoder.inputStream().available() + " bytes left over after the record");
        return record;
    }
}
