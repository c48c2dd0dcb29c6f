package org.newswire.runtime.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;

/** Takes out of a schema what only Java readers need, so that schemas written in other languages are equal to it. */
final class JavaProperties {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JavaProperties() {}

    static Schema removedFrom(Schema schema) {
        try {
            var tree = JSON.readTree(schema.toString());
            for (var type : tree.findParents(GenericData.STRING_PROP))
                ((ObjectNode) type).remove(GenericData.STRING_PROP);
            return new Schema.Parser().setValidateDefaults(false).parse(tree.toString());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Avro wrote a schema that is not JSON: " + schema, impossible);
        }
    }
}
