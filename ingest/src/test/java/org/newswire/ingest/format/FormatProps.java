package org.newswire.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes, every format gives a result, and one that a record can carry. */
class FormatProps {

    private static final String[] PIECES = {
        "{\"uri\":\"urn:1\",\"headline\":",
        "\"text\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\n",
        "\n\n",
        "\r\n",
        "By Ann Lee\n",
        "Guid: x\n",
        "Version: ",
        "Headline: ",
        "ROJA, Latvia (BP) - ",
        "(Eds: UPDATES)",
        "KILL\n",
        "EMBARGOED: ",
        "101432 GMT NOV 26",
        "<p>",
        "</p>",
        "<table><tr><td>",
        "&amp;",
        "\"body_html\":\"<p>x\"",
        "null",
        "1e999",
        "\u0000",
        "\ud800",
        "é",
        "A story about a harbour. ",
        "\t",
        "    ",
        "\ufeff",
        "\\u0000"
    };

    @Property(tries = 2000)
    void neverThrowsOnAnyBytes(@ForAll byte[] bytes) {
        for (var name : Formats.all().names()) check(name, bytes);
    }

    @Property(tries = 2000)
    void neverThrowsOnPiecesOfCopyInAnyOrder(@ForAll("copy") String copy) {
        for (var name : Formats.all().names()) {
            check(name, copy.getBytes(UTF_8));
            check(name, copy.getBytes(UTF_16LE));
        }
    }

    @Property(tries = 2000)
    void anythingIsRecognisedOrNot(@ForAll byte[] bytes, @ForAll boolean isAll) {
        assertThat(Formats.all().detect(Head.of("a", bytes, isAll, null))).isNotNull();
    }

    @Property(tries = 2000)
    void separatedParagraphsAreSeparatedAlready(@ForAll("copy") String copy) {
        var once = Paragraphs.separate(copy);
        assertThat(once).doesNotContain("\n\n\n", "\r", "\u0000");
        assertThat(Clean.lines(once)).isEqualTo(once);
    }

    @Property(tries = 2000)
    void aCleanLineIsClean(@ForAll String text) {
        var line = Clean.line(text);
        assertThat(Clean.line(line)).isEqualTo(line);
        assertThat(line.chars()).noneMatch(Character::isISOControl);
        assertThat(UTF_8.newEncoder().canEncode(line)).isTrue();
    }

    @Provide
    Arbitrary<String> copy() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static void check(String name, byte[] bytes) {
        var format = Formats.only(name).detect(Head.of("a", bytes, true, null)).orElseThrow();
        var result = Formats.read(format, Unit.of("a", "a", bytes, Hints.NONE));

        for (var rejection : result.rejections()) {
            assertThat(rejection.code()).as("a defect of %s", name).isNotEqualTo(FailureCode.FORMAT_FAILED);
            assertThat(rejection.message().length()).isLessThan(500);
        }
        for (var item : result.items()) {
            assertThat(item.guid()).isNotBlank();
            assertThat(item.problems().size()).isLessThanOrEqualTo(Problems.LIMIT + 1);
            assertThat(item.body()).doesNotContain("\u0000", "\r", "\n\n\n");
            assertThat(UTF_8.newEncoder().canEncode(item.body())).isTrue();
            if (item.headline() != null)
                assertThat(item.headline()).isNotBlank().doesNotContain("\n", "\u0000");
        }
    }
}
