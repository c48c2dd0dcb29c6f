package org.newswire.ingest.format;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A subject that the provider gave: a code in a scheme, or only a name. Unknown schemes are kept as they are.
 *
 * @param scheme alias or URI of the vocabulary
 * @param code code in it
 * @param name name as the provider spells it
 */
public record Subject(
        @Nullable String scheme,
        @Nullable String code,
        @Nullable String name) {

    private static final Pattern QCODE = Pattern.compile("(?<scheme>[\\p{L}\\d._-]{1,40}):(?<code>\\S{1,200})");

    public Subject {
        if (code == null && name == null) throw new IllegalArgumentException("a subject has a code or a name");
    }

    /** Reads {@code medtop:20000593} as a scheme and a code and anything else as a name; empty for blank text. */
    public static Optional<Subject> ofQcode(String text) {
        var line = Clean.line(text);
        if (line.isEmpty()) return Optional.empty();
        var qcode = QCODE.matcher(line);
        return Optional.of(
                qcode.matches()
                        ? new Subject(qcode.group("scheme"), qcode.group("code"), null)
                        : new Subject(null, null, line));
    }
}
