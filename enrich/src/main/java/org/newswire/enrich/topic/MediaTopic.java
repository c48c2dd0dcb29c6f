package org.newswire.enrich.topic;

import org.jspecify.annotations.Nullable;

/**
 * A concept of IPTC Media Topics.
 *
 * @param code eight digits, {@code 20000379}
 * @param parent code of the broader concept, null at the top level
 * @param name English name
 * @param replacedBy code of the active concept that stands for it now, null while it is active itself
 */
record MediaTopic(
        String code,
        @Nullable String parent,
        String name,
        @Nullable String replacedBy) {

    static final String SCHEME = "medtop:";

    /** The code with its scheme, {@code medtop:20000379}. */
    String qcode() {
        return SCHEME + code;
    }

    boolean isTopLevel() {
        return parent == null;
    }
}
