package org.newswire.ingest.format.newsmlg2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Unit;

/** Whatever is done to a document, it gives a result. */
final class NewsmlG2Props {

    private static final List<String> DOCUMENTS = List.of(golden("nitf-text.xml"), golden("message.xml"));
    private static final String[] PIECES = {
        "<newsItem guid='a'>",
        "</newsItem>",
        "<itemMeta>",
        "</itemMeta>",
        "<contentMeta>",
        "</contentMeta>",
        "<contentSet>",
        "</contentSet>",
        "<inlineXML>",
        "</inlineXML>",
        "<inlineData encoding='base64'>",
        "</inlineData>",
        "<subject qcode=':' uri='/'/>",
        "<subject uri='http://cv.iptc.org/newscodes/mediatopic/'/>",
        "<pubStatus/>",
        "<headline>",
        "</headline>",
        "<p>",
        "</p>",
        "<br/>",
        "<li>",
        "</li>",
        "<td>",
        "</td>",
        "<pre>\n\n a\n</pre>",
        "&lt;p&gt;",
        "<versionCreated>2026-02-30T24:00:00</versionCreated>",
        "words ",
        "\n\n",
        "<nitf>",
        "</nitf>",
        "<body>",
        "</body>",
        "<itemRef residref='#'/>",
        "<group id='a'>",
        "</group>",
        "<groupSet>",
        "</groupSet>"
    };

    private final Format format = Formats.only("newsml-g2")
            .detect(Head.of("a", new byte[0], true, null))
            .orElseThrow();

    @Property(tries = 500)
    void readsACutDocument(@ForAll @IntRange(max = 1) int which, @ForAll @IntRange(max = 5000) int length) {
        var bytes = DOCUMENTS.get(which).getBytes(UTF_8);
        check(Arrays.copyOf(bytes, Math.min(length, bytes.length)));
    }

    @Property(tries = 1000)
    void readsADocumentWithALineTakenOutOrTwice(
            @ForAll @IntRange(max = 1) int which, @ForAll @IntRange(max = 80) int line, @ForAll boolean twice) {
        var lines = DOCUMENTS.get(which).split("(?<=\n)");
        var changed = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            if (i != line % lines.length || twice) changed.append(lines[i]);
            if (i == line % lines.length && twice) changed.append(lines[i]);
        }
        check(changed.toString().getBytes(UTF_8));
    }

    @Property(tries = 1000)
    void readsPiecesInAnyOrder(@ForAll("pieces") String pieces) {
        check(("<newsItem>" + pieces + "</newsItem>").getBytes(UTF_8));
    }

    @Property(tries = 1000)
    void readsWhatABodyIsMadeOf(@ForAll("pieces") String pieces) {
        check(("<newsItem guid='a'><contentSet><inlineData contenttype='text/html'><![CDATA[" + pieces
                        + "]]></inlineData></contentSet></newsItem>")
                .getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    private void check(byte[] bytes) {
        for (var part : Formats.parts(format, Unit.of("a.xml", "a", bytes, Hints.NONE))) {
            var result = Formats.read(format, part);
            assertThat(result.rejections()).noneMatch(rejection -> rejection.code() == FailureCode.FORMAT_FAILED);
            for (var item : result.items())
                assertThat(item.body()).doesNotContain("\n\n\n", "\r", "\u0000").doesNotStartWith("\n");
        }
    }

    private static String golden(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/golden/newsml-g2", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
