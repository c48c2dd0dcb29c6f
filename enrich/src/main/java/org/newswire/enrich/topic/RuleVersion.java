package org.newswire.enrich.topic;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A short name for what rules say: it changes with their topics, their phrases and what these count, not with examples
 * or comments. Eight hexadecimal digits.
 */
final class RuleVersion {

    private RuleVersion() {}

    static String of(TopicRule rule) {
        return of(List.of(rule));
    }

    /** The version of rules together; their order counts. */
    static String of(Collection<TopicRule> rules) {
        var content = new StringBuilder();
        for (var rule : rules) {
            content.append(rule.topic().qcode());
            for (var term : rule.terms())
                content.append('\n').append(term.phrase()).append('\t').append(term.weight());
            for (var phrases : rule.needs()) content.append('\n').append(phrases);
            content.append('\f');
        }
        var checksum = new CRC32();
        checksum.update(content.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
