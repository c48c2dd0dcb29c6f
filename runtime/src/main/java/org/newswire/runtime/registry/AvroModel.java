package org.newswire.runtime.registry;

import java.util.List;
import org.apache.avro.Conversion;
import org.apache.avro.Conversions;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** How records of a kind keep their values: generated records by themselves, generic ones by a setting. */
final class AvroModel {

    private static final GenericData PLAIN = new GenericData();
    private static final GenericData WITH_LOGICAL_TYPES = withLogicalTypes();

    private AvroModel() {}

    /** Generic records: logical types as plain numbers and bytes, or as {@code Instant}, {@code BigDecimal} and so on. */
    static GenericData generic(boolean logicalTypes) {
        return logicalTypes ? WITH_LOGICAL_TYPES : PLAIN;
    }

    /** The model of a record's own kind. */
    static GenericData of(IndexedRecord record, boolean logicalTypes) {
        return record instanceof SpecificRecord ? SpecificData.getForClass(record.getClass()) : generic(logicalTypes);
    }

    /** A writer of records of a model; thread-safe. */
    @SuppressWarnings("unchecked")
    static DatumWriter<Object> writer(Schema schema, GenericData model) {
        return (DatumWriter<Object>) model.createDatumWriter(schema);
    }

    private static GenericData withLogicalTypes() {
        var model = new GenericData();
        List.<Conversion<?>>of(
                        new Conversions.DecimalConversion(),
                        new TimeConversions.DateConversion(),
                        new TimeConversions.TimeMillisConversion(),
                        new TimeConversions.TimeMicrosConversion(),
                        new TimeConversions.TimestampMillisConversion(),
                        new TimeConversions.TimestampMicrosConversion(),
                        new TimeConversions.LocalTimestampMillisConversion(),
                        new TimeConversions.LocalTimestampMicrosConversion())
                .forEach(model::addLogicalTypeConversion);
        return model;
    }
}
