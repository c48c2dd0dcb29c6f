package org.newswire.ingest.source.poll;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HttpHost;

/** Addresses of documents, as feeds and redirects write them. */
final class FetchUri {

    /** Host or bracketed IPv6 literal, then perhaps a port; hosts with underscores exist, though URI knows none. */
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\[\\]@:/\\s]+)(?::(\\d{0,5}))?");

    private static final String UNSAFE = " \"<>\\^`{|}";
    private static final int MAX_LENGTH = 4096;

    private FetchUri() {}

    /** Throws {@link IllegalArgumentException} with what is wrong with it when it cannot be fetched. */
    static void check(URI uri) {
        host(uri);
        if (uri.getRawAuthority().contains("@"))
            throw new IllegalArgumentException("user name and password do not belong into an address, use a header");
    }

    /** Where to connect to for it. */
    static HttpHost host(URI uri) {
        var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https"))
            throw new IllegalArgumentException("only http and https are fetched, not " + scheme);
        var authority = String.valueOf(uri.getRawAuthority());
        var parts = AUTHORITY.matcher(authority.substring(authority.lastIndexOf('@') + 1));
        if (uri.getRawAuthority() == null || !parts.matches())
            throw new IllegalArgumentException("no host in " + uri.getScheme() + " address");
        var port = parts.group(2) == null || parts.group(2).isEmpty() ? -1 : Integer.parseInt(parts.group(2));
        if (port == 0 || port > 65_535) throw new IllegalArgumentException("no port " + port);
        return new HttpHost(scheme, parts.group(1).replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT), port);
    }

    /** Where a redirect leads to; throws {@link IllegalArgumentException} when that cannot be fetched. */
    static URI redirect(URI from, String location) {
        if (location.length() > MAX_LENGTH) throw new IllegalArgumentException("Location is too long");
        URI to;
        try {
            to = from.resolve(new URI(escaped(location.strip())));
            if (to.getRawFragment() != null) {
                var text = to.toString();
                to = new URI(text.substring(0, text.indexOf('#')));
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Location is not an address: " + e.getReason(), e);
        }
        check(to);
        if (isHttps(from) && !isHttps(to)) throw new IllegalArgumentException("redirect from https to http");
        return to;
    }

    /** Whether what is secret for one may be sent to the other: same host, and not from https to http. */
    static boolean mayShareSecrets(URI one, URI other) {
        var from = host(one);
        var to = host(other);
        if (!from.getHostName().equals(to.getHostName())) return false;
        var upgraded = !isHttps(one) && isHttps(other) && port(from) == 80 && port(to) == 443;
        return upgraded || (isHttps(one) == isHttps(other) && port(from) == port(to));
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static int port(HttpHost host) {
        if (host.getPort() > 0) return host.getPort();
        return host.getSchemeName().equals("https") ? 443 : 80;
    }

    /** Percent-encodes what may not stand in an address; a host in other letters becomes ASCII. */
    private static String escaped(String location) {
        var text = new StringBuilder();
        for (byte b : asciiHost(location).getBytes(UTF_8)) {
            if (b <= 0x20 || b == 0x7f || UNSAFE.indexOf(b) >= 0)
                text.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
            else text.append((char) b);
        }
        return text.toString();
    }

    private static String asciiHost(String location) {
        var begin = location.indexOf("//") + 2;
        if (begin < 2) return location;
        var end = begin;
        while (end < location.length() && "/?#:".indexOf(location.charAt(end)) < 0) end++;
        var host = location.substring(begin, end);
        if (host.chars().allMatch(c -> c < 0x80)) return location;
        return location.substring(0, begin) + IDN.toASCII(host) + location.substring(end);
    }
}
