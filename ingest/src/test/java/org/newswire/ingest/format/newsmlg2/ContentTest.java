package org.newswire.ingest.format.newsmlg2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<inlineXML><nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf></inlineXML>",
                "<inlineXML><nitf><body><body.content><block><p>One.</p><p>Two.</p></block></body.content></body></nitf></inlineXML>",
                "<inlineXML><nitf><body><p>One.</p><p>Two.</p></body></nitf></inlineXML>",
                "<inlineXML><nitf><body><body.content>\n  One.\n\n  Two.\n</body.content></body></nitf></inlineXML>",
                "<inlineXML><h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:head><h:title>T</h:title></h:head>"
                        + "<h:body><h:p>One.</h:p><h:p>Two.</h:p></h:body></h:html></inlineXML>",
                "<inlineXML><div><p>One.</p><p>Two.</p></div></inlineXML>",
                "<inlineXML><p>One.</p><p>Two.</p></inlineXML>",
                "<inlineXML><story><lead>One.</lead><text>Two.</text></story></inlineXML>",
                "<inlineXML><story><para>One.</para><para>Two.</para></story></inlineXML>",
                "<inlineXML><![CDATA[<html><body><p>One.</p><p>Two.</p></body></html>]]></inlineXML>",
                "<inlineData>One.\n\nTwo.</inlineData>",
                "<inlineData contenttype='text/plain'>\n    One.\n\n    Two.\n  </inlineData>",
                "<inlineData contenttype='text/html'>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineData>",
                "<inlineData><![CDATA[<p>One.<p>Two.]]></inlineData>",
                "<inlineData contenttype='application/nitf+xml'><![CDATA[<?xml version='1.0'?><nitf><body><body.content>"
                        + "<p>One.</p><p>Two.</p></body.content></body></nitf>]]></inlineData>",
                "<inlineData contenttype='application/xhtml+xml'><![CDATA[<p>One.<br><p>Two.]]></inlineData>",
                "<inlineXML/><inlineXML> </inlineXML><inlineData>One.\n\nTwo.</inlineData>",
                "<inlineData>Plain.</inlineData><inlineXML><html><body><p>One.</p><p>Two.</p></body></html></inlineXML>",
                "<inlineXML><ratings><n>7</n></ratings></inlineXML><inlineData>One.\n\nTwo.</inlineData>"
            })
    void readsTheTextHoweverItIsCarried(String contentSet) {
        assertThat(Read.containing(contentSet).body()).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void decodesBase64() {
        var encoded = Base64.getMimeEncoder().encodeToString("Łódź.\n\nRīga.".getBytes(UTF_8));
        assertThat(Read.containing("<inlineData contenttype='text/plain' encoding='encd:Base64'>\n" + encoded
                                + "\n</inlineData>")
                        .body())
                .isEqualTo("Łódź.\n\nRīga.");
    }

    @Test
    void saysWhereBase64IsBroken() {
        var item = Read.containing("<inlineData encoding='base64'>a</inlineData>");
        assertThat(item.body()).isEmpty();
        assertThat(item.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).isEqualTo("inlineData is not base64 as it says, left out"));
    }

    @Test
    void leavesPicturesOut() {
        var item = Read.containing("<inlineData contenttype='image/png' encoding='base64'>iVBORw0KGgo=</inlineData>");
        assertThat(item.body()).isEmpty();
        assertThat(item.problems()).isEmpty();
    }

    @Test
    void takesDescriptionsWhereThereIsNoText() {
        var item = Read.described("<description role='drol:caption'>A ferry.</description>"
                + "<description>&lt;p&gt;Off &lt;b&gt;Roja&lt;/b&gt;&lt;/p&gt;</description>");
        assertThat(item.body()).isEqualTo("A ferry.\n\nOff Roja");
        assertThat(item.summary()).isNull();
    }

    @Test
    void takesTheSummaryByItsRole() {
        var item = Read.newsItem("""
                <contentMeta><description role="drol:caption">A ferry.</description>
                  <description role="drol:Summary">Storm<br/>closes ports.</description></contentMeta>
                <contentSet><inlineData>One.</inlineData></contentSet>
                """);
        assertThat(item.summary()).isEqualTo("Storm\ncloses ports.");
    }
}
