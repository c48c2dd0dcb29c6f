package org.newswire.ingest.format.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.ingest.format.Link;

final class BodyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One~   two</p><p/><p> </p><p>Three</p>|One two~~Three",
                "<block><p>One</p></block><p>Two</p>|One~~Two",
                "<hl2>Head</hl2><p>The <org>Port</org> of <location><city>Riga</city></location>.</p>|Head~~The Port of Riga.",
                "<p>One<br/>two</p>|One~two",
                "<ul><li>One</li><li><p>Two</p><p>more</p></li></ul>|- One~- Two~more",
                "<ol><li>One</li><li>Two</li></ol>|1. One~2. Two",
                "<table><tr><td>A</td><td>B</td></tr><tr><td><p>1</p></td><td/><td>2</td></tr></table>|A  B~1  2",
                "<nitf-table><nitf-table-metadata><x>no</x></nitf-table-metadata><table><tr><td>A</td></tr></table></nitf-table>|A",
                "<pre>Riga     15~Liepaja  11</pre>|Riga     15~Liepaja  11",
                "<dl><dt>Roja</dt><dd>calm</dd></dl>|Roja~calm",
                "<p>A <q>quoted</q><sup>2</sup> word</p>|A quoted2 word",
                "<p>Fog <frac><frac-num>1</frac-num><frac-sep>/</frac-sep><frac-den>2</frac-den></frac> mile</p>|Fog 1/2 mile",
                "<P>One</P><UL><LI>Two</LI></UL>|One~~- Two",
                "<p>x</p><p><dateline>ROJA</dateline> Fog.</p>|x~~ROJA Fog.",
                "<p>Said &lt;b&gt;once&lt;/b&gt; more</p>|Said once more",
                "<p>3 &lt; 5 and 7 &gt; 2</p>|3 < 5 and 7 > 2"
            })
    void readsMarkup(String content, String expected) {
        assertThat(NitfFormat.body(Nitf.element("<body.content>" + content.replace('~', '\n') + "</body.content>")))
                .isEqualTo(expected.replace('~', '\n'));
    }

    @Test
    void readsXhtml() {
        var html = "<html><head><title>T</title><style>p{}</style></head><body><h1>Fog</h1><div><p>One</p></div>"
                + "<figure><img/><figcaption>no</figcaption></figure><blockquote>Two</blockquote></body></html>";
        assertThat(NitfFormat.body(Nitf.element(html))).isEqualTo("Fog\n\nOne\n\nTwo");
    }

    @Test
    void readsTextWithoutMarkupAsPlain() {
        assertThat(NitfFormat.body(Nitf.element("<body.content>\nOne <em>two</em>\n\nThree\n</body.content>")))
                .isEqualTo("One two\n\nThree");
        assertThat(NitfFormat.body(Nitf.element("<body.content><![CDATA[<p>One</p><p>Two</p>]]></body.content>")))
                .isEqualTo("One\n\nTwo");
    }

    @Test
    void joinsLinesThatWereWrapped() {
        var item = Nitf.content("<p>  More heavy weather is forecast over the next days and the <br />"
                + "harbour situation is likely to get worse with a swell front <br />spanning the coast.</p>");
        assertThat(item.body())
                .isEqualTo("More heavy weather is forecast over the next days and the harbour situation is likely to"
                        + " get worse with a swell front spanning the coast.");
    }

    @Test
    void picturesAreLinksTitledWithTheirCaption() {
        var item = Nitf.content("<media media-type='Image'><media-reference mime-type='image/jpeg' source='a.jpg'/>"
                + "<media-reference name='big' alternate-text='A boat'/><media-caption><p>A boat in fog</p></media-caption>"
                + "</media><media><media-reference data-location='b.mp4' alternate-text='Film'/></media><p>Fog.</p>");
        assertThat(item.body()).isEqualTo("Fog.");
        assertThat(item.links())
                .containsExactly(
                        new Link("association:image", "a.jpg", "A boat in fog", "image/jpeg"),
                        new Link("association:image", "big", "A boat in fog"),
                        new Link("association", "b.mp4", "Film"));
    }

    @Test
    void endsWithTheTagline() {
        var item = Nitf.item(
                "",
                "<body.content><p>Fog.</p></body.content><body.end><tagline>Editing by Jon Vik</tagline></body.end>");
        assertThat(item.body()).isEqualTo("Fog.\n\nEditing by Jon Vik");
    }

    @Test
    void readsManyItemsOfAListInReasonableTime() {
        var list = "<ol>" + "<li>fog</li>".repeat(50_000) + "</ol>";
        assertThat(NitfFormat.body(Nitf.element(list))).endsWith("50000. fog");
    }
}
