package org.newswire.ingest.format.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Subject;

final class ItemReaderTest {

    @ParameterizedTest
    @CsvSource({
        "<pubStatus qcode='stat:usable'/>, USABLE",
        "<pubStatus qcode='STAT:Canceled'/>, CANCELED",
        "<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/withheld'/>, WITHHELD",
        "<pubStatus>cancelled</pubStatus>, CANCELED",
        "<pubStatus literal='usable'/>, USABLE",
        "<pubStatus/>, USABLE",
        "<title>x</title>, USABLE",
        "<pubStatus qcode='bp:odd'/>, UNKNOWN"
    })
    void readsThePublishingStatusHoweverWritten(String itemMeta, PubStatus expected) {
        assertThat(Read.managed(itemMeta).pubStatus()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10T16:30:00+02:00, 2026-11-10T14:30:00Z",
        "' 2026-11-10T14:30:00.5Z ', 2026-11-10T14:30:00.5Z",
        "2026-11-10, 2026-11-10T00:00:00Z",
        "2026-11-10+02:00, 2026-11-09T22:00:00Z",
        "2026-11-10T24:00:00Z, 2026-11-11T00:00:00Z",
        "20261110T143000Z, 2026-11-10T14:30:00Z"
    })
    void readsEveryFormOfDate(String text, Instant expected) {
        var item = Read.managed("<versionCreated>" + text + "</versionCreated>");
        assertThat(item.versionCreated()).isEqualTo(expected);
        assertThat(item.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026", "2026-11", "2026-13-01", "soon", "''"})
    void saysWhereADateIsNone(String text) {
        var item = Read.managed("\n<versionCreated>" + text + "</versionCreated>");
        assertThat(item.versionCreated()).isNull();
        assertThat(item.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.position()).hasToString("line 2, column 1"));
    }

    @Test
    void takesTheHeadlineThatReadersShouldSee() {
        assertThat(Read.described("""
                <headline xml:lang="de" role="hl:main">Fähre treibt</headline>
                <headline role="hl:short">Ferry</headline>
                <headline role="HL:MAIN">Ferry adrift</headline>
                """).headline()).isEqualTo("Ferry adrift");
    }

    @Test
    void takesTheHeadlineInTheLanguageOfTheContent() {
        assertThat(Read.described("""
                <language tag="de-AT"/>
                <headline>Ferry adrift</headline>
                <headline xml:lang="de">Fähre treibt</headline>
                """).headline()).isEqualTo("Fähre treibt");
    }

    @Test
    void takesTheHeadlineOfTheContentBeforeTheTitleOfTheItem() {
        var nitf = "<contentSet><inlineXML><nitf><body><body.head><hedline><hl1>In the <em>NITF</em></hl1></hedline>"
                + "</body.head></body></nitf></inlineXML></contentSet>";
        var title = "<itemMeta><title>bp-1 title</title></itemMeta>";

        assertThat(Read.newsItem(title + nitf).headline()).isEqualTo("In the NITF");
        assertThat(Read.newsItem(title).headline()).isEqualTo("bp-1 title");
    }

    @Test
    void readsPartsInAnyOrderAndMoreThanOnce() {
        var item = Read.newsItem("""
                <contentMeta><headline><![CDATA[Fog & storm]]></headline></contentMeta>
                <rightsInfo><usageTerms>Not in Estonia</usageTerms></rightsInfo>
                <itemMeta><edNote>First</edNote><edNote>Second</edNote></itemMeta>
                <rightsInfo><copyrightHolder literal="Baltic Press"/><usageTerms>Not in Latvia</usageTerms></rightsInfo>
                """);
        assertThat(item.headline()).isEqualTo("Fog & storm");
        assertThat(item.usageTerms()).isEqualTo("Not in Estonia\n\nNot in Latvia");
        assertThat(item.copyright()).isEqualTo("Baltic Press");
        assertThat(item.edNote()).isEqualTo("First\n\nSecond");
    }

    @ParameterizedTest
    @CsvSource({
        "<provider qcode='nprov:BP'><name>Baltic Press</name></provider>, Baltic Press",
        "<provider qcode='nprov:BP'>Baltic Press</provider>, Baltic Press",
        "<provider qcode='nprov:BP'/>, nprov:BP",
        "<provider literal='bp.example'/>, bp.example",
        "<provider uri='http://cv.iptc.org/newscodes/newsprovider/BP'/>, nprov:BP",
        "<provider uri='http://bp.example/'/>, http://bp.example/",
        "<provider/>, "
    })
    void namesTheProvider(String itemMeta, String expected) {
        assertThat(Read.managed(itemMeta).provider()).isEqualTo(expected);
    }

    @Test
    void readsSubjectsHoweverTheyAreNamed() {
        assertThat(Read.described("""
                <subject qcode="medtop:1"><name xml:lang="lv">jūra</name><name xml:lang="en-US">sea</name></subject>
                <subject qcode="zz:1" uri="http://cv.iptc.org/newscodes/mediatopic/2"/>
                <subject literal="harbour"/>
                <subject><name>Roja</name></subject>
                <subject qcode="bp:9"><sameAs qcode="medtop:9"/><sameAs qcode="bp:10"/></subject>
                <subject><mainConcept qcode="medtop:3"/><facetConcept qcode="aspfacetvalue:women"/></subject>
                """).subjects())
                .containsExactly(
                        new Subject("medtop", "1", "sea"),
                        new Subject("medtop", "2", null),
                        new Subject(null, "harbour", null),
                        new Subject(null, null, "Roja"),
                        new Subject("bp", "9", null),
                        new Subject("medtop", "9", null),
                        new Subject("medtop", "3", null),
                        new Subject("aspfacetvalue", "women", null));
    }

    @Test
    void namesAPlaceByItsAssertion() {
        assertThat(Read.newsItem("""
                <contentMeta><located literal="poi1"/><located qcode="city:roja"/><located qcode="city:rucava"/></contentMeta>
                <assert literal="poi1"><POIDetails><address><locality><name>Ventspils</name></locality></address></POIDetails></assert>
                <assert qcode="city:roja"><name>Roja</name></assert>
                """).located()).containsExactly("Ventspils", "Roja", "city:rucava");
    }

    @Test
    void withholdsAnItemWhoseEmbargoHasNoEnd() {
        assertThat(Read.managed("<embargoed/>").pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(Read.managed("<embargoed/><pubStatus qcode='stat:canceled'/>")
                        .pubStatus())
                .isEqualTo(PubStatus.CANCELED);
        assertThat(Read.managed("<embargoed>2026-11-11T00:01:00Z</embargoed>").embargoed())
                .isEqualTo("2026-11-11T00:01:00Z");
    }

    @Test
    void fillsFromTheContentWhatTheItemLeavesOpen() {
        var content = """
                <contentSet><inlineXML><nitf><head><docdata><urgency ed-urg="4"/></docdata></head><body><body.head>
                  <byline>By Ann Lee, <byttl>Staff Reporter</byttl></byline><dateline><location>ROJA</location></dateline>
                  <abstract><p>Fog.</p></abstract></body.head><body.content><p>Story.</p></body.content></body></nitf></inlineXML></contentSet>
                """;
        var alone = Read.newsItem(content);
        assertThat(alone.byline()).isEqualTo("Ann Lee, Staff Reporter");
        assertThat(alone.dateline()).isEqualTo("ROJA");
        assertThat(alone.summary()).isEqualTo("Fog.");
        assertThat(alone.urgency()).isEqualTo(4);

        var told = Read.newsItem(
                "<contentMeta><urgency>2</urgency><dateline>RIGA</dateline><by>Jon Vik</by></contentMeta>" + content);
        assertThat(told.byline()).isEqualTo("Jon Vik");
        assertThat(told.dateline()).isEqualTo("RIGA");
        assertThat(told.urgency()).isEqualTo(2);
    }
}
