package org.newswire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @Test
    void separatesParagraphsByOneEmptyLine() {
        assertThat(HtmlText.paragraphs("<p>One.</p>\n\n<p>Two <b>bold</b>\n words.</p>"))
                .isEqualTo("One.\n\nTwo bold words.");
    }

    @Test
    void breaksTheLineAtBrAndTheParagraphAtTwo() {
        assertThat(HtmlText.paragraphs("One.<br/>Two.<br><br>Three.")).isEqualTo("One.\nTwo.\n\nThree.");
    }

    @Test
    void keepsTheRowsOfTables() {
        assertThat(HtmlText.paragraphs(
                        "<p>Result</p><table><tr><th>Team</th><th>P</th></tr><tr><td>Roja</td><td>3</td></tr></table>"))
                .isEqualTo("Result\n\nTeam  P\nRoja  3");
    }

    @Test
    void marksTheItemsOfLists() {
        assertThat(HtmlText.paragraphs("<ul><li>tea</li><li>bread</li></ul><p>End.</p>"))
                .isEqualTo("- tea\n- bread\n\nEnd.");
    }

    @Test
    void leavesOutWhatIsNotText() {
        assertThat(
                        HtmlText.paragraphs(
                                "<style>p{}</style><p>One.</p><script>alert(1)</script><figure><figcaption>A ship</figcaption></figure><p>Two.</p>"))
                .isEqualTo("One.\n\nTwo.");
    }

    @Test
    void resolvesEntities() {
        assertThat(HtmlText.line("Chvojkov&aacute; &amp; S&oslash;n &mdash; 5&nbsp;km"))
                .isEqualTo("Chvojková & Søn — 5 km");
    }

    @Test
    void keepsWordsTogetherThatMarkupCuts() {
        assertThat(HtmlText.line("un<i>believ</i>able <em> story</em>")).isEqualTo("unbelievable story");
    }

    @Test
    void leavesOutWhatIsHidden() {
        assertThat(HtmlText.paragraphs("<p>One.</p><p style='color:red; display : none'>two</p><p hidden>three</p>"
                        + "<!-- four --><iframe>five</iframe><nav>six</nav><form>seven</form><p>End.</p>"))
                .isEqualTo("One.\n\nEnd.");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(HtmlText.paragraphs("<pre>RIGA (BP) - One\ntwo.\n\nThree.</pre>four"))
                .isEqualTo("RIGA (BP) - One\ntwo.\n\nThree.\n\nfour");
    }

    @Test
    void readsWhatWasEscapedTwice() {
        assertThat(HtmlText.paragraphs("&lt;p&gt;Søn &amp;amp; co&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;"))
                .isEqualTo("Søn & co\n\nTwo");
        assertThat(HtmlText.paragraphs("<p>It&amp;#8217;s&amp;nbsp;here</p>")).isEqualTo("It’s here");
        assertThat(HtmlText.paragraphs("<p>The tag &lt;b&gt; is old.</p>")).isEqualTo("The tag <b> is old.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <b>bold</b> word          | true",
                "one<br/>two                 | true",
                "AT&amp;T                    | true",
                "<!-- x --> text             | true",
                "<o>x</o><p>y</p>            | true",
                "a < b and b > c             | false",
                "#include <iostream>         | false",
                "Ann Lee <ann@bp.example>    | false",
                "AT&T; & others              | false",
                "<p> or <person>             | false"
            })
    void tellsHtmlFromPlainText(String text, boolean isHtml) {
        assertThat(HtmlText.isHtml(text)).isEqualTo(isHtml);
    }

    @Test
    void survivesDeepNesting() {
        assertThat(HtmlText.paragraphs("<div>".repeat(50_000) + "deep")).isEqualTo("deep");
    }
}
