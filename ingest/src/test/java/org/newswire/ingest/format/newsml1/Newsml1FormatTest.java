package org.newswire.ingest.format.newsml1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.Problem;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;

final class Newsml1FormatTest {

    private static final String ID = "<Identification><NewsIdentifier><ProviderId>bp.example</ProviderId>"
            + "<DateId>20261110</DateId><NewsItemId>412</NewsItemId><RevisionId>1</RevisionId></NewsIdentifier>"
            + "</Identification>";

    @ParameterizedTest
    @CsvSource({
        "<NewsML/>, true",
        "<?xml version='1.0'?><!DOCTYPE NewsML SYSTEM 'a' [<!ENTITY % n SYSTEM 'b'> %n; ]><NewsML Version='1.2'>, true",
        "<NewsItem>, true",
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'>, false",
        "<newsMessage>, false",
        "<nitf/>, false",
        "NewsML, false"
    })
    void isToldByItsRoot(String text, boolean expected) {
        var head = Head.of("a", text.getBytes(UTF_8), true, null);
        assertThat(new Newsml1Format().recognises(head)).isEqualTo(expected);
    }

    @Test
    void refusesWhatIsNoXmlOrHasNoItem() {
        assertThat(code("<NewsML><NewsItem>")).isEqualTo(FailureCode.XML_MALFORMED);
        assertThat(code("<NewsML><NewsEnvelope/></NewsML>")).isEqualTo(FailureCode.XML_UNEXPECTED);
        assertThat(code("<NewsML><NewsItem/></NewsML>")).isEqualTo(FailureCode.ITEM_EMPTY);
    }

    @Test
    void cutsSeveralItemsIntoPartsThatKeepTheEnvelope() {
        var feed = "<NewsML><NewsEnvelope><DateAndTime>20261110T101500Z</DateAndTime></NewsEnvelope><NewsItem>" + ID
                + "</NewsItem><NewsItem>" + ID.replace("412", "413") + "</NewsItem></NewsML>";
        var parts = Formats.parts(new Newsml1Format(), unit(feed));

        assertThat(parts)
                .extracting(
                        part -> Formats.read(new Newsml1Format(), part).items().get(0))
                .extracting(WireItem::guid, WireItem::versionCreated)
                .containsExactly(
                        tuple("urn:newsml:bp.example:20261110:412", Instant.parse("2026-11-10T10:15:00Z")),
                        tuple("urn:newsml:bp.example:20261110:413", Instant.parse("2026-11-10T10:15:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"Usable, USABLE", "USABLE, USABLE", "Withheld, WITHHELD", "Embargoed, WITHHELD", "Canceled, CANCELED"})
    void readsTheStatus(String status, PubStatus expected) {
        var item = item("<NewsManagement><Status FormalName='" + status + "'/></NewsManagement>");
        assertThat(item.pubStatus()).isEqualTo(expected);
    }

    @Test
    void anEmbargoThatSaysWhenItEndsIsOneUntilThen() {
        var item = item("<NewsManagement><Status FormalName='Embargoed'/><StatusWillChange><FutureStatus"
                + " FormalName='Usable'/><DateAndTime>20261111T000100+0200</DateAndTime></StatusWillChange>"
                + "</NewsManagement>");
        assertThat(item.pubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(item.embargoed()).isEqualTo("2026-11-10T22:01:00Z");
    }

    @Test
    void theNearestComponentGoesFirst() {
        var item = item("<NewsComponent><NewsLines><HeadLine>Outer</HeadLine><SlugLine>Slug</SlugLine></NewsLines>"
                + "<NewsComponent><NewsLines><HeadLine>Inner</HeadLine></NewsLines>" + text("<p>Fog.</p>")
                + "</NewsComponent></NewsComponent>");
        assertThat(item.headline()).isEqualTo("Inner");
        assertThat(item.slugline()).isEqualTo("Slug");
        assertThat(item.body()).isEqualTo("Fog.");
    }

    @ParameterizedTest
    @CsvSource({"Supporting, Main", "Caption, Supporting", "Contact, Body", "Supporting, ''", "Title, Lead", "'', Main"
    })
    void theTextIsThatOfTheHigherRole(String lower, String higher) {
        var item = item("<NewsComponent>" + component(lower, "<p>Lower.</p>") + component(higher, "<p>Higher.</p>")
                + "</NewsComponent>");
        assertThat(item.body()).isEqualTo("Higher.");
    }

    @Test
    void theTextInTheLanguageOfTheItemGoesFirst() {
        var item = item("<NewsComponent xml:lang='lv'><NewsComponent xml:lang='en'>" + text("<p>Fog.</p>")
                + "</NewsComponent><NewsComponent xml:lang='lv'>" + text("<p>Migla.</p>")
                + "</NewsComponent></NewsComponent>");
        assertThat(item.body()).isEqualTo("Migla.");
        assertThat(item.problems())
                .extracting(Problem::message)
                .containsExactly("a further text is left out, its language is en");
    }

    @Test
    void theSameTextInAnotherFormatIsNoProblem() {
        var item = item("<NewsComponent EquivalentsList='yes'><ContentItem><Format FormalName='Text'/><DataContent>"
                + "Fog.</DataContent></ContentItem>" + text("<p>Fog in</p><p>Roja.</p>") + "</NewsComponent>");
        assertThat(item.body()).isEqualTo("Fog in\n\nRoja.");
        assertThat(item.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<nitf><body><body.content><p>Fog.</p></body.content></body></nitf>|Fog.",
                "<body.content><p>Fog.</p></body.content>|Fog.",
                "<html><head><title/></head><body><p>Fog.</p></body></html>|Fog.",
                "<p>Fog.</p><p>Ice.</p>|Fog.~~Ice.",
                "<![CDATA[<p>Fog.</p><p>Ice.</p>]]>|Fog.~~Ice.",
                "<![CDATA[<?xml version='1.0'?><nitf><body><body.content><p>Fog.</p></body.content></body></nitf>]]>|Fog.",
                "<![CDATA[<nitf><p>broken]]>|broken",
                "Fog.~~Ice.|Fog.~~Ice."
            })
    void readsTextInAnyMarkup(String data, String body) {
        var item = item("<NewsComponent>" + text(data.replace('~', '\n')) + "</NewsComponent>");
        assertThat(item.body()).isEqualTo(body.replace('~', '\n'));
    }

    @Test
    void readsEncodedText() {
        var encoded = Base64.getMimeEncoder().encodeToString("<p>Fög closed the harbour.</p>".getBytes(UTF_8));
        assertThat(encoded("base64", encoded).body()).isEqualTo("Fög closed the harbour.");
        assertThat(encoded("base64", "%%%").body()).isEmpty();
        assertThat(encoded("gzip", "abc").problems())
                .extracting(Problem::message)
                .containsExactly("text in the encoding \"gzip\" is left out");
    }

    @Test
    void whatTheTextSaysItselfStandsIn() {
        var item = item("<NewsComponent><NewsLines><HeadLine>Fog</HeadLine></NewsLines>"
                + text(
                        "<nitf><head><docdata><key-list><keyword key='sea'/></key-list></docdata></head><body><body.head>"
                                + "<hedline><hl1>Other</hl1></hedline><byline>By Jon Vik</byline></body.head><body.content>"
                                + "<p>Fog.</p></body.content></body></nitf>")
                + "</NewsComponent>");
        assertThat(item.headline()).isEqualTo("Fog");
        assertThat(item.byline()).isEqualTo("Jon Vik");
        assertThat(item.keywords()).containsExactly("sea");
    }

    @Test
    void picturesAreLinksTitledWithTheirCaptionOrHeadline() {
        var item = item("<NewsComponent>" + component("Main", "<p>Fog.</p>")
                + "<NewsComponent><Role FormalName='Photo'/><NewsLines><HeadLine>Boat</HeadLine></NewsLines>"
                + "<ContentItem Href='a.jpg'><MimeType FormalName='image/jpeg'/></ContentItem></NewsComponent>"
                + "<NewsComponent><Role FormalName='Photo'/>" + component("Caption", "<p>A boat in fog</p>")
                + "<ContentItem Href='b.jpg'/></NewsComponent>"
                + "<NewsComponent><ContentItem Href='c.mp4'><MediaType FormalName='Video'/></ContentItem></NewsComponent>"
                + "</NewsComponent>");
        assertThat(item.body()).isEqualTo("Fog.");
        assertThat(item.links())
                .containsExactly(
                        new Link("association:photo", "a.jpg", "Boat", "image/jpeg"),
                        new Link("association:photo", "b.jpg", "A boat in fog"),
                        new Link("association:video", "c.mp4", null, "Video"));
    }

    @Test
    void aPictureAloneHasItsCaptionForABody() {
        var item = item("<NewsComponent><Role FormalName='Main'/><NewsLines><HeadLine>Boat</HeadLine></NewsLines>"
                + component("Caption", "<p>A boat in fog</p>")
                + "<NewsComponent><ContentItem Href='b.jpg'/></NewsComponent></NewsComponent>");
        assertThat(item.headline()).isEqualTo("Boat");
        assertThat(item.body()).isEqualTo("A boat in fog");
    }

    @Test
    void unknownCodesAreKept() {
        var item = item("<NewsComponent>" + text("<p>Fog.</p>")
                + "<DescriptiveMetadata><SubjectCode><Subject FormalName='15000000'/><SubjectDetail FormalName='20000593'/>"
                + "<SubjectMatter Scheme='Desks' FormalName='SHP'/><Subject FormalName='Shipping'/></SubjectCode>"
                + "<TopicOccurrence Topic='urn:newsml:x:topic'/></DescriptiveMetadata></NewsComponent>");
        assertThat(item.subjects())
                .containsExactly(
                        new Subject("subj", "15000000", null),
                        new Subject("medtop", "20000593", null),
                        new Subject("Desks", "SHP", null),
                        new Subject(null, null, "Shipping"),
                        new Subject(null, "urn:newsml:x:topic", null));
    }

    private static WireItem encoded(String notation, String data) {
        return item("<NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines><ContentItem><Encoding Notation='"
                + notation + "'><DataContent>" + data + "</DataContent></Encoding></ContentItem></NewsComponent>");
    }

    private static String component(String role, String data) {
        var named = role.isEmpty() ? "" : "<Role FormalName='" + role + "'/>";
        return "<NewsComponent>" + named + text(data) + "</NewsComponent>";
    }

    private static String text(String data) {
        return "<ContentItem><MediaType FormalName='Text'/><DataContent>" + data + "</DataContent></ContentItem>";
    }

    private static WireItem item(String inside) {
        var result =
                Formats.read(new Newsml1Format(), unit("<NewsML><NewsItem>" + ID + inside + "</NewsItem></NewsML>"));
        assertThat(result.rejections()).isEmpty();
        return result.items().get(0);
    }

    private static FailureCode code(String newsml) {
        return Formats.read(new Newsml1Format(), unit(newsml)).rejections().stream()
                .map(Rejection::code)
                .findFirst()
                .orElseThrow();
    }

    private static Unit unit(String newsml) {
        return Unit.of("a.xml", "a", newsml.getBytes(UTF_8), Hints.NONE);
    }
}
