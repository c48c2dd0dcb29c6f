package org.newswire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    /** The bars are where sentences end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It closed.|It will open.",
                "Gen. A. B. Roe met Mr. Ozols of Kuga Inc. in St. Petersburg.|They left.",
                "It is in the U.S.|The U.S. Navy is there, i.e. Roe's.",
                "It rose to No. 5 at 10 a.m. GMT on Nov. 3.|It fell at 11 a.m.|Roe left.",
                "\"Why now?\" Roe asked.|\"Because we can.\"|He sat down.",
                "\"Why now?\"|Roe had no answer.",
                "\"We will rebuild,\" he said.|\" Nobody left. \"|They stayed.",
                "\"Stop!\" he said.|Really?!|Yes...|Well... maybe.",
                "(He left.)|She stayed [for now.]|Gone.",
                "1. Janis Ozols ran 12.71 seconds.",
                "He paid $3.5m for www.example.org and stayed.|she left.",
                "The min. wage rose approx. five per cent.",
                "Yahoo! said it won.|What? she asked.",
                "Er kam ca. 3 Minuten später.|„Nein.“|Dr. Roe ging.",
                "港口关闭。|将重新开放。",
                "Порт закрыли.|Он откроется.",
                "Read this; and that: more.",
                "... and so it ended.|Then:",
            })
    void endsSentencesAtTheBars(String marked) {
        String text = marked.replaceAll("(?<=[。])\\|", "").replace('|', ' ');
        String found = SentenceSplitter.sentences(Tokenizer.tokens(text, new Span(0, text.length()))).stream()
                .map(sentence -> sentence.span().of(text))
                .collect(Collectors.joining("|"));
        assertThat(found).isEqualTo(marked);
    }
}
