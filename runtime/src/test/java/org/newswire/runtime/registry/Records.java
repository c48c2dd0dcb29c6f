package org.newswire.runtime.registry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.Problem;
import org.newswire.avro.PubStatus;
import org.newswire.avro.RawItem;
import org.newswire.avro.Subject;

/** Records that tests write and read. */
final class Records {

    /** A schema that no class was generated from, with strings as other languages write them. */
    static final Schema HARBOUR = SchemaBuilder.record("Harbour")
            .namespace("org.example")
            .doc("A harbour. Example: Ventspils, 11 berths.")
            .fields()
            .requiredString("name")
            .requiredInt("berths")
            .name("pilots")
            .type()
            .map()
            .values()
            .array()
            .items()
            .stringType()
            .noDefault()
            .endRecord();

    private static final Instant CREATED = Instant.parse("2026-11-10T14:30:00Z");

    private Records() {}

    static RawItem rawItem() {
        return RawItem.newBuilder()
                .setItemId("baltic-press|bp-0412")
                .setFeed("baltic-press")
                .setGuid("bp-0412")
                .setVersion("3")
                .setVersionCreated(CREATED)
                .setReceivedAt(CREATED.plusMillis(127_120))
                .setPubStatus(PubStatus.WITHHELD)
                .setUrgency(3)
                .setHeadline("Prāmis dreifē pie Ventspils 🚢")
                .setSubjects(List.of(Subject.newBuilder()
                        .setScheme("medtop")
                        .setCode("20000593")
                        .build()))
                .setBody("VENTSPILS, Latvia, Nov 10 (BP) - A ferry with 214 passengers …")
                .setFormat("ninjs")
                .setSource("drop-folder")
                .setOriginalContentType("application/json")
                .setOriginal(ByteBuffer.wrap("{\"uri\": \"bp-0412\"}".getBytes(StandardCharsets.UTF_8)))
                .setFingerprint("9f86d081884c7d65")
                .setProblems(List.of(Problem.newBuilder()
                        .setLine(12)
                        .setMessage("subject has no qcode")
                        .build()))
                .build();
    }

    static EnrichedItem enrichedItem() {
        return EnrichedItem.newBuilder()
                .setItemId("baltic-press|bp-0412")
                .setFeed("baltic-press")
                .setGuid("bp-0412")
                .setVersionCreated(CREATED)
                .setReceivedAt(CREATED.plusMillis(127_120))
                .setKeywords(List.of("storm", "ferry"))
                .setEnrichedAt(CREATED.plusSeconds(128))
                .setRawTopic("news.raw")
                .setRawPartition(4)
                .setRawOffset(1L << 40)
                .setFingerprint("9f86d081884c7d65")
                .setText("A ferry with 214 passengers …")
                .build();
    }

    static GenericRecord harbour(String name, int berths) {
        var harbour = new GenericData.Record(HARBOUR);
        harbour.put("name", name);
        harbour.put("berths", berths);
        harbour.put("pilots", Map.of("day", List.of("Ilze", "Jānis")));
        return harbour;
    }
}
