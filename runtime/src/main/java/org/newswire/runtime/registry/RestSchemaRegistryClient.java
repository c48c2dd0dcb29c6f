package org.newswire.runtime.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.NameValidator;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.newswire.runtime.registry.RegistryException.Reason;

/** The registry client over HTTP. */
public final class RestSchemaRegistryClient implements SchemaRegistryClient {

    private static final String AVRO = "AVRO";

    private final RegistryTransport transport;
    private final BoundedCache<Integer, Schema> schemas;
    private final BoundedCache<SubjectSchema, Integer> registered;
    private final BoundedCache<SubjectSchema, RegisteredSchema> found;

    // The text, because Avro's own equality looks past documentation and aliases.
    private record SubjectSchema(String subject, String text) {}

    /** A client for Confluent's properties; the package description lists them. */
    public RestSchemaRegistryClient(Map<String, ?> properties) {
        this(RegistryConfig.from(properties));
    }

    public RestSchemaRegistryClient(RegistryConfig config) {
        this(config, time -> Thread.sleep(time.toMillis()));
    }

    RestSchemaRegistryClient(RegistryConfig config, RegistryTransport.Pause pause) {
        this.transport = new RegistryTransport(config, pause);
        this.schemas = new BoundedCache<>(config.cacheCapacity());
        this.registered = new BoundedCache<>(config.cacheCapacity());
        this.found = new BoundedCache<>(config.cacheCapacity());
    }

    @Override
    public int register(String subject, Schema schema) {
        var key = new SubjectSchema(subject, schema.toString());
        return registered.get(key, () -> {
            var answer = transport.send("POST", subjectPath(subject) + "/versions", body(key.text()));
            return integer(answer, "id");
        });
    }

    @Override
    public RegisteredSchema lookUp(String subject, Schema schema) {
        var key = new SubjectSchema(subject, schema.toString());
        return found.get(key, () -> registeredSchema(transport.send("POST", subjectPath(subject), body(key.text()))));
    }

    @Override
    public Schema byId(int id) {
        return schemas.get(id, () -> schema(transport.get("/schemas/ids/" + id), "schema id " + id));
    }

    @Override
    public RegisteredSchema latest(String subject) {
        return registeredSchema(transport.get(subjectPath(subject) + "/versions/latest"));
    }

    @Override
    public RegisteredSchema version(String subject, int version) {
        return registeredSchema(transport.get(subjectPath(subject) + "/versions/" + version));
    }

    @Override
    public List<String> subjects() {
        var subjects = new ArrayList<String>();
        transport.get("/subjects").forEach(subject -> subjects.add(subject.asText()));
        return List.copyOf(subjects);
    }

    @Override
    public List<Integer> versions(String subject) {
        var versions = new ArrayList<Integer>();
        transport.get(subjectPath(subject) + "/versions").forEach(version -> versions.add(version.asInt()));
        return versions.stream().sorted().toList();
    }

    @Override
    public CompatibilityCheck checkCompatibility(String subject, Schema schema) {
        try {
            return check(subject, "", schema);
        } catch (RegistryException refused) {
            // Confluent accepts anything for a new subject; others say that there is none.
            if (refused.reason() == Reason.SUBJECT_NOT_FOUND) return new CompatibilityCheck(true, List.of());
            throw refused;
        }
    }

    @Override
    public CompatibilityCheck checkCompatibility(String subject, int version, Schema schema) {
        return check(subject, "/" + version, schema);
    }

    @Override
    public CompatibilityLevel compatibility() {
        return level(transport.get("/config"));
    }

    @Override
    public Optional<CompatibilityLevel> compatibility(String subject) {
        try {
            return Optional.of(level(transport.get("/config/" + encoded(subject))));
        } catch (RegistryException refused) {
            return switch (refused.reason()) {
                case NO_SUBJECT_LEVEL, SUBJECT_NOT_FOUND -> Optional.empty();
                default -> throw refused;
            };
        }
    }

    @Override
    public void setCompatibility(CompatibilityLevel level) {
        transport.send("PUT", "/config", levelBody(level));
    }

    @Override
    public void setCompatibility(String subject, CompatibilityLevel level) {
        transport.send("PUT", "/config/" + encoded(subject), levelBody(level));
    }

    private CompatibilityCheck check(String subject, String version, Schema schema) {
        var path = "/compatibility" + subjectPath(subject) + "/versions" + version + "?verbose=true";
        var answer = transport.send("POST", path, body(schema.toString()));
        var messages = new ArrayList<String>();
        // Confluent gives a list of messages, Apicurio one reason.
        answer.path("messages").forEach(message -> messages.add(message.asText()));
        if (answer.path("reason").isTextual())
            messages.add(answer.path("reason").asText());
        return new CompatibilityCheck(required(answer, "is_compatible").asBoolean(), messages);
    }

    private RegisteredSchema registeredSchema(JsonNode answer) {
        var subject = required(answer, "subject").asText();
        var version = integer(answer, "version");
        var schema = schema(answer, "subject " + subject + " version " + version);
        return new RegisteredSchema(subject, version, integer(answer, "id"), schema);
    }

    private Schema schema(JsonNode answer, String what) {
        // Strict for schemas that we write, lenient for those that others wrote: they are in use already.
        var parser = new Schema.Parser(NameValidator.NO_VALIDATION).setValidateDefaults(false);
        return parse(parser, answer, what, new HashSet<>());
    }

    // Types of other subjects come first: the parser knows a type once it has parsed it.
    private Schema parse(Schema.Parser parser, JsonNode answer, String what, Set<String> parsed) {
        var type = answer.path("schemaType").asText(AVRO);
        if (!type.equals(AVRO)) throw new RegistryException(Reason.NOT_AVRO, 200, what + " is " + type);
        for (var reference : answer.path("references")) {
            var path =
                    subjectPath(required(reference, "subject").asText()) + "/versions/" + integer(reference, "version");
            if (parsed.add(path)) {
                var unused = parse(parser, transport.get(path), path, parsed);
            }
        }
        try {
            return parser.parse(required(answer, "schema").asText());
        } catch (SchemaParseException unreadable) {
            throw new RegistryException(
                    Reason.NOT_AVRO, 200, what + " is not a readable Avro schema: " + unreadable.getMessage());
        }
    }

    private static CompatibilityLevel level(JsonNode answer) {
        var name = required(answer, "compatibilityLevel").asText();
        return Arrays.stream(CompatibilityLevel.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RegistryException(
                        Reason.NOT_THE_API, 200, "the registry answered with the unknown compatibility level " + name));
    }

    private static int integer(JsonNode answer, String field) {
        return required(answer, field).asInt();
    }

    private static JsonNode required(JsonNode answer, String field) {
        var value = answer.get(field);
        if (value == null || value.isNull())
            throw new RegistryException(
                    Reason.NOT_THE_API, 200, "the registry's answer has no " + field + ": " + answer);
        return value;
    }

    private static JsonNode body(String schemaText) {
        return JsonNodeFactory.instance.objectNode().put("schema", schemaText);
    }

    private static JsonNode levelBody(CompatibilityLevel level) {
        return JsonNodeFactory.instance.objectNode().put("compatibility", level.name());
    }

    private static String subjectPath(String subject) {
        return "/subjects/" + encoded(subject);
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
