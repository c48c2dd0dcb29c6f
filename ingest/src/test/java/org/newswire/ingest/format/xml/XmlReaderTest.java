package org.newswire.ingest.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.Problem;
import org.newswire.ingest.format.Problems;

final class XmlReaderTest {

    private final Problems problems = new Problems();

    @Test
    void readsElementsTextAndCdata() throws XmlException {
        var root = XmlReader.read("<a x='1'>one <b>two</b><![CDATA[ & <three>]]></a>", problems);

        assertThat(root.attribute("x")).contains("1");
        assertThat(root.text()).isEqualTo("one two & <three>");
        assertThat(root.innerMarkup()).isEqualTo("one <b>two</b> &amp; &lt;three&gt;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "caf&eacute; &amp; bar|café & bar",
                "&#8220;so&#x201D;|“so”",
                "it&#146;s|it’s",
                "AT&T & Co|AT&T & Co",
                "&unknown; stays|&unknown; stays",
                "x&#0;y|x\uFFFDy"
            })
    void resolvesReferences(String written, String read) throws XmlException {
        var root = XmlReader.read("<a v=\"" + written + "\">" + written + "</a>", problems);

        assertThat(root.text()).isEqualTo(read);
        assertThat(root.attribute("v")).contains(read);
    }

    @Test
    void declaresNothingAndFetchesNothing() throws XmlException {
        var root = XmlReader.read("""
                <?xml version="1.0"?>
                <!DOCTYPE a SYSTEM "file:///etc/hostname" [
                  <!ENTITY big "ha"><!ENTITY bigger "&big;&big;&big;">
                  <!ENTITY file SYSTEM "file:///etc/hostname">
                  <!ENTITY % parameter SYSTEM "http://127.0.0.1:1/x"> %parameter;
                ]>
                <a>&bigger;&file;</a>""", problems);

        assertThat(root.text()).isEqualTo("&bigger;&file;");
    }

    @Test
    void resolvesNamespacesAndForgivesUndeclaredPrefixes() throws XmlException {
        var root = XmlReader.read("<x:a xmlns:x='urn:x' xmlns='urn:d'><b y:c='1' c='2'/><z:d/></x:a>", problems);

        assertThat(root.is("urn:x", "a")).isTrue();
        var b = root.child("b").orElseThrow();
        assertThat(b.namespace()).isEqualTo("urn:d");
        assertThat(b.attribute("c")).contains("2");
        assertThat(root.child("d").orElseThrow().prefix()).isEqualTo("z");
    }

    @Test
    void saysWhereElementsAre() throws XmlException {
        var text = "<?xml version='1.0' encoding='UTF-16'?>\r\n<a>\r\n  <b>x</b>\n</a>";
        var b = XmlReader.read(text, problems).child("b").orElseThrow();

        assertThat(b.position()).isEqualTo(new Position(3, 3));
        assertThat(text.substring(b.begin(), b.end())).isEqualTo("<b>x</b>");
    }

    @Test
    void positionsHoldInLongDocuments() throws XmlException {
        var text = "<a>" + "\u00e9 &amp; <!-- x --><b>t</b>\r\n".repeat(5000) + "<c/></a>";
        var c = XmlReader.read(text, problems).child("c").orElseThrow();

        assertThat(text.substring(c.begin(), c.end())).isEqualTo("<c/>");
        assertThat(c.position()).isEqualTo(new Position(5001, 1));
    }

    @Test
    void inheritsTheLanguage() throws XmlException {
        var root = XmlReader.read("<a xml:lang='lv'><b><c xml:lang='en'/></b></a>", problems);

        assertThat(root.child("b").orElseThrow().language()).contains("lv");
        assertThat(root.child("b", "c").orElseThrow().language()).contains("en");
    }

    @Test
    void takesOutCharactersThatXmlDoesNotAllow() throws XmlException {
        assertThat(XmlReader.read("<a>b\u0002c\uD800d \u0007, e\uFFFE</a>", problems)
                        .text())
                .isEqualTo("bcd  , e ");
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("4 characters that XML does not allow were taken out");
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        assertThatThrownBy(() -> XmlReader.read("<a>\n<b></a>", problems))
                .isInstanceOfSatisfying(
                        XmlException.class,
                        e -> assertThat(e.rejected().rejections())
                                .singleElement()
                                .hasToString("xml.malformed: line 2, column 6: " + e.getMessage()));
    }

    @Test
    void boundsDepth() {
        assertThatThrownBy(() -> XmlReader.read("<a>".repeat(100_000), problems))
                .isInstanceOf(XmlException.class);
    }

    @Test
    void boundsAttributes() {
        var attributes = new StringBuilder();
        for (int i = 0; i < 10_000; i++) attributes.append(" a").append(i).append("='1'");
        assertThatThrownBy(() -> XmlReader.read("<a" + attributes + "/>", problems))
                .isInstanceOf(XmlException.class);
    }

    @Test
    void boundsTheNumberOfElements() {
        assertThatThrownBy(() -> XmlReader.read("<a>" + "<b/>".repeat(500_000) + "</a>", problems))
                .isInstanceOf(XmlException.class)
                .hasMessageContaining("more than");
    }
}
