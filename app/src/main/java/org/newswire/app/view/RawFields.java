package org.newswire.app.view;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.UnitReader.Reading;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.publish.Arrival;
import org.newswire.ingest.publish.RawItemMapper;
import org.newswire.ingest.source.Delivery;

/**
 * The fields of an item by their names in the record RawItem, in the order of its schema: texts, numbers, lists, maps,
 * null for absent. The record itself is made, so that what is shown is what would be published.
 */
final class RawFields {

    // Facts of a run of the pipeline, not of the file; of the bytes the size and the fingerprint are shown.
    private static final Set<String> LEFT_OUT = Set.of("receivedAt", "source", "original");

    private RawFields() {}

    static Map<String, @Nullable Object> of(WireItem item, Reading reading, Delivery delivery) {
        var unit = reading.unit();
        var arrival = new Arrival(
                delivery.feed(),
                "",
                delivery.receivedAt(),
                unit,
                reading.format().map(Format::name).orElse(""),
                reading.format().map(Format::contentType).orElse(""),
                reading.result());
        var fields = fields(RawItemMapper.map(item, arrival));
        LEFT_OUT.forEach(fields::remove);
        fields.put("originalSize", unit.size());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(SpecificRecord item) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var field : item.getSchema().getFields()) fields.put(field.name(), plain(item.get(field.pos())));
        return fields;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof SpecificRecord part) return fields(part);
        if (value instanceof List<?> list)
            return list.stream().map(RawFields::plain).toList();
        if (value instanceof Instant || value instanceof Enum) return value.toString();
        return value;
    }
}
