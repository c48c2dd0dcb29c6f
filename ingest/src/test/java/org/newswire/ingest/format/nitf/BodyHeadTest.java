package org.newswire.ingest.format.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.ingest.format.WireItem;

final class BodyHeadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By JON VIK<byttl>BP Shipping Writer</byttl>|JON VIK, BP Shipping Writer|JON VIK",
                "<byttl>Coast Network</byttl>|Coast Network|",
                "By <person>Jon Vik</person>, in <location>Roja</location>|Jon Vik, in Roja|Jon Vik",
                "gr/bp|gr/bp|"
            })
    void readsBylines(String byline, String expected, String creator) {
        var item = head("<byline>" + byline + "</byline>");
        assertThat(item.byline()).isEqualTo(expected);
        assertThat(item.creators().stream().findFirst().orElse(null)).isEqualTo(creator);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<location>ROJA</location><story.date norm='20261110'>Nov 10</story.date>|ROJA, Nov 10|ROJA",
                "<location><city>Roja</city><country>Latvia</country></location>|Roja, Latvia|Roja",
                "ROJA, Latvia (BP) --|ROJA, Latvia (BP)|",
                "<location>ROJA,</location> Latvia, <story.date>Nov 10</story.date> —|ROJA, Latvia, Nov 10|ROJA",
                "<story.date norm='20170102T222800+0000'>20170102T222800+0000</story.date>||"
            })
    void readsDatelines(String dateline, String expected, String located) {
        var item = head("<dateline>" + dateline + "</dateline>");
        assertThat(item.dateline()).isEqualTo(expected);
        assertThat(item.located().stream().findFirst().orElse(null)).isEqualTo(located);
        assertThat(item.body()).isEqualTo("Fog closed the harbour.");
    }

    @Test
    void aDatelineOfMachinesLeavesThatOfTheText() {
        var item = Nitf.item(
                "",
                "<body.head><dateline><story.date>20261110T101500Z</story.date></dateline></body.head>"
                        + "<body.content><p>Roja, Nov 10 (BP).- Fog closed the harbour.</p></body.content>");
        assertThat(item.dateline()).isEqualTo("Roja, Nov 10 (BP)");
    }

    @Test
    void aDeckStandsInForASummary() {
        assertThat(head("<hedline><hl1>Fog</hl1><hl2>Harbour closed</hl2></hedline>")
                        .summary())
                .isEqualTo("Harbour closed");
        assertThat(head("<hedline><hl1>Fog</hl1><hl2>Fog</hl2></hedline>").summary())
                .isNull();
        assertThat(head("<hedline><hl1>Fog</hl1><hl2>Deck</hl2></hedline><abstract>Short.</abstract>")
                        .summary())
                .isEqualTo("Short.");
    }

    @Test
    void rightsAreTermsAndACopyright() {
        var item = head(
                "<rights><rights.owner>Baltic Press</rights.owner><rights.limitations>Not for web</rights.limitations></rights>");
        assertThat(item.copyright()).isEqualTo("Baltic Press");
        assertThat(item.usageTerms()).isEqualTo("Not for web");
    }

    @Test
    void whatStandsOverABlockStandsInForAHead() {
        var item = Nitf.content("<block><byline>By Jon Vik</byline><dateline>ROJA (BP)</dateline><p>Fog.</p></block>");
        assertThat(item.byline()).isEqualTo("Jon Vik");
        assertThat(item.dateline()).isEqualTo("ROJA (BP)");
        assertThat(item.body()).isEqualTo("Fog.");
    }

    private static WireItem head(String head) {
        return Nitf.item(
                "", "<body.head>" + head + "</body.head><body.content><p>Fog closed the harbour.</p></body.content>");
    }
}
