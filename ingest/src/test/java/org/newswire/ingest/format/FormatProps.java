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
        for (var name : Formats.all().names()) AnyInput.check(name, bytes);
    }

    @Property(tries = 2000)
    void neverThrowsOnPiecesOfCopyInAnyOrder(@ForAll("copy") String copy) {
        for (var name : Formats.all().names()) {
            AnyInput.check(name, copy.getBytes(UTF_8));
            AnyInput.check(name, copy.getBytes(UTF_16LE));
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
}
