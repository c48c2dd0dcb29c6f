package org.newswire.ingest.format.newsmlg2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;

final class NewsmlG2FormatTest {

    private static final String MESSAGE = """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
              <header><priority>3</priority><sender>bp</sender><sent>2026-11-10T10:00:00Z</sent></header>
              <itemSet>
                <newsItem guid="one"><itemMeta><versionCreated>2026-11-10T09:00:00Z</versionCreated></itemMeta></newsItem>
                <packageItem guid="two"/>
                <conceptItem guid="three"><concept><name>Roja</name></concept></conceptItem>
              </itemSet>
            </newsMessage>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='a'>",
                "<?xml version='1.0'?><!-- a --><packageItem standard='NewsML-G2'>",
                "<g:newsMessage xmlns:x='http://other.example/' xmlns:g='http://iptc.org/std/nar/2006-10-01/'>",
                "<conceptItem guid='a'>",
                "<knowledgeItem xmlns='urn:other' standard=\"NewsML-G2\">",
                "<newsItem xmlns='https://iptc.org/std-dev/nar/'>",
                "<newsItem standard='EventsML-G2' xmlns='urn:x'>",
                "<catalog xmlns='http://iptc.org/std/nar/2006-10-01/'>",
                "<catalogItem>",
                "<planningItem>",
                "<groupSet root='a'>"
            })
    void recognisesItselfByRootAndNamespace(String beginning) {
        assertThat(recognises(beginning)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<NewsItem>",
                "<NewsML Version='1.2'>",
                "<nitf>",
                "<rss version='2.0'>",
                "<catalog>",
                "<newsItem xmlns='http://shop.example/news'>",
                "newsItem",
                "{\"newsItem\": 1}"
            })
    void leavesOthersAlone(String beginning) {
        assertThat(recognises(beginning)).isFalse();
    }

    @Test
    void readsEveryItemOfAMessageWithItsHeader() {
        var items = Read.result(MESSAGE).items();

        assertThat(items).extracting(WireItem::guid).containsExactly("one", "two", "three");
        assertThat(items).extracting(WireItem::priority).containsOnly(3);
        assertThat(items).extracting(WireItem::provider).containsOnly("bp");
        assertThat(items)
                .extracting(item -> String.valueOf(item.versionCreated()))
                .containsExactly("2026-11-10T09:00:00Z", "2026-11-10T10:00:00Z", "2026-11-10T10:00:00Z");
    }

    @Test
    void cutsAMessageIntoItsItems() {
        var format = new NewsmlG2Format();
        var whole = Unit.of("m.xml", null, MESSAGE.getBytes(UTF_8), Hints.NONE);
        var parts = format.parts(whole);

        assertThat(parts).extracting(Unit::name).containsExactly("m.xml#1", "m.xml#2", "m.xml#3");
        assertThat(parts.stream().flatMap(part -> format.parse(part).items().stream()))
                .isEqualTo(format.parse(whole).items());
    }

    @Test
    void leavesAnItemAloneAsItIs() {
        var unit = Unit.of("a.xml", null, "<newsItem guid='a'/>".getBytes(UTF_8), Hints.NONE);
        assertThat(new NewsmlG2Format().parts(unit)).containsExactly(unit);
    }

    @Test
    void refusesAnItemThatSaysNothing() {
        assertThat(Read.result("<newsItem><itemMeta/></newsItem>").rejections())
                .containsExactly(new Rejection(
                        FailureCode.ITEM_EMPTY,
                        "the newsItem has no guid, no headline, no body and no links",
                        new Position(1, 1)));
    }

    @Test
    void refusesAnotherDocument() {
        assertThat(Read.result("<nitf/>").rejections())
                .extracting(Rejection::code)
                .containsExactly(FailureCode.XML_UNEXPECTED);
    }

    @Test
    void identifiesAnItemWithoutGuidByItsContent() {
        var item = Read.item("<newsItem><contentMeta><headline>Fog</headline></contentMeta></newsItem>");

        assertThat(item.guid()).startsWith("sha256:");
        assertThat(item.problems()).hasSize(1);
    }

    @Test
    void readsAFragmentOfAnItem() {
        var item = Read.item("<contentSet><inlineXML><html><body><p>Fog.</p></body></html></inlineXML></contentSet>");
        assertThat(item.body()).isEqualTo("Fog.");
    }

    @Test
    void readsThousandsOfConcepts() {
        var concepts = new StringBuilder("<knowledgeItem guid='k'><conceptSet>");
        for (int i = 0; i < 5000; i++)
            concepts.append("<concept><conceptId qcode='x:%d'/><name>N%d</name></concept>".formatted(i, i));
        var item = Read.item(concepts.append("</conceptSet></knowledgeItem>").toString());

        assertThat(item.body().split("\n\n")).hasSize(500).startsWith("N0", "N1");
        assertThat(item.problems())
                .extracting(problem -> problem.message())
                .containsExactly("of 5000 concepts the first 500 are in the body");
    }

    private static boolean recognises(String beginning) {
        return new NewsmlG2Format().recognises(Head.of("a", beginning.getBytes(UTF_8), true, null));
    }
}
