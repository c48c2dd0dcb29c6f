package org.newswire.ingest.format.json;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Subject;

/**
 * Reads a subject from the three ways in which JSON formats write one: scheme and code (ninjs 1), literal and URI (ninjs
 * 2 and 3), only a name. A URI of an IPTC vocabulary becomes its usual alias, any other URI is cut into scheme and code
 * at its last slash or hash.
 */
public final class JsonSubject {

    private static final String NEWSCODES = "cv.iptc.org/newscodes/";
    private static final Map<String, String> ALIASES =
            Map.of("mediatopic", "medtop", "subjectcode", "subj", "genre", "genre", "mediatopics", "medtop");
    private static final Map<String, String> VOCABULARIES =
            Map.of("medtop", "mediatopic", "subj", "subjectcode", "genre", "genre");
    private static final Pattern QCODE = Pattern.compile("([\\p{L}\\d._-]{1,40}):([^\\s/][^\\s]{0,200})");
    private static final Pattern URI = Pattern.compile("(?i)(?:https?://|urn:|tag:)\\S+");

    private JsonSubject() {}

    /** The URI of the IPTC vocabulary that has this alias, with the slash at its end. */
    public static Optional<String> vocabulary(String alias) {
        return Optional.ofNullable(VOCABULARIES.get(alias)).map(name -> "http://" + NEWSCODES + name + "/");
    }

    /** The subject; empty when the object has none of the members. */
    public static Optional<Subject> read(JsonFields fields) {
        var name = fields.text("name", "title", "label").map(Clean::line).orElse(null);
        var scheme = fields.text("scheme").map(JsonSubject::alias).orElse(null);
        var code = fields.text("code", "qcode", "literal")
                .or(() -> fields.text("uri", "id"))
                .map(Clean::line);
        var uri = fields.text("uri").filter(text -> URI.matcher(text).matches());
        if (scheme == null && uri.isPresent()) return Optional.of(ofUri(uri.get(), name));
        if (code.isEmpty()) return name == null ? Optional.empty() : Optional.of(new Subject(scheme, null, name));

        var qcode = QCODE.matcher(code.get());
        if (qcode.matches() && (scheme == null || scheme.equals(qcode.group(1))))
            return Optional.of(new Subject(qcode.group(1), qcode.group(2), name));
        return Optional.of(new Subject(scheme, code.get(), name));
    }

    private static Subject ofUri(String uri, @Nullable String name) {
        var code = Clean.afterLast(uri, "/#");
        if (code.isEmpty() || code.equals(uri)) return new Subject(null, uri, name);
        return new Subject(alias(uri.substring(0, uri.length() - code.length())), code, name);
    }

    /** The alias of an IPTC vocabulary; any other scheme as it is. */
    private static String alias(String scheme) {
        var begin = scheme.indexOf(NEWSCODES);
        if (begin < 0) return scheme;
        var vocabulary = scheme.substring(begin + NEWSCODES.length()).replace("/", "");
        return ALIASES.getOrDefault(vocabulary, scheme);
    }
}
