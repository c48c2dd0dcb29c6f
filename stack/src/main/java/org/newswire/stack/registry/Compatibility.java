package org.newswire.stack.registry;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;

/** Decides by Avro's own resolution rules whether a schema may follow others. */
final class Compatibility {

    private Compatibility() {}

    /**
     * Why the schema may not follow the earlier ones; empty if it may. Whoever calls picks the earlier versions that the
     * level asks about.
     */
    static List<String> problems(Schema schema, List<SchemaVersion> earlier, CompatibilityLevel level) {
        List<String> problems = new ArrayList<>();
        for (SchemaVersion version : earlier) {
            Schema old = AvroText.parse(version.schema());
            if (level.backward) {
                compare(schema, old, "the new schema cannot read version " + version.version(), problems);
            }
            if (level.forward) {
                compare(old, schema, "version " + version.version() + " cannot read the new schema", problems);
            }
        }
        if (!problems.isEmpty()) {
            problems.add("compatibility: " + level);
        }
        return problems;
    }

    private static void compare(Schema reader, Schema writer, String problem, List<String> problems) {
        SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .forEach(incompatibility -> problems.add(problem + ": " + describe(incompatibility)));
    }

    /** Avro's message is a bare name for missing fields and enum symbols, so the kind and the place go with it. */
    private static String describe(Incompatibility incompatibility) {
        return incompatibility.getType() + " at " + incompatibility.getLocation() + ": " + incompatibility.getMessage();
    }
}
