package org.newswire.runtime.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a registry answers, and as whom we ask it.
 *
 * @param base scheme, host, port and path, without a slash at the end and without user or password
 * @param userInfo {@code user:password} for basic authentication
 */
public record RegistryUrl(URI base, Optional<String> userInfo) {

    /**
     * Reads a URL, user and password in it included.
     *
     * @throws IllegalArgumentException with what is wrong, never with the text
     */
    static RegistryUrl of(String text) {
        var uri = parse(text.strip().replaceAll("/+$", ""));
        if (!"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme()))
            throw new IllegalArgumentException("must start with http:// or https://");
        if (uri.getHost() == null) throw new IllegalArgumentException("has no host name");
        var userInfo = Optional.ofNullable(uri.getUserInfo());
        return new RegistryUrl(withoutUserInfo(uri), userInfo);
    }

    RegistryUrl withUserInfo(String userInfo) {
        return new RegistryUrl(base, Optional.of(userInfo));
    }

    /** The address of a resource, given its path from the base, already encoded. */
    URI resolve(String path) {
        return URI.create(base + path);
    }

    /** Value of the {@code Authorization} header. */
    Optional<String> authorization() {
        return userInfo.map(
                text -> "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The address alone: user and password are not for logs and messages. */
    @Override
    public String toString() {
        return base.toString();
    }

    // Without the text and the cause: both may hold a password.
    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException("is not a URL: " + wrong.getReason());
        }
    }

    private static URI withoutUserInfo(URI uri) {
        var raw = uri.getRawUserInfo();
        return raw == null ? uri : URI.create(uri.toString().replaceFirst("//[^@/]*@", "//"));
    }
}
