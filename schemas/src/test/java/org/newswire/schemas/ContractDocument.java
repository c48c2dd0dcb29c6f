package org.newswire.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * The contract as a page for readers: rules from {@code contract/contract.md}, tables from {@link Topics},
 * {@link Headers} and the schemas.
 */
final class ContractDocument {

    private ContractDocument() {}

    /** The page, Markdown. */
    static String render() {
        return template()
                .replace("{{topics}}", topics())
                .replace("{{headers}}", headers(HeaderDoc.all()))
                .replace("{{desk-headers}}", headers(HeaderDoc.ofDesks()))
                .replace("{{records}}", records());
    }

    private static String template() {
        try (var page = ContractDocument.class.getResourceAsStream("/contract/contract.md")) {
            return new String(page.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String topics() {
        return table(
                List.of("Topic", "One record is", "Key", "Value", "`ce_type`", "Compatibility", "Partitions", "Kept"),
                Stream.concat(Topics.DEFAULT.all().stream(), Topics.DEFAULT.ofDesks().stream())
                        .map(ContractDocument::topic)
                        .toList());
    }

    private static List<String> topic(TopicSpec topic) {
        var record = topic.valueSchema().getName();
        return List.of(
                "`" + topic.name() + "`",
                topic.description(),
                topic.key(),
                "[" + record + "](#" + anchor(record) + ")",
                "`" + EventTypes.of(record) + "`",
                topic.compatibility().name(),
                Integer.toString(topic.partitions()),
                kept(topic));
    }

    private static String kept(TopicSpec topic) {
        var limit = topic.retention().equals(TopicSpec.FOREVER)
                ? "for ever"
                : topic.retention().toDays() + " days";
        return switch (topic.cleanup()) {
            case DELETE -> limit;
            case COMPACT ->
                topic.retention().equals(TopicSpec.FOREVER)
                        ? "newest per key (compacted)"
                        : "newest per key (compacted), tombstones " + limit;
            case COMPACT_AND_DELETE -> "newest per key (compacted), " + limit;
        };
    }

    private static String headers(List<HeaderDoc> headers) {
        return table(
                List.of("Header", "Value", "Example"),
                headers.stream()
                        .map(header -> List.of("`" + header.name() + "`", header.meaning(), code(header.example())))
                        .toList());
    }

    private static String records() {
        return types().values().stream().map(ContractDocument::type).collect(joining("\n"));
    }

    /** Every named type: those that are record values first, each followed by what it introduces. */
    private static Map<String, Schema> types() {
        var types = new LinkedHashMap<String, Schema>();
        for (var topic : Topics.DEFAULT.all()) {
            Deque<Schema> open = new ArrayDeque<>(List.of(topic.valueSchema()));
            while (!open.isEmpty()) {
                var schema = open.poll();
                switch (schema.getType()) {
                    case RECORD -> {
                        if (types.putIfAbsent(schema.getFullName(), schema) == null)
                            schema.getFields().forEach(field -> open.add(field.schema()));
                    }
                    case ENUM -> types.putIfAbsent(schema.getFullName(), schema);
                    case UNION -> open.addAll(schema.getTypes());
                    case ARRAY -> open.add(schema.getElementType());
                    case MAP -> open.add(schema.getValueType());
                    default -> {}
                }
            }
        }
        return types;
    }

    private static String type(Schema type) {
        var body = type.getType() == Schema.Type.ENUM ? symbols(type) : fields(type);
        return "### " + type.getName() + "\n\n" + type.getDoc() + "\n\n" + body;
    }

    private static String symbols(Schema type) {
        return "Symbols: "
                + type.getEnumSymbols().stream().map(ContractDocument::code).collect(joining(", "))
                + ". A reader takes a symbol it does not know as " + code(type.getEnumDefault()) + ".\n";
    }

    private static String fields(Schema type) {
        var rows = type.getFields().stream()
                .map(FieldDoc::of)
                .map(field -> List.of(code(field.name()), linked(field), field.meaning(), code(field.example())))
                .toList();
        return table(List.of("Field", "Type", "Meaning", "Example"), rows);
    }

    private static String linked(FieldDoc field) {
        var schema =
                field.value().getType() == Schema.Type.ARRAY ? field.value().getElementType() : field.value();
        if (!isNamed(schema)) return field.type();
        return field.type().replace(schema.getName(), "[" + schema.getName() + "](#" + anchor(schema.getName()) + ")");
    }

    private static boolean isNamed(Schema schema) {
        return schema.getType() == Schema.Type.RECORD || schema.getType() == Schema.Type.ENUM;
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT);
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String table(List<String> head, List<List<String>> rows) {
        var lines = new StringBuilder(row(head));
        lines.append(row(head.stream().map(cell -> "---").toList()));
        rows.forEach(cells -> lines.append(row(cells)));
        return lines.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |\n"));
    }
}
