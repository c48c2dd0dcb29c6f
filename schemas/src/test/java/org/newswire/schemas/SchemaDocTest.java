package org.newswire.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record, field and enum says what it is and shows one real value. */
class SchemaDocTest {

    static Stream<Schema> namedTypes() {
        var types = new LinkedHashMap<String, Schema>();
        Topics.DEFAULT.all().forEach(topic -> collect(topic.valueSchema(), types));
        return types.values().stream();
    }

    @ParameterizedTest
    @MethodSource("namedTypes")
    void documentsEveryTypeWithAnExample(Schema type) {
        assertThat(type.getDoc()).as(type.getFullName()).isNotNull().containsPattern("\\S Example: \\S");
    }

    @ParameterizedTest
    @MethodSource("namedTypes")
    void documentsEveryFieldWithAnExampleOfItsType(Schema type) {
        if (type.getType() != Schema.Type.RECORD) return;
        for (var field : type.getFields()) {
            var name = type.getName() + "." + field.name();
            assertThat(field.doc()).as(name).isNotNull().containsPattern("^\\S.* Example: \\S.*$");
            var documented = FieldDoc.of(field);
            assertThatCode(() -> checkExample(documented.value(), documented.example()))
                    .as("%s: example \"%s\"", name, documented.example())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("namedTypes")
    void everyEnumHasADefaultSoThatNewSymbolsCanBeRead(Schema type) {
        if (type.getType() != Schema.Type.ENUM) return;
        assertThat(type.getEnumDefault()).as(type.getFullName()).isNotNull();
    }

    private static void checkExample(Schema schema, String example) {
        if (schema.getLogicalType() != null) {
            Instant.parse(example);
            return;
        }
        switch (schema.getType()) {
            case INT -> Integer.parseInt(example);
            case LONG -> Long.parseLong(example);
            case DOUBLE -> Double.parseDouble(example);
            case BOOLEAN -> assertThat(example).isIn("true", "false");
            case ENUM -> assertThat(schema.getEnumSymbols()).contains(example);
            case ARRAY -> assertThat(example).startsWith("[").endsWith("]");
            case MAP -> assertThat(example).startsWith("{").endsWith("}");
            default -> assertThat(example).isNotBlank();
        }
    }

    private static void collect(Schema schema, Map<String, Schema> types) {
        switch (schema.getType()) {
            case RECORD -> {
                if (types.putIfAbsent(schema.getFullName(), schema) == null)
                    schema.getFields().forEach(field -> collect(field.schema(), types));
            }
            case ENUM -> types.putIfAbsent(schema.getFullName(), schema);
            case UNION -> schema.getTypes().forEach(branch -> collect(branch, types));
            case ARRAY -> collect(schema.getElementType(), types);
            case MAP -> collect(schema.getValueType(), types);
            default -> {}
        }
    }
}
