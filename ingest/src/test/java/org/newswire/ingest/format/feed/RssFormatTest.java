package org.newswire.ingest.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.Subject;

class RssFormatTest {

    @Test
    void readsAnItem() {
        var item = Feeds.rss("""
                <title>Fog closes Ventspils harbour</title>
                <link>https://bp.example/fog</link>
                <guid isPermaLink="false">bp-0412</guid>
                <pubDate>Tue, 10 Nov 2026 14:30:00 +0200</pubDate>
                <author>ieva@bp.example (Ieva Strautmane)</author>
                <category domain="https://bp.example/desks">Shipping</category>
                <description>Ships wait outside.</description>""");

        assertThat(item.guid()).isEqualTo("bp-0412");
        assertThat(item.headline()).isEqualTo("Fog closes Ventspils harbour");
        assertThat(item.firstCreated()).isEqualTo("2026-11-10T12:30:00Z");
        assertThat(item.versionCreated()).isEqualTo("2026-11-10T12:30:00Z");
        assertThat(item.byline()).isEqualTo("Ieva Strautmane");
        assertThat(item.creators()).containsExactly("Ieva Strautmane");
        assertThat(item.subjects()).containsExactly(new Subject("https://bp.example/desks", null, "Shipping"));
        assertThat(item.body()).isEqualTo("Ships wait outside.");
        assertThat(item.summary()).isNull();
        assertThat(item.links()).containsExactly(new Link("alternate", "https://bp.example/fog", null));
        assertThat(item.provider()).isEqualTo("Baltic Press");
        assertThat(item.language()).isEqualTo("en-GB");
        assertThat(item.copyright()).isEqualTo("© Baltic Press");
        assertThat(item.problems()).isEmpty();
    }

    @Test
    void theWholeStoryIsTheBodyAndTheDescriptionItsSummary() {
        var item = Feeds.rss("<guid>1</guid><description>Ships wait.</description>"
                + "<content:encoded><![CDATA[<p>Ships wait outside.</p><p>More follows.</p>]]></content:encoded>");

        assertThat(item.summary()).isEqualTo("Ships wait.");
        assertThat(item.body()).isEqualTo("Ships wait outside.\n\nMore follows.");
    }

    @Test
    void readsMarkupHoweverItIsWritten() {
        assertThat(Feeds.rss("<title>A &lt;i>ship&lt;/i> sinks</title>").headline())
                .isEqualTo("A ship sinks");
        assertThat(Feeds.rss("<title>A <i>ship</i> sinks</title>").headline()).isEqualTo("A ship sinks");
        assertThat(Feeds.rss("<title><![CDATA[A <i>ship</i> sinks]]></title>").headline())
                .isEqualTo("A ship sinks");
        assertThat(Feeds.rss("<title>A &amp;lt;i&amp;gt;ship&amp;lt;/i&amp;gt; sinks</title>")
                        .headline())
                .isEqualTo("A ship sinks");
        assertThat(Feeds.rss("<title>Søn &amp;amp; co&#8217;s</title>").headline())
                .isEqualTo("Søn & co’s");
        assertThat(Feeds.rss("<title>2 &lt; 3 &amp; <![CDATA[<x> > y]]></title>")
                        .headline())
                .isEqualTo("2 < 3 & <x> > y");
    }

    @Test
    void collectsAuthorsFromAllTheirElements() {
        assertThat(Feeds.rss(
                                "<title>a</title><dc:creator>By Jon Vik</dc:creator><itunes:author>Ann Lee</itunes:author>")
                        .creators())
                .containsExactly("By Jon Vik", "Ann Lee");
        assertThat(Feeds.rss("<title>a</title><author>ann@bp.example</author>").creators())
                .containsExactly("ann@bp.example");
        assertThat(Feeds.rss("<title>a</title><author>Ann Lee &lt;ann@bp.example&gt;</author>")
                        .creators())
                .containsExactly("Ann Lee");
        assertThat(Feeds.rss("<title>a</title><atom:author><atom:name>Jon Vik</atom:name></atom:author>")
                        .byline())
                .isEqualTo("Jon Vik");
        assertThat(Feeds.rss("<title>a</title>").byline()).isEqualTo("News desk");
    }

    @Test
    void collectsReferences() {
        var item = Feeds.rss("""
                <link>/fog</link>
                <comments>https://bp.example/fog#c</comments>
                <enclosure url="fog.mp3" type="audio/mpeg" length="1"/>
                <media:group>
                  <media:content url="https://bp.example/1.jpg" type="image/jpeg"><media:title>A ship</media:title></media:content>
                </media:group>
                <media:thumbnail url="https://bp.example/t.jpg"/>
                <source url="https://vik.example/rss">Vik News</source>
                <atom:link rel="amphtml" href="https://bp.example/amp/fog"/>""");

        assertThat(item.links())
                .containsExactly(
                        new Link("alternate", "https://bp.example/fog", null),
                        new Link("amphtml", "https://bp.example/amp/fog", null),
                        new Link("enclosure", "https://bp.example/fog.mp3", null, "audio/mpeg"),
                        new Link("enclosure", "https://bp.example/1.jpg", "A ship", "image/jpeg"),
                        new Link("thumbnail", "https://bp.example/t.jpg", null),
                        new Link("replies", "https://bp.example/fog#c", null),
                        new Link("via", "https://vik.example/rss", "Vik News"));
        assertThat(item.creditline()).isEqualTo("Vik News");
        assertThat(item.guid()).isEqualTo("https://bp.example/fog");
    }

    @Test
    void aGuidIsThePageUnlessItSaysThatItIsNot() {
        assertThat(Feeds.rss("<guid>https://bp.example/1</guid>").links())
                .containsExactly(new Link("alternate", "https://bp.example/1", null));
        assertThat(Feeds.rss("<guid isPermaLink='false'>https://bp.example/1</guid>")
                        .links())
                .isEmpty();
    }

    @Test
    void identifiesAnItemWithoutAGuidTheSameInEveryPoll() {
        var first = Feeds.rss("<title>Fog</title><pubDate>10 Nov 2026 14:30 GMT</pubDate><description>a</description>");
        var later = Feeds.rss("<title>Fog</title><pubDate>10 Nov 2026 14:30 GMT</pubDate><description>b</description>");
        var other = Feeds.rss("<title>Fog</title><pubDate>11 Nov 2026 14:30 GMT</pubDate>");

        assertThat(first.guid()).startsWith("sha256:").isEqualTo(later.guid()).isNotEqualTo(other.guid());
    }

    @Test
    void readsSubjectsKeywordsAndPlaces() {
        var item = Feeds.rss("<title>a</title><category>Shipping</category><dc:subject>Fog</dc:subject>"
                + "<media:keywords>fog, harbour</media:keywords><itunes:keywords>ships</itunes:keywords>"
                + "<georss:featurename>Ventspils</georss:featurename><dc:coverage>57.39 21.56</dc:coverage>");

        assertThat(item.subjects())
                .containsExactly(new Subject(null, null, "Shipping"), new Subject(null, null, "Fog"));
        assertThat(item.keywords()).containsExactly("fog", "harbour", "ships");
        assertThat(item.located()).containsExactly("Ventspils");
    }

    @Test
    void readsDublinCoreDates() {
        var item = Feeds.rss(
                "<title>a</title><dc:date>2026-11-10T14:30:00Z</dc:date><dcterms:modified>2026-11-11T08:00:00Z</dcterms:modified>");

        assertThat(item.firstCreated()).isEqualTo("2026-11-10T14:30:00Z");
        assertThat(item.versionCreated()).isEqualTo("2026-11-11T08:00:00Z");
    }

    @Test
    void readsRdf() {
        var items = Feeds.items("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://bp.example/"><title>Baltic Press</title><dc:language>lv</dc:language>
                    <items><rdf:Seq><rdf:li rdf:resource="https://bp.example/1"/></rdf:Seq></items></channel>
                  <item rdf:about="https://bp.example/1"><title>One</title><link>https://bp.example/1</link></item>
                  <item rdf:about="https://bp.example/2"><title>Two</title><dc:creator>Jon Vik</dc:creator></item>
                </rdf:RDF>""");

        assertThat(items).extracting("guid").containsExactly("https://bp.example/1", "https://bp.example/2");
        assertThat(items).extracting("provider").containsOnly("Baltic Press");
        assertThat(items).extracting("language").containsOnly("lv");
        assertThat(items.get(1).byline()).isEqualTo("Jon Vik");
    }

    @Test
    void readsNamesInAnyCaseAndUnderAnyPrefix() {
        var item = Feeds.only("<RSS xmlns:d='http://purl.org/dc/elements/1.1'><Channel><Title>BP</Title>"
                + "<Item><Title>One</Title><PubDate>10 Nov 2026 14:30 GMT</PubDate><d:Creator>Jon Vik</d:Creator>"
                + "<content:encoded>Text.</content:encoded></Item></Channel></RSS>");

        assertThat(item.headline()).isEqualTo("One");
        assertThat(item.versionCreated()).isEqualTo("2026-11-10T14:30:00Z");
        assertThat(item.byline()).isEqualTo("Jon Vik");
        assertThat(item.body()).isEqualTo("Text.");
    }

    @Test
    void keepsAnItemThatSaysLittle() {
        assertThat(Feeds.rss("<enclosure url='https://bp.example/1.jpg' type='image/jpeg'/>")
                        .links())
                .hasSize(1);
        assertThat(Feeds.rejections("<rss><channel><item> </item></channel></rss>"))
                .extracting(Object::toString)
                .containsExactly("item.empty: line 1, column 15: an item with nothing in it");
    }
}
