package org.newswire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.ingest.feed.FeedDeclaration.Poll;
import org.newswire.ingest.feed.FeedDeclaration.Push;
import org.newswire.runtime.yaml.YamlProblem;

class FeedsFileTest {

    private static final Map<String, String> ENVIRONMENT = Map.of("HARBOUR_TOKEN", "lantern-lantern-lantern");

    @TempDir
    Path folder;

    @Test
    void readsEverythingThatCanBeDeclared() throws Exception {
        Files.writeString(folder.resolve("key"), "s3cret\n");
        var reading = read("""
                feeds:
                  baltic-press:
                    format: text
                    encoding: windows-1257
                    zone: Europe/Riga
                    language: lv
                    silence: off
                  northwire:
                    silence: 2 h
                    poll:
                      url: https://northwire.example/feed.xml
                      every: 30 s
                      max-bytes: 1 MiB
                      allow-private-addresses: true
                      headers:
                        X-Api-Key: ${file:key}
                  harbour:
                    push:
                      token: [ "${HARBOUR_TOKEN}", older-older-older ]
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.feeds())
                .containsExactly(
                        new FeedDeclaration(
                                "baltic-press",
                                "text",
                                Charset.forName("windows-1257"),
                                ZoneId.of("Europe/Riga"),
                                "lv",
                                new Silence.Off(),
                                null,
                                null),
                        new FeedDeclaration(
                                "northwire",
                                null,
                                null,
                                null,
                                null,
                                new Silence.After(Duration.ofHours(2)),
                                new Poll(
                                        URI.create("https://northwire.example/feed.xml"),
                                        Duration.ofSeconds(30),
                                        1 << 20,
                                        true,
                                        Map.of("X-Api-Key", new Secret("s3cret"))),
                                null),
                        new FeedDeclaration(
                                "harbour",
                                null,
                                null,
                                null,
                                null,
                                new Silence.Auto(),
                                null,
                                new Push(List.of(
                                        new Secret("lantern-lantern-lantern"), new Secret("older-older-older")))));
    }

    @Test
    void takesAFeedWithNothingSaidOfIt() {
        assertThat(read("feeds:\n  coast:\n  hills: {}\n").feeds())
                .extracting(FeedDeclaration::name)
                .containsExactly("coast", "hills");
    }

    @Test
    void theSampleIsRight() throws Exception {
        var reading = read(Files.readString(Path.of("../samples/feeds.yml")));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.feeds()).hasSize(5);
    }

    @Test
    void emptyFilesDeclareNothing() {
        for (var text : List.of("", "# nothing yet\n", "---\n", "feeds:\n", "feeds: {}\n"))
            assertThat(read(text)).as(text).isEqualTo(new FeedsFile.Reading(List.of(), List.of()));
    }

    @Test
    void takesNoForNorwegian() {
        assertThat(read("feeds: {fjord: {language: no}}").feeds())
                .singleElement()
                .extracting(FeedDeclaration::language)
                .isEqualTo("no");
    }

    @Test
    void reportsAllProblemsAtOnceWithTheirPositions() {
        assertThat(problems("""
                feed: {}
                feeds:
                  baltic press:
                    encodng: latin1
                    zone: Riga
                  northwire:
                    format: newsml-g3
                    pol:
                      url: x
                    poll:
                      every: soon
                      headers:
                        "X Key": a
                  northwire:
                    silence: sometimes
                  harbour:
                    push:
                      token: ${NOT_THERE}
                  hills:
                    push:
                      token: short
                      max-bites: many
                  coast: 12
                  dunes:
                    language: [lv, en]
                    silence:
                """))
                .containsExactly(
                        "line 1, column 1: unknown key feed; did you mean feeds?",
                        "line 3, column 3: \"baltic press\" is no name of a feed: letters, digits, dots, underscores and"
                                + " hyphens, at most 100; possible is baltic-press",
                        "line 4, column 5: unknown key feeds.baltic press.encodng; did you mean encoding?",
                        "line 5, column 11: feeds.baltic press.zone is \"Riga\", expected a time zone such as"
                                + " Europe/Riga, UTC or +02:00",
                        "line 7, column 13: feeds.northwire.format is \"newsml-g3\", expected auto or one of "
                                + String.join(
                                        ", ",
                                        org.newswire.ingest.format.Formats.all().names()),
                        "line 8, column 5: unknown key feeds.northwire.pol; did you mean poll?",
                        "line 11, column 7: feeds.northwire.poll has no url",
                        "line 11, column 14: feeds.northwire.poll.every is \"soon\", expected a duration such as 500 ms,"
                                + " 30 s, 5 min, 2 h or 30 d",
                        "line 13, column 9: \"X Key\" is no name of a header",
                        "line 14, column 3: feeds.northwire is there twice, first on line 6",
                        "line 18, column 14: feeds.harbour.push.token refers to the environment variable NOT_THERE,"
                                + " which is not set",
                        "line 21, column 14: feeds.hills.push.token is ****, expected at least 16 visible ASCII"
                                + " characters without spaces",
                        "line 22, column 7: unknown key feeds.hills.push.max-bites; known are token",
                        "line 23, column 10: feeds.coast should be keys and values, each on a line of its own",
                        "line 25, column 15: feeds.dunes.language should be one value",
                        "line 26, column 13: feeds.dunes.silence should be one value");
    }

    @Test
    void refusesAddressesThatCannotBeFetched() {
        for (var url :
                List.of("file:///etc/passwd", "wire.example", "https:///x", "ftp://wire.example/", "http://a b/"))
            assertThat(problems("feeds: {n: {poll: {url: \"" + url + "\"}}}"))
                    .as(url)
                    .singleElement()
                    .asString()
                    .contains("expected an address such as");
        assertThat(problems("feeds: {n: {poll: {url: \"https://me:pass@wire.example/\"}}}"))
                .singleElement()
                .asString()
                .contains("use a header")
                .doesNotContain("pass@");
    }

    @Test
    void neverShowsSecrets() {
        var feed =
                read("feeds: {n: {push: {token: 0123456789abcdef0123}, poll: {url: http://w.example/, headers: {A: topsecret}}}}")
                        .feeds()
                        .get(0);

        assertThat(feed.toString()).contains("****").doesNotContain("0123456789abcdef", "topsecret");
    }

    @Test
    void saysWhereTheYamlBreaks() {
        assertThat(problems("feeds:\n  coast: {format: text\n  hills:\n"))
                .singleElement()
                .asString()
                .startsWith("line 3, column ")
                .contains("this is no YAML");
    }

    @Test
    void boundsDepthAndAliases() {
        assertThat(problems("[".repeat(100_000))).isNotEmpty();
        assertThat(problems("feeds: " + "{a: ".repeat(11) + "}".repeat(11)))
                .singleElement()
                .asString()
                .contains("nested more than 10 deep");
        assertThat(problems("feeds:\n  a: &a {}\n" + "  b: *a\n".repeat(1000))).isNotEmpty();
    }

    @Test
    void listsTheFirstOfVeryManyProblems() {
        assertThat(problems("feeds:\n" + "  a b: {}\n".repeat(500)))
                .hasSize(101)
                .last()
                .asString()
                .contains("more problems");
    }

    private List<String> problems(String text) {
        return read(text).problems().stream().map(YamlProblem::toString).toList();
    }

    private FeedsFile.Reading read(String text) {
        return new FeedsFile(folder, ENVIRONMENT).read(text);
    }
}
