package org.newswire.ingest.format.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Unit;

/** Whatever is done to a feed, it is read or refused, and no unit is larger than the feed. */
class FeedProps {

    private static final String[] PIECES = {
        "<rss>",
        "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'>",
        "</rss>",
        "<channel>",
        "</channel>",
        "<item>",
        "<ITEM rdf:about='",
        "</item>",
        "<title>",
        "</title>",
        "<link>",
        "<link href='a b'/>",
        "</link>",
        "<guid isPermaLink=",
        "<description>",
        "<content:encoded>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<?xml ",
        "?>",
        "<!DOCTYPE rss [",
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='",
        "<entry>",
        "</entry>",
        "</feed>",
        "<content type='xhtml'>",
        "<content type='base64'>",
        "<author>",
        "<media:group>",
        "<media:content url='",
        "<category term='",
        "<pubDate>",
        "10 Nov 2026",
        "&lt;p&gt;",
        "&amp;",
        "&",
        "<",
        ">",
        "'",
        "\"",
        "/>",
        "é",
        "\r\n",
        "text ",
        "https://bp.example/",
        "?",
        "%",
        "\ufdd0",
        "<at:deleted-entry ref='1'/>",
        "<rdf:RDF xmlns='http://purl.org/rss/1.0/'>"
    };
    private static final String FEED = "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel>"
            + "<title>BP</title><item><title>One é</title><link>https://bp.example/1</link><pubDate>Tue, 10 Nov 2026"
            + " 14:30:00 GMT</pubDate><description>&lt;p&gt;Text&lt;/p&gt;</description></item><item><guid>2</guid>"
            + "<dc:creator>Jon Vik</dc:creator><content:encoded><![CDATA[<p>Two]]></content:encoded></item></channel></rss>";

    @Property(tries = 3000)
    void neverThrowsOnPiecesInAnyOrder(@ForAll("pieces") String feed) {
        check(feed.getBytes(UTF_8));
    }

    @Property(tries = 2000)
    void neverThrowsOnAFeedThatWasDamaged(
            @ForAll @IntRange(max = 480) int at, @ForAll byte value, @ForAll @IntRange(max = 480) int end) {
        var bytes = FEED.getBytes(UTF_8);
        bytes[Math.min(at, bytes.length - 1)] = value;
        check(bytes);
        check(Arrays.copyOf(bytes, Math.min(end, bytes.length)));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static void check(byte[] bytes) {
        for (var name : new String[] {"rss", "atom"}) {
            var format = Formats.only(name).detect(null).orElseThrow();
            var whole = Unit.of("a", "a", bytes, Hints.NONE);
            for (var unit : Formats.parts(format, whole)) {
                assertThat(unit.size()).isLessThanOrEqualTo(bytes.length);
                var result = Formats.read(format, unit);
                for (var rejection : result.rejections())
                    assertThat(rejection.code())
                            .as(new String(bytes, ISO_8859_1))
                            .isNotEqualTo(FailureCode.FORMAT_FAILED);
                for (var item : result.items()) assertThat(item.guid()).isNotBlank();
            }
        }
    }
}
