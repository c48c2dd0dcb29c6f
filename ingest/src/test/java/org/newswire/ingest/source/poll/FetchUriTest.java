package org.newswire.ingest.source.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchUriTest {

    private static final URI FEED = URI.create("https://feeds.example.org/news/rss.xml?x=1");

    @ParameterizedTest
    @CsvSource({
        "/a.xml, https://feeds.example.org/a.xml",
        "b.xml, https://feeds.example.org/news/b.xml",
        "//cdn.example.org/c, https://cdn.example.org/c",
        "https://other.example.org:8443/d#top, https://other.example.org:8443/d",
        "https://my_feeds.example.org/e, https://my_feeds.example.org/e",
        "/saaremaa uudised.xml, https://feeds.example.org/saaremaa%20uudised.xml",
        "/põhja.xml, https://feeds.example.org/p%C3%B5hja.xml",
        "https://põhja.example.org/f, https://xn--phja-0qa.example.org/f",
        "?page=2, https://feeds.example.org/news/?page=2"
    })
    void followsRedirectsAsTheyAreWritten(String location, String expected) {
        assertThat(FetchUri.redirect(FEED, location)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://feeds.example.org/rss.xml",
                "file:///etc/passwd",
                "ftp://feeds.example.org/rss.xml",
                "gopher://feeds.example.org/1",
                "jar:http://feeds.example.org/a!/b",
                "javascript:alert(1)",
                "https://user:secret@feeds.example.org/",
                "https://user@my_feeds.example.org/",
                "https://",
                "https:///rss.xml",
                "https://feeds.example.org:0/",
                "https://feeds.example.org:99999/",
                "https://[::1/",
                "mailto:desk@example.org"
            })
    void refusesOtherPlaces(String location) {
        assertThatIllegalArgumentException().isThrownBy(() -> FetchUri.redirect(FEED, location));
    }

    @Test
    void keepsSecretsOnTheirHost() {
        var plain = URI.create("http://feeds.example.org/rss.xml");
        assertThat(FetchUri.mayShareSecrets(FEED, URI.create("https://FEEDS.example.org:443/b")))
                .isTrue();
        assertThat(FetchUri.mayShareSecrets(plain, FEED)).isTrue();
        assertThat(FetchUri.mayShareSecrets(FEED, plain)).isFalse();
        assertThat(FetchUri.mayShareSecrets(FEED, URI.create("https://example.org/b")))
                .isFalse();
        assertThat(FetchUri.mayShareSecrets(FEED, URI.create("https://feeds.example.org:8443/b")))
                .isFalse();
    }
}
