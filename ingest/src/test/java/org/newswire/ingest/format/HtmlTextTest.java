package org.newswire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void survivesDeepNesting() {
        assertThat(HtmlText.paragraphs("<div>".repeat(50_000) + "deep")).isEqualTo("deep");
    }
}
