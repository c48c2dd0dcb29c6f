package org.newswire.ingest.format.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BlockTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a>One <em>two</em>three.</a>                              | One twothree.",
                "<a><p>One</p> <p> two </p></a>                             | One\\n\\ntwo",
                "<a><p>One<br/>two<br/><br/>three</p></a>                   | One\\ntwo\\n\\nthree",
                "<a><hl2>Head</hl2><p>x</p></a>                             | Head\\n\\nx",
                "<a>Words and <ticker>BPX</ticker> too</a>                  | Words and BPX too",
                "<a><title>T</title><note>N</note></a>                      | T\\n\\nN",
                "<a><ul><li>x</li><li><p>y</p><p>z</p></li></ul>w</a>       | - x\\n- y\\n\\nz\\n\\nw",
                "<a><table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p></td><td/></tr></table></a> | A  B\\n1",
                "<a><p>x</p><script>y</script><figure>z</figure></a>        | x",
                "<a><dl><dt>t</dt><dd>d</dd></dl></a>                       | t\\nd",
                "<a><bq><block><p>x</p></block></bq></a>                    | x",
                "<a><p>x &lt;b&gt;y&lt;/b&gt; <i>z</i></p><p>1 &lt; 2</p></a> | x y z\\n\\n1 < 2",
                "<a>   </a>                                                 | ''"
            })
    void makesParagraphsOfBlocks(String markup, String expected) {
        assertThat(BlockText.of(Read.xml(markup.replace("\\n", "\n")))).isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void joinsTheLinesThatMarkupIsBrokenInto() {
        assertThat(BlockText.of(Read.xml("<description>A ferry\n      off Roja\n  </description>")))
                .isEqualTo("A ferry off Roja");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(BlockText.of(Read.xml("<a><p>x</p><pre>\n a  1\n b  2\n\n c  3\n</pre></a>")))
                .isEqualTo("x\n\n a  1\n b  2\n\n c  3");
    }

    @Test
    void readsTextWithoutParagraphsAsPlainText() {
        assertThat(BlockText.of(Read.xml("<body.content>One.\n   Two.\n</body.content>")))
                .isEqualTo("One.\n\nTwo.");
    }
}
