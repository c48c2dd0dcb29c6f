package org.newswire.enrich.entity.crf;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Reads what CoreNLP keeps to itself. */
final class Private {

    private Private() {}

    /** @param owner null for a static field */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <T> T field(Class<?> type, String name, @Nullable Object owner) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return (T) field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " of this CoreNLP version has no " + name, e);
        }
    }
}
