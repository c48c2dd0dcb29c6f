package org.newswire.ingest.format.newsmlg2;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Vocabularies and their aliases: those of the IPTC, and those that an item declares in a catalog of its own. Catalogs
 * that it only refers to are not fetched, so an alias that neither knows stays as it is written.
 *
 * <p>Codes come out in one form however they were written: under the IPTC's alias where the vocabulary is the IPTC's,
 * else under the alias as declared or written. Source: NewsML-G2 Specification, QCodes and Catalogs.
 */
final class Schemes {

    private static final int LONGEST_SCHEME = 300;
    private static final Map<String, String> IPTC_URIS = load();
    private static final Map<String, String> IPTC_ALIASES = inverse(IPTC_URIS);

    private final Map<String, String> declaredUris = new HashMap<>();
    private final Map<String, String> declaredAliases = new HashMap<>();

    /** The IPTC's, and those declared in these elements. */
    Schemes(Stream<XmlElement> catalogs) {
        catalogs.flatMap(catalog -> catalog.children("scheme")).forEach(this::declare);
    }

    /** A code in a vocabulary. */
    Code ofQcode(String qcode) {
        var text = Clean.line(qcode);
        var colon = text.indexOf(':');
        if (colon < 0) return new Code("", text);
        return new Code(scheme(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** A code given as a URI, cut where its vocabulary ends: a known one, else at the last slash or hash. */
    Code ofUri(String uri) {
        var text = Clean.line(uri);
        for (var end = lastCut(text, Math.min(text.length(), LONGEST_SCHEME)); end > 0; end = lastCut(text, end - 1)) {
            var alias = alias(text.substring(0, end));
            if (alias.isPresent() && end < text.length()) return new Code(alias.get(), text.substring(end));
        }
        var code = Clean.afterLast(text, "/#");
        var isCut = !code.isEmpty() && code.length() < text.length() && text.contains("://");
        return isCut ? new Code(text.substring(0, text.length() - code.length()), code) : new Code("", text);
    }

    /** Whether a scheme is a vocabulary of the IPTC. */
    static boolean isIptc(String scheme) {
        return IPTC_URIS.containsKey(scheme);
    }

    private void declare(XmlElement scheme) {
        var uri = scheme.attribute("uri").map(Clean::line);
        var alias = scheme.attribute("alias").map(Clean::line);
        if (uri.isEmpty() || alias.isEmpty()) return;
        declaredUris.put(alias.get(), uri.get());
        declaredAliases.putIfAbsent(comparable(uri.get()), alias.get());
    }

    // An alias of the IPTC that the item gives to another vocabulary must not pass for the IPTC's: the URI stands for
    // it.
    private String scheme(String alias) {
        var uri = declaredUris.get(alias);
        if (uri == null) return alias;
        var iptc = IPTC_ALIASES.get(comparable(uri));
        if (iptc != null) return iptc;
        return IPTC_URIS.containsKey(alias) ? uri : alias;
    }

    private Optional<String> alias(String uri) {
        var comparable = comparable(uri);
        var iptc = IPTC_ALIASES.get(comparable);
        if (iptc != null) return Optional.of(iptc);
        return Optional.ofNullable(declaredAliases.get(comparable)).map(this::scheme);
    }

    /** Offset after the last character before {@code end} that can end a scheme URI; 0 for none. */
    private static int lastCut(String text, int end) {
        for (int i = end - 1; i >= 0; i--) if ("/#:=?".indexOf(text.charAt(i)) >= 0) return i + 1;
        return 0;
    }

    // Vocabularies are written with http and https, with and without www and the slash at the end.
    private static String comparable(String uri) {
        var begin = uri.startsWith("http://") ? 7 : uri.startsWith("https://") ? 8 : 0;
        if (begin > 0 && uri.startsWith("www.", begin)) begin += 4;
        var end = uri.endsWith("/") || uri.endsWith("#") ? uri.length() - 1 : uri.length();
        return uri.substring(begin, Math.max(begin, end));
    }

    private static Map<String, String> inverse(Map<String, String> uris) {
        var aliases = new HashMap<String, String>();
        uris.forEach((alias, uri) -> aliases.put(comparable(uri), alias));
        return Map.copyOf(aliases);
    }

    private static Map<String, String> load() {
        try (var table = Schemes.class.getResourceAsStream("schemes.tsv")) {
            if (table == null) throw new IllegalStateException("schemes.tsv is not on the class path");
            var uris = new HashMap<String, String>();
            for (var line : new String(table.readAllBytes(), UTF_8).split("\n", -1)) {
                if (line.isBlank() || line.startsWith("#")) continue;
                var columns = line.strip().split("\t", -1);
                uris.put(columns[0], columns[1]);
            }
            return Map.copyOf(uris);
        } catch (IOException e) {
            throw new UncheckedIOException("schemes.tsv", e);
        }
    }

    /**
     * A code.
     *
     * @param scheme alias or URI of its vocabulary, empty when it has none
     * @param value the code in it
     */
    record Code(String scheme, String value) {

        /** The code as one string: {@code medtop:20000593}, or the full URI when the scheme is one. */
        @Override
        public String toString() {
            if (scheme.isEmpty()) return value;
            return scheme.contains("://") ? scheme + value : scheme + ":" + value;
        }
    }
}
