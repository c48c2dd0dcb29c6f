package org.newswire.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Unit;

/**
 * What a push is called. The sender may name it with the header Slug (RFC 5023, percent-encoded UTF-8); such a name also
 * identifies an item that brings no identifier, so that sending another text under it makes a new version. A name is a
 * label and never a path: nothing is read or written under it.
 *
 * @param label name for people
 * @param sourceId what identifies the item, the name without its extension; empty when the sender gave none
 */
record ItemName(String label, Optional<String> sourceId) {

    private static final int LONGEST = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final Pattern STEPS = Pattern.compile("(?:^|/)\\.{1,2}(?=/|$)");
    private static final Pattern SLASHES = Pattern.compile("[/\\\\]+");
    private static final int SHORT_HASH = 16;

    private static final Map<String, String> EXTENSIONS = Map.of(
            "application/json", ".json",
            "application/x-ndjson", ".jsonl",
            "application/jsonl", ".jsonl",
            "application/rss+xml", ".rss",
            "application/atom+xml", ".atom",
            "application/xml", ".xml",
            "text/xml", ".xml",
            "text/plain", ".txt");

    /**
     * The name of a push.
     *
     * @param slug the header Slug, null for none
     * @param key the header Idempotency-Key, null for none; a label that identifies nothing
     * @param contentType the header Content-Type, null for none; gives a label without extension one
     * @param body the bytes, whose hash is the name when there is no other
     */
    static ItemName of(@Nullable String slug, @Nullable String key, @Nullable String contentType, byte[] body) {
        var given = slug == null ? "" : clean(decoded(slug));
        if (!given.isEmpty()) return new ItemName(withExtension(given, contentType), Optional.of(stem(given)));
        var label = key == null ? "" : clean(unquoted(key));
        if (label.isEmpty()) label = "sha256-" + Unit.fingerprint(body).substring(0, SHORT_HASH);
        return new ItemName(withExtension(label, contentType), Optional.empty());
    }

    private static String clean(String text) {
        var plain = SLASHES.matcher(UNPRINTABLE.matcher(text).replaceAll(" ")).replaceAll("/");
        var inside = SLASHES.matcher(STEPS.matcher(plain).replaceAll("/")).replaceAll("/");
        var trimmed = inside.strip();
        var begin = trimmed.startsWith("/") ? 1 : 0;
        var end = Math.min(trimmed.length(), begin + LONGEST);
        if (end < trimmed.length() && Character.isHighSurrogate(trimmed.charAt(end - 1))) end--;
        var name = trimmed.substring(begin, end);
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private static String decoded(String slug) {
        try {
            return URLDecoder.decode(slug.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return slug;
        }
    }

    private static String unquoted(String key) {
        var text = key.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static String withExtension(String label, @Nullable String contentType) {
        if (contentType == null || !stem(label).equals(label)) return label;
        var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return label + EXTENSIONS.getOrDefault(type, "");
    }

    private static String stem(String name) {
        var dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
