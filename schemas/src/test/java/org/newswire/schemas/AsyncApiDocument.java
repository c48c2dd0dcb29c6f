package org.newswire.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/**
 * The contract for tools: an AsyncAPI document of the whole pipeline as one application, with one channel a topic and
 * one message a record type.
 *
 * <p>Source: AsyncAPI 3.0.0; Kafka bindings 0.5.0; CloudEvents 1.0.2, Kafka protocol binding.
 */
final class AsyncApiDocument {

    static final String AVRO = "application/vnd.apache.avro;version=1.9.0";
    private static final String KAFKA_BINDINGS = "0.5.0";
    private static final String DESK = "news.desk";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));

    private AsyncApiDocument() {}

    /** The document, YAML. */
    static String render(String version) {
        try {
            return YAML.writeValueAsString(tree(version));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as a tree. */
    static ObjectNode tree(String version) {
        var document = object();
        document.put("asyncapi", "3.0.0");
        document.set("info", info(version));
        document.put("defaultContentType", CloudEvent.CONTENT_TYPE);
        document.set("channels", channels());
        document.set("operations", operations());
        document.set("components", components());
        return document;
    }

    private static ObjectNode info(String version) {
        var info = object();
        info.put("title", "Newswire");
        info.put("version", version);
        info.put("description", "Wire feeds as structured, searchable, subscribable news. Rules: docs/contract.md.");
        info.putObject("license")
                .put("name", "GPL-3.0-or-later")
                .put("url", "https://www.gnu.org/licenses/gpl-3.0.html");
        return info;
    }

    private static ObjectNode channels() {
        var channels = object();
        for (var topic : Topics.DEFAULT.all()) channels.set(topic.name(), channel(topic));
        var backfill = Topics.DEFAULT.deskBackfill();
        channels.set(backfill.name(), channel(backfill));
        channels.set(DESK, deskChannel());
        return channels;
    }

    private static ObjectNode deskChannel() {
        var channel = channel(Topics.DEFAULT.anyDesk());
        channel.putObject("parameters").putObject("name").put("description", "Name of the desk, as in desks.yml.");
        var messages = channel.putObject("messages");
        for (var message : List.of("DeskItem", "DeskRemoval"))
            messages.set(message, ref("#/components/messages/" + message));
        return channel;
    }

    private static ObjectNode channel(TopicSpec topic) {
        var record = topic.valueSchema().getName();
        var channel = object();
        channel.put("address", topic.name());
        channel.put("description", topic.description());
        channel.putObject("messages").set(record, ref("#/components/messages/" + record));
        var kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", topic.name());
        kafka.put("partitions", topic.partitions());
        kafka.set("topicConfiguration", topicConfiguration(topic));
        kafka.put("bindingVersion", KAFKA_BINDINGS);
        return channel;
    }

    private static ObjectNode topicConfiguration(TopicSpec topic) {
        var configuration = object();
        topic.config().forEach((name, value) -> {
            switch (name) {
                case "cleanup.policy" -> {
                    var policies = configuration.putArray(name);
                    for (var policy : value.split(",")) policies.add(policy);
                }
                default -> configuration.put(name, Long.parseLong(value));
            }
        });
        return configuration;
    }

    private static ObjectNode operations() {
        var topics = Topics.DEFAULT;
        var operations = object();
        operations.set("publishRaw", operation("send", topics.raw(), "Ingest publishes what feeds deliver."));
        operations.set("readRaw", operation("receive", topics.raw(), "Enrich reads it."));
        operations.set("publishEnriched", operation("send", topics.enriched(), "Enrich publishes every version."));
        operations.set("readEnriched", operation("receive", topics.enriched(), "Sink reads and stores it."));
        operations.set("publishCurrent", operation("send", topics.current(), "Enrich keeps the newest versions."));
        operations.set("publishDeadLetters", operation("send", topics.deadLetter(), "Every stage: what it refused."));
        operations.set("publishReceipts", operation("send", topics.receipts(), "Ingest notes what it has read."));
        operations.set("readReceipts", operation("receive", topics.receipts(), "Ingest reads its notes at start."));
        var backfill = topics.deskBackfill();
        operations.set("requestBackfill", operation("send", backfill, "Backfill asks a desk to look again."));
        operations.set("readBackfill", operation("receive", backfill, "The desks stage looks again."));
        var desk = object();
        desk.put("action", "send");
        desk.put("summary", "The desks stage publishes what a desk's query matches, and what leaves the desk.");
        desk.set("channel", ref("#/channels/" + DESK));
        var messages = desk.putArray("messages");
        for (var message : List.of("DeskItem", "DeskRemoval"))
            messages.add(ref("#/channels/" + DESK + "/messages/" + message));
        operations.set("publishDesk", desk);
        return operations;
    }

    private static ObjectNode operation(String action, TopicSpec topic, String summary) {
        var channel = "#/channels/" + topic.name();
        var operation = object();
        operation.put("action", action);
        operation.put("summary", summary);
        operation.set("channel", ref(channel));
        operation
                .putArray("messages")
                .add(ref(channel + "/messages/" + topic.valueSchema().getName()));
        return operation;
    }

    private static ObjectNode components() {
        var components = object();
        var messages = components.putObject("messages");
        var schemas = components.putObject("schemas");
        schemas.set(
                "CloudEventHeaders",
                headers(
                        "CloudEvents in binary mode and W3C Trace Context; header values are UTF-8 text.",
                        HeaderDoc.all()));
        schemas.set("DeskItemHeaders", deskHeaders("Which desk the item is on, and why.", Headers.OF_DESK_ITEM));
        schemas.set(
                "DeskRemovalHeaders", deskHeaders("Which desk the item has left, and why.", Headers.OF_DESK_REMOVAL));
        messages.set("DeskItem", deskItem());
        messages.set("DeskRemoval", deskRemoval());
        records().forEach((record, topic) -> {
            messages.set(record, message(topic));
            var schema = schemas.putObject(record);
            schema.put("schemaFormat", AVRO);
            schema.set("schema", PublishedSchema.tree(topic.valueSchema()));
        });
        return components;
    }

    /** Each record type with the first topic that carries it. */
    private static Map<String, TopicSpec> records() {
        var records = new LinkedHashMap<String, TopicSpec>();
        Topics.DEFAULT
                .all()
                .forEach(topic -> records.putIfAbsent(topic.valueSchema().getName(), topic));
        return records;
    }

    private static ObjectNode message(TopicSpec topic) {
        Schema schema = topic.valueSchema();
        var message = object();
        message.put("name", schema.getName());
        message.put("title", EventTypes.of(schema.getName()));
        message.put("summary", schema.getDoc());
        message.put("contentType", CloudEvent.CONTENT_TYPE);
        var type = object();
        type.putObject("properties").putObject(Headers.CE_TYPE).put("const", EventTypes.of(schema.getName()));
        message.putObject("headers").set("allOf", array(List.of(ref("#/components/schemas/CloudEventHeaders"), type)));
        message.set("payload", ref("#/components/schemas/" + schema.getName()));
        var kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", topic.key());
        kafka.put("schemaIdLocation", "payload");
        kafka.put("schemaIdPayloadEncoding", "confluent");
        kafka.put("schemaLookupStrategy", "TopicIdStrategy");
        kafka.put("bindingVersion", KAFKA_BINDINGS);
        return message;
    }

    private static ObjectNode deskItem() {
        var message = message(Topics.DEFAULT.anyDesk());
        message.put("name", "DeskItem");
        message.put("summary", "The newest version of an item that the desk's query matches.");
        message.withObject("headers").withArray("allOf").add(ref("#/components/schemas/DeskItemHeaders"));
        return message;
    }

    private static ObjectNode deskRemoval() {
        var message = message(Topics.DEFAULT.anyDesk());
        message.put("name", "DeskRemoval");
        message.put("title", CloudEvent.ITEM_REMOVED);
        message.put("summary", "An item has left the desk: a tombstone.");
        var type = object();
        type.putObject("properties").putObject(Headers.CE_TYPE).put("const", CloudEvent.ITEM_REMOVED);
        message.putObject("headers")
                .set(
                        "allOf",
                        array(List.of(
                                ref("#/components/schemas/CloudEventHeaders"),
                                ref("#/components/schemas/DeskRemovalHeaders"),
                                type)));
        message.putObject("payload").put("type", "null");
        return message;
    }

    private static ObjectNode deskHeaders(String description, List<String> names) {
        return headers(
                description,
                HeaderDoc.ofDesks().stream()
                        .filter(header -> names.contains(header.name()))
                        .toList());
    }

    private static ObjectNode headers(String description, List<HeaderDoc> all) {
        var headers = object();
        headers.put("type", "object");
        headers.put("description", description);
        var required = headers.putArray("required");
        var properties = headers.putObject("properties");
        for (var header : all) {
            required.add(header.name());
            var property = properties.putObject(header.name());
            property.put("type", "string");
            property.put("description", header.meaning());
            property.putArray("examples").add(header.example());
        }
        return headers;
    }

    private static ObjectNode ref(String pointer) {
        return object().put("$ref", pointer);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode array(List<ObjectNode> elements) {
        var array = JsonNodeFactory.instance.arrayNode();
        elements.forEach(array::add);
        return array;
    }
}
