package org.newswire.runtime.registry;

import java.util.List;

/**
 * A registry's verdict on a schema.
 *
 * @param compatible whether it may become the next version
 * @param messages what is wrong in the registry's words, such as {@code reader type: INT not compatible with writer
 *     type: STRING}; empty when compatible, and when the registry gives no reasons
 */
public record CompatibilityCheck(boolean compatible, List<String> messages) {

    public CompatibilityCheck {
        messages = List.copyOf(messages);
    }
}
