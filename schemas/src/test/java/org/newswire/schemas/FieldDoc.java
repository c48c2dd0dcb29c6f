package org.newswire.schemas;

import org.apache.avro.Schema;

/**
 * What the contract says about one field.
 *
 * @param name field name
 * @param value schema of the value, without the null branch
 * @param optional whether the value may be null
 * @param meaning the field's doc up to its example
 * @param example one real value, as it reads
 */
record FieldDoc(String name, Schema value, boolean optional, String meaning, String example) {

    private static final String EXAMPLE = " Example: ";

    static FieldDoc of(Schema.Field field) {
        var cut = field.doc().indexOf(EXAMPLE);
        if (cut < 0) throw new IllegalArgumentException("field " + field.name() + ": doc has no example");
        return new FieldDoc(
                field.name(),
                withoutNull(field.schema()),
                field.schema().isNullable(),
                field.doc().substring(0, cut),
                field.doc().substring(cut + EXAMPLE.length()));
    }

    /** Type in words: {@code string}, {@code timestamp-millis or null}, {@code array of Subject}. */
    String type() {
        return inWords(value) + (optional ? " or null" : "");
    }

    private static String inWords(Schema schema) {
        if (schema.getLogicalType() != null) return schema.getLogicalType().getName();
        return switch (schema.getType()) {
            case ARRAY -> "array of " + inWords(schema.getElementType());
            case MAP -> "map of " + inWords(schema.getValueType());
            default -> schema.getName();
        };
    }

    private static Schema withoutNull(Schema schema) {
        if (schema.getType() != Schema.Type.UNION) return schema;
        var values = schema.getTypes().stream()
                .filter(branch -> branch.getType() != Schema.Type.NULL)
                .toList();
        if (values.size() != 1) throw new IllegalArgumentException("a union of several values: " + schema);
        return values.get(0);
    }
}
