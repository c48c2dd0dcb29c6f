package org.newswire.stack.registry;

import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/**
 * Avro schemas as the registry compares them: parsed and printed again, so that layout does not count while documentation,
 * defaults, aliases and properties do, as in Confluent's registry.
 */
final class AvroText {

    private AvroText() {}

    /**
     * The schema of a text. Defaults that do not fit their type pass, as they do at Confluent's by default.
     *
     * @throws SchemaParseException if it is no Avro schema
     */
    static Schema parse(String text) {
        return new Schema.Parser().setValidateDefaults(false).parse(text);
    }

    /** The text under which the registry knows a schema. */
    static String canonical(Schema schema) {
        return schema.toString();
    }
}
