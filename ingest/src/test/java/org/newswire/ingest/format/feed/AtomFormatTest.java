package org.newswire.ingest.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Subject;

class AtomFormatTest {

    @Test
    void readsAnEntry() {
        var item = Feeds.atom("""
                <id>tag:bp.example,2026:0412</id>
                <title type="html">Fog &amp;amp; ice</title>
                <link href="fog.html"/>
                <link rel="enclosure" type="image/jpeg" href="https://bp.example/1.jpg" title="A ship"/>
                <published>2026-11-10T14:30:00+02:00</published>
                <updated>2026-11-10T16:00:00Z</updated>
                <author><name>Ieva Strautmane</name><email>ieva@bp.example</email></author>
                <author><email>jon@bp.example</email></author>
                <category term="shp" scheme="https://bp.example/desks" label="Shipping"/>
                <category term="fog"/>
                <rights>© Baltic Press</rights>
                <summary>Ships wait.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ships wait.</p><p>More.</p></div></content>""");

        assertThat(item.guid()).isEqualTo("tag:bp.example,2026:0412");
        assertThat(item.headline()).isEqualTo("Fog & ice");
        assertThat(item.firstCreated()).isEqualTo("2026-11-10T12:30:00Z");
        assertThat(item.versionCreated()).isEqualTo("2026-11-10T16:00:00Z");
        assertThat(item.creators()).containsExactly("Ieva Strautmane", "jon@bp.example");
        assertThat(item.byline()).isEqualTo("Ieva Strautmane");
        assertThat(item.subjects())
                .containsExactly(
                        new Subject("https://bp.example/desks", "shp", "Shipping"), new Subject(null, null, "fog"));
        assertThat(item.links())
                .containsExactly(
                        new Link("alternate", "https://bp.example/fog.html", null),
                        new Link("enclosure", "https://bp.example/1.jpg", "A ship", "image/jpeg"));
        assertThat(item.copyright()).isEqualTo("© Baltic Press");
        assertThat(item.summary()).isEqualTo("Ships wait.");
        assertThat(item.body()).isEqualTo("Ships wait.\n\nMore.");
        assertThat(item.provider()).isEqualTo("Baltic Press");
        assertThat(item.language()).isEqualTo("en");
    }

    @Test
    void readsContentOfEveryType() {
        assertThat(body("<content>One &lt;two> three</content>")).isEqualTo("One <two> three");
        assertThat(body("<content type='html'>&lt;p>One&lt;/p>&lt;p>Two&lt;/p></content>"))
                .isEqualTo("One\n\nTwo");
        assertThat(body("<content type='application/octet-stream'>PHA+T25lPC9wPg==</content>"))
                .isEqualTo("One");
        assertThat(body("<content type='text/html' mode='escaped'>&lt;b>One&lt;/b></content>"))
                .isEqualTo("One");
        assertThat(body("<content type='application/xhtml+xml' mode='xml'><p>One</p></content>"))
                .isEqualTo("One");
        assertThat(body("<content mode='base64' type='text/html'>PHA+T25lPC9wPg==</content>"))
                .isEqualTo("One");
        assertThat(Feeds.atom("<content src='/1.pdf' type='application/pdf'/>").links())
                .containsExactly(new Link("content", "https://bp.example/1.pdf", null, "application/pdf"));
    }

    @Test
    void readsVersion03() {
        var item = Feeds.only("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>BP</title><entry>"
                + "<title mode='base64'>Rm9n</title><issued>2026-11-10T14:30:00Z</issued>"
                + "<modified>2026-11-10T15:00:00Z</modified><id>1</id></entry></feed>");

        assertThat(item.headline()).isEqualTo("Fog");
        assertThat(item.firstCreated()).isEqualTo("2026-11-10T14:30:00Z");
        assertThat(item.versionCreated()).isEqualTo("2026-11-10T15:00:00Z");
    }

    @Test
    void anEntryInheritsFromItsSourceAndThenFromItsFeed() {
        var own = Feeds.atom("<title>a</title>");
        var taken = Feeds.atom("<title>a</title><source><title>Vik News</title><author><name>Jon Vik</name></author>"
                + "<rights>© Vik</rights></source>");

        assertThat(own.byline()).isEqualTo("News desk");
        assertThat(own.provider()).isEqualTo("Baltic Press");
        assertThat(taken.byline()).isEqualTo("Jon Vik");
        assertThat(taken.provider()).isEqualTo("Vik News");
        assertThat(taken.copyright()).isEqualTo("© Vik");
    }

    @Test
    void resolvesAddressesAgainstXmlBase() {
        var item = Feeds.only(
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://bp.example/'><entry xml:base='news/'>"
                        + "<id>1</id><link href='fog'/><link rel='via' href='?q=1'/></entry></feed>");

        assertThat(item.guid()).isEqualTo("https://bp.example/news/1");
        assertThat(item.links())
                .extracting(Link::href)
                .containsExactly("https://bp.example/news/fog", "https://bp.example/news/?q=1");
    }

    @Test
    void aDeletedEntryIsCanceled() {
        var items = Feeds.items(
                "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:at='http://purl.org/atompub/tombstones/1.0'>"
                        + "<entry><id>1</id><title>One</title></entry><at:deleted-entry ref='2' when='2026-11-10T14:30:00Z'>"
                        + "<at:comment>Withdrawn by the court</at:comment></at:deleted-entry></feed>");

        assertThat(items).extracting("guid").containsExactly("1", "2");
        assertThat(items.get(1).pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(items.get(1).versionCreated()).isEqualTo("2026-11-10T14:30:00Z");
        assertThat(items.get(1).edNote()).isEqualTo("Withdrawn by the court");
    }

    @Test
    void aDraftIsWithheld() {
        assertThat(Feeds.atom(
                                "<id>1</id><app:control xmlns:app='http://www.w3.org/2007/app'><app:draft>yes</app:draft></app:control>")
                        .pubStatus())
                .isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void readsAnEntryThatStandsAlone() {
        var item = Feeds.only("<entry xmlns='http://www.w3.org/2005/Atom'><id>1</id><title>One</title></entry>");
        assertThat(item.guid()).isEqualTo("1");
        assertThat(item.provider()).isNull();
    }

    private static String body(String content) {
        return Feeds.atom("<id>1</id>" + content).body();
    }
}
