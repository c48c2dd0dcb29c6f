package org.newswire.runtime.registry;

import org.apache.avro.Conversion;
import org.apache.avro.util.ClassSecurityValidator;
import org.newswire.avro.RawItem;

/**
 * Tells Avro that the contract's generated classes may be loaded by name. Avro 1.12.2 refuses all that it was not told
 * to trust, even where a builder fills in a default, and a system property would have to be set in every JVM. It has no
 * hook for this; but it loads conversions by service each time it makes a model, which is before any class is checked,
 * so this is a conversion, of nothing.
 *
 * <p>Source: AVRO-4189, apache/avro pull request 3693.
 */
public final class TrustedRecords extends Conversion<Void> {

    static {
        var contract = RawItem.class.getPackageName();
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                type -> type.getPackageName().equals(contract), ClassSecurityValidator.getGlobal()));
    }

    @Override
    public Class<Void> getConvertedType() {
        return Void.class;
    }

    @Override
    public String getLogicalTypeName() {
        return "newswire-trusted-records";
    }
}
