package org.newswire.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds for the XML formats whatever is done to a document of theirs. */
class NewsXmlProps {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final List<String> FORMATS = List.of("nitf", "newsml-1");
    private static final String[] PIECES = {
        "",
        "<",
        ">",
        "&",
        "\"",
        "</p>",
        "<p>",
        "<!--",
        "<![CDATA[",
        "]]>",
        "</nitf>",
        "<nitf>",
        "<NewsComponent>",
        "</NewsItem>",
        "&#0;",
        "&lt;nitf&gt;",
        "\u0000",
        "<ContentItem Href=''>",
        "<DataContent>x</DataContent>",
        "<Encoding Notation='base64'>",
        "99999999",
        ":",
        "xml:lang=''",
        "<li>",
        "<td>",
        "<br/>",
        "\n\n"
    };

    /** A document of a format, some of it replaced. */
    record Mutation(String format, byte[] bytes) {}

    @Property(tries = 3000)
    void anyMutationOfADocumentGivesAResult(@ForAll("mutations") Mutation mutation) {
        for (var name : FORMATS) {
            var format = Formats.only(name)
                    .detect(Head.of("a.xml", mutation.bytes(), true, null))
                    .orElseThrow();
            var whole = Unit.of("a.xml", "a", mutation.bytes(), Hints.NONE);
            check(Formats.read(format, whole));
            for (var part : Formats.parts(format, whole)) check(Formats.read(format, part));
        }
    }

    @Property(tries = 500)
    void aDocumentCutShortIsRefusedOrReadNeverBroken(@ForAll("cuts") Mutation cut) {
        var format = Formats.only(cut.format())
                .detect(Head.of("a.xml", cut.bytes(), true, null))
                .orElseThrow();
        check(Formats.read(format, Unit.of("a.xml", "a", cut.bytes(), Hints.NONE)));
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        return Combinators.combine(
                        documents(),
                        share(),
                        share(),
                        Arbitraries.of(PIECES),
                        Arbitraries.integers().between(0, 60))
                .as((document, at, other, piece, length) -> {
                    var text = new String(document.bytes(), ISO_8859_1);
                    var begin = (int) (at * text.length());
                    var end = Math.min(text.length(), begin + length);
                    var moved = (int) (other * text.length());
                    var copied = text.substring(moved, Math.min(text.length(), moved + length));
                    var mutated = text.substring(0, begin) + piece + copied + text.substring(end);
                    return new Mutation(document.format(), mutated.getBytes(ISO_8859_1));
                });
    }

    @Provide
    Arbitrary<Mutation> cuts() {
        return Combinators.combine(documents(), share()).as((document, at) -> {
            var text = new String(document.bytes(), StandardCharsets.UTF_8);
            var kept = text.substring(0, (int) (at * text.length()));
            return new Mutation(document.format(), kept.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static Arbitrary<Double> share() {
        return Arbitraries.doubles().between(0, 1);
    }

    private static Arbitrary<Mutation> documents() {
        return Arbitraries.of(
                FORMATS.stream().flatMap(format -> documents(format).stream()).toList());
    }

    private static List<Mutation> documents(String format) {
        try (var files = Files.list(GOLDEN.resolve(format))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(file -> new Mutation(format, bytes(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(ParseResult result) {
        assertThat(result.rejections()).noneMatch(rejection -> rejection.code() == FailureCode.FORMAT_FAILED);
        for (var item : result.items()) {
            assertThat(item.guid()).isNotBlank();
            assertThat(item.problems().size()).isLessThanOrEqualTo(Problems.LIMIT + 1);
            assertThat(item.body()).doesNotContain("\u0000", "\r", "\n\n\n");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(item.body()))
                    .isTrue();
            if (item.headline() != null)
                assertThat(item.headline()).isNotBlank().doesNotContain("\n", "\u0000");
        }
    }
}
