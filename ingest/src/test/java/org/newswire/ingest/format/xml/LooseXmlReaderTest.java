package org.newswire.ingest.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.Problems;

final class LooseXmlReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a><b>x</b></a>                   | <b>x</b>",
                "junk <p>junk<a><b>x</b></a>       | <b>x</b>",
                "<a><b>x</B></a>                   | <b>x</b>",
                "<a><b>x</a>                       | <b>x</b>",
                "<a><b>x</b<c/></a>                | <b>x</b><c></c>",
                "<a>x</b></a>                      | x",
                "<a>1 < 2 <3> &amp; &copy;</a>     | 1 &lt; 2 &lt;3&gt; &amp; ©",
                "<a><b c=1 d='2' e></b></a>        | <b c=\"1\" d=\"2\"></b>",
                "<a><b c='1><d/></b></a>           | <b c=\"1\"><d></d></b>",
                "<a><b c='1'<d/></a>               | <b c=\"1\"><d></d></b>",
                "<a><![CDATA[<b> &amp;]]></a>      | &lt;b&gt; &amp;amp;",
                "<a><i>1<i>2</i></a>               | <i>1</i><i>2</i>",
                "<a>x<!-- y -->z<?p q?></a>        | xz",
                "<a><b>x                           | <b>x</b>",
                "<a>x</a><a>y</a>                  | x"
            })
    void readsWhatWasMeant(String document, String inner) throws XmlException {
        assertThat(read(document).innerMarkup()).isEqualTo(inner);
    }

    @Test
    void tellsWhereElementsAreAndWhichWereCutOff() throws XmlException {
        var document = "junk\r\n<a>\n  <i>1</i>\n  <i>2";
        var root = read(document);
        var items = root.children("i").toList();

        assertThat(items.get(0).position()).isEqualTo(new Position(3, 3));
        assertThat(document.substring(items.get(0).begin(), items.get(0).end())).isEqualTo("<i>1</i>");
        assertThat(items.get(0).isClosed()).isTrue();
        assertThat(items.get(1).isClosed()).isFalse();
        assertThat(root.isClosed()).isFalse();
    }

    @Test
    void knowsNamespaces() throws XmlException {
        var child = read("<a xmlns:n='urn:n'><n:b></a>").children().findFirst().orElseThrow();
        assertThat(child.is("urn:n", "b")).isTrue();
    }

    @Test
    void refusesWhatHasNoRootOfTheOutline() {
        assertThatThrownBy(() -> read("<html><p>x</p></html>")).isInstanceOf(XmlException.class);
    }

    @Test
    void boundsDepthAndNumber() throws XmlException {
        assertThat(read("<a>" + "<b>".repeat(100_000) + "x").text()).isEqualTo("x");
        assertThatThrownBy(() -> read("<a>" + "<b/>".repeat(500_000))).hasMessageContaining("more than 400000");
    }

    private static XmlElement read(String document) throws XmlException {
        return LooseXmlReader.read(document, new Outline(Set.of("a"), Set.of("i")), new Problems());
    }
}
