package org.newswire.ingest.format.nitf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.Problem;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;

final class NitfFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nitf/>",
                "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\" [<!ENTITY a 'b'>]>\n<nitf version='x'>",
                "<n:nitf xmlns:n='http://iptc.org/std/NITF/2006-10-18/'>",
                "<wire><!-- today's --><nitf><head/>",
                "<ap:feed xmlns:ap='x'>\n <x:nitf>"
            })
    void isToldByItsRoot(String text) {
        assertThat(new NitfFormat().recognises(head(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<newsItem><contentSet><inlineXML><nitf>",
                "<NewsML><NewsItem/></NewsML>",
                "<nitfs/>",
                "<wire>nitf</wire>",
                "<html>",
                "nitf",
                "{}"
            })
    void isNotToldByTheWordAlone(String text) {
        assertThat(new NitfFormat().recognises(head(text))).isFalse();
    }

    @Test
    void cutsSeveralDocumentsIntoParts() {
        var feed = Nitf.unit("<wire><n><nitf><a/></nitf></n><nitf><b/></nitf></wire>");

        assertThat(Formats.parts(new NitfFormat(), feed))
                .extracting(part -> new String(part.bytes(), UTF_8))
                .containsExactly("<wire><n><nitf><a/></nitf></n></wire>", "<wire><n></n><nitf><b/></nitf></wire>");
    }

    @Test
    void refusesWhatIsNoXmlOrHasNoDocumentOrNoContent() {
        assertThat(codes("<nitf><head>")).isEqualTo(FailureCode.XML_MALFORMED);
        assertThat(codes("<wire><item/></wire>")).isEqualTo(FailureCode.XML_UNEXPECTED);
        assertThat(codes("<nitf><head/><body/></nitf>")).isEqualTo(FailureCode.ITEM_EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "<doc-id id-string='bp-1' regsrc='BP'/>, bp-1",
        "<doc-id id-string='bp-1_47'/><du-key key='bp-1' version='48'/>, bp-1",
        "<doc-id id-string='bp-1:v2'/><du-key key='bp-1'/>, bp-1",
        "<doc-id id-string='bp-12'/><du-key key='bp-1'/>, bp-12",
        "<doc-id regsrc='BP'/><du-key key='Storm'/><date.issue norm='2026-11-10T10:00:00Z'/>, Storm:20261110",
        "<doc-id regsrc='BP'/><du-key key='Storm'/>, Storm",
        "<doc-id regsrc='BP'/>, a"
    })
    void aGuidIsTheSameForAllVersions(String docdata, String guid) {
        assertThat(Nitf.docdata(docdata).guid()).isEqualTo(guid);
    }

    @ParameterizedTest
    @CsvSource({
        "20261110T143000Z, 2026-11-10T14:30:00Z",
        "20261110T143000+0100, 2026-11-10T13:30:00Z",
        "2026-11-10T14:30:00-05:00, 2026-11-10T19:30:00Z",
        "20261110, 2026-11-10T00:00:00Z"
    })
    void readsTheDateInItsNormalForms(String norm, Instant expected) {
        assertThat(Nitf.docdata("<date.issue norm='" + norm + "'/>").versionCreated())
                .isEqualTo(expected);
    }

    @Test
    void theDateOfPublicationStandsInForThatOfIssue() {
        var pubdata = "<pubdata date.publication='20261110T120000'/>";
        var content = "<body.content><p>Fog.</p></body.content>";
        assertThat(Nitf.item(pubdata, content).versionCreated()).isEqualTo("2026-11-10T12:00:00Z");

        var issued = Nitf.item("<docdata><date.issue norm='20261110T100000Z'/></docdata>" + pubdata, content);
        assertThat(issued.versionCreated()).isEqualTo("2026-11-10T10:00:00Z");
        assertThat(issued.problems()).isEmpty();
    }

    @Test
    void aBadDateIsAProblem() {
        var item = Nitf.docdata("<date.issue norm='soon'/>");
        assertThat(item.versionCreated()).isNull();
        assertThat(item.problems())
                .extracting(Problem::message)
                .containsExactly("versionCreated \"soon\" is not a date, ignored");
    }

    @ParameterizedTest
    @CsvSource({
        "usable, USABLE,",
        "withheld, WITHHELD,",
        "canceled, CANCELED,",
        "Cancelled, CANCELED,",
        "embargoed, USABLE, 2026-11-10T18:00:00Z"
    })
    void readsTheManagementStatus(String status, PubStatus expected, Instant embargoed) {
        var release = embargoed == null ? "" : "<date.release norm='20261110T180000Z'/>";
        var item = Nitf.item(
                "<docdata management-status='" + status + "'><doc-id id-string='1'/>" + release + "</docdata>", "");
        assertThat(item.pubStatus()).isEqualTo(expected);
        assertThat(item.embargoed()).isEqualTo(embargoed);
    }

    @Test
    void anEmbargoWithoutAnEndIsWithheld() {
        var item = Nitf.item("<docdata management-status='embargoed'><doc-id id-string='1'/></docdata>", "");
        assertThat(item.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void aReleaseAtTheTimeOfIssueIsNoEmbargo() {
        var item = Nitf.docdata("<date.issue norm='20261110T180000Z'/><date.release norm='20261110T180000Z'/>");
        assertThat(item.embargoed()).isNull();
    }

    @Test
    void aCorrectionIsASignalANoteAndALink() {
        var item = Nitf.docdata(
                "<correction info='year is 1998' id-string='bp-0' regsrc='BP'/><ed-msg info='With photo'/>");
        assertThat(item.signals()).containsExactly("sig:correction");
        assertThat(item.edNote()).isEqualTo("year is 1998\nWith photo");
        assertThat(item.links()).containsExactly(new Link("corrects", "bp-0", null));
    }

    @Test
    void aCorrectionInTheHistoryIsASignal() {
        var item = Nitf.docdata("<revision-history function='editor' comment='Corrects spelling' norm='20261110'/>");
        assertThat(item.signals()).containsExactly("sig:correction");
    }

    @Test
    void subjectsOfOthersAreInTheirScheme() {
        var item = Nitf.item(
                "<title>T</title><tobject><tobject.subject tobject.subject.ipr='EX' tobject.subject.refnum='F01' tobject.subject.type='POL'/>"
                        + "<tobject.subject tobject.subject.refnum='20000593'/>"
                        + "<tobject.subject tobject.subject.code='POL' tobject.subject.type='Politics'/>"
                        + "<tobject.subject tobject.subject.type='Weather'/><tobject.subject/></tobject>",
                "");
        assertThat(item.subjects())
                .containsExactly(
                        new Subject("EX", "F01", "POL"),
                        new Subject("medtop", "20000593", null),
                        new Subject("tobject.subject.code", "POL", "Politics"),
                        new Subject(null, null, "Weather"));
    }

    @Test
    void metaNamesStandInForElements() {
        var head = "<meta name='anpa-keyword' content='Storm'/><meta name='keywords' content='sea; wind'/>"
                + "<meta name='author' content='By Jon Vik'/><meta name='language' content='lv'/>";
        var alone = Nitf.item(head, "<body.content><p>Fog.</p></body.content>");
        assertThat(alone.slugline()).isEqualTo("Storm");
        assertThat(alone.keywords()).containsExactly("sea", "wind");
        assertThat(alone.byline()).isEqualTo("Jon Vik");
        assertThat(alone.language()).isEqualTo("lv");

        var both = Nitf.item(
                head + "<title>T</title><docdata><key-list><keyword key='fog'/></key-list></docdata>",
                "<body.head><byline>Ieva Strautmane</byline></body.head>");
        assertThat(both.keywords()).containsExactly("fog");
        assertThat(both.byline()).isEqualTo("Ieva Strautmane");
    }

    @Test
    void fillsOnlyWhatAnItemDoesNotSay() {
        var item = WireItem.builder(Nitf.unit(""), new Problems())
                .guid("outer")
                .headline("Outer")
                .pubStatus(PubStatus.USABLE)
                .link(new Link("seeAlso", "https://a.example/", null));
        NitfFormat.readInto(
                Nitf.element("<nitf><head><docdata management-status='withheld'><doc-id id-string='inner'/>"
                        + "<urgency ed-urg='2'/></docdata></head><body><body.head><hedline><hl1>Inner</hl1></hedline>"
                        + "</body.head><body.content><media><media-reference source='b.jpg'/></media><p>Fog.</p>"
                        + "</body.content></body></nitf>"),
                item);
        var built = item.build();
        assertThat(built.guid()).isEqualTo("outer");
        assertThat(built.headline()).isEqualTo("Outer");
        assertThat(built.pubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(built.urgency()).isEqualTo(2);
        assertThat(built.body()).isEqualTo("Fog.");
        assertThat(built.links()).extracting(Link::href).containsExactly("https://a.example/", "b.jpg");
    }

    private static FailureCode codes(String nitf) {
        return Formats.read(new NitfFormat(), Nitf.unit(nitf)).rejections().stream()
                .map(Rejection::code)
                .findFirst()
                .orElseThrow();
    }

    private static Head head(String text) {
        return Head.of("a", text.getBytes(UTF_8), true, null);
    }
}
