package org.newswire.ingest.format.ninjs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.json.JsonFields;
import org.newswire.ingest.format.json.JsonSubject;

/**
 * The provider's subjects in the profile of Newswire, written so that scheme and code are read back as they were. A scheme
 * that is a URI gives {@code uri} and the code alone is the {@code literal}; any other gives the literal {@code
 * scheme:code}, with the URI of the concept where the scheme is the alias of an IPTC vocabulary.
 */
final class OwnSubject {

    private static final List<ConceptKind> KINDS = List.of(ConceptKind.values());

    private OwnSubject() {}

    /** Writes people, places and so on into their own lists where they end the list of subjects in the order of these. */
    static void write(List<Subject> subjects, ObjectNode item) {
        var begin = subjects.size();
        var last = KINDS.size();
        while (begin > 0 && order(subjects.get(begin - 1)) <= last) last = order(subjects.get(--begin));

        for (var subject : subjects.subList(0, begin))
            write(subject, item.withArray("subjects").addObject());
        for (var subject : subjects.subList(begin, subjects.size())) {
            var kind = KINDS.get(order(subject));
            write(withoutScheme(subject), item.withArray(kind.member).addObject());
        }
    }

    /** Reads what was written, but not what was found in the item. */
    static void read(JsonFields fields, WireItem.Builder item) {
        for (var subject : fields.objects("subjects"))
            if (subject.has("name", "literal") && !subject.has("rel", "creator")) item.subject(read(subject));
        for (var kind : KINDS)
            for (var concept : fields.objects(kind.member))
                if (concept.has("name", "literal") && !concept.has("rel")) item.subject(kind.of(read(concept)));
    }

    // Place of its kind in the order of lists; past the last for what has none.
    private static int order(Subject subject) {
        var kind = subject.scheme() == null ? Optional.<ConceptKind>empty() : ConceptKind.of(subject.scheme());
        return kind.map(KINDS::indexOf).orElse(Integer.MAX_VALUE);
    }

    private static Subject withoutScheme(Subject subject) {
        return new Subject(null, subject.code(), subject.name());
    }

    private static void write(Subject subject, ObjectNode node) {
        if (subject.name() != null) node.put("name", subject.name());
        var scheme = subject.scheme();
        var code = subject.code();
        if (scheme == null && code == null) return;
        if (scheme == null && code != null && !code.contains(":")) {
            node.put("literal", code);
        } else if (scheme != null && code != null && !code.contains(":") && isVocabulary(scheme, code)) {
            node.put("uri", scheme + code).put("literal", code);
        } else {
            node.put("literal", escaped(scheme) + ":" + (code == null ? "" : code));
            uri(scheme, code, node);
        }
    }

    private static Subject read(JsonFields fields) {
        var name = fields.text("name").orElse(null);
        var uri = fields.text("uri").orElse("");
        var literal = fields.text("literal").orElse(null);
        if (literal == null) return new Subject(null, null, name);
        var colon = literal.indexOf(':');
        if (colon >= 0)
            return new Subject(unescaped(literal.substring(0, colon)), orNull(literal.substring(colon + 1)), name);
        var isWhole = uri.length() > literal.length() && uri.endsWith(literal);
        return new Subject(isWhole ? uri.substring(0, uri.length() - literal.length()) : null, literal, name);
    }

    private static boolean isVocabulary(String scheme, String code) {
        return scheme.contains(":") && Own.isUri(scheme + code);
    }

    private static void uri(@Nullable String scheme, @Nullable String code, ObjectNode node) {
        if (code == null) return;
        var uri = scheme == null
                ? code
                : JsonSubject.vocabulary(scheme).map(base -> base + code).orElse("");
        if (Own.isUri(uri)) node.put("uri", uri);
    }

    private static String escaped(@Nullable String scheme) {
        return scheme == null ? "" : scheme.replace("%", "%25").replace(":", "%3A");
    }

    private static @Nullable String unescaped(String scheme) {
        return orNull(scheme.replace("%3A", ":").replace("%25", "%"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
