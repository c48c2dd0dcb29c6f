package org.newswire.ingest.format.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.ingest.format.Head;

final class XmlRootTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<n:item a='1'>",
                "  <?xml version='1.0'?>\n<!-- <x> -->\n<n:item a='1'>",
                "<!DOCTYPE item [ <!ENTITY a \"<b>\"> ]><?p i?><n:item a='1'><c/>"
            })
    void findsTheRoot(String text) {
        assertThat(XmlRoot.of(head(text))).contains(new XmlRoot("n", "item", "<n:item a='1'>"));
    }

    @Test
    void theTagMayBeCut() {
        assertThat(XmlRoot.of(head("<item a='1"))).contains(new XmlRoot("", "item", "<item a='1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain text", "<?xml", "<!-- never closed <a>", "{\"a\": 1}", "< a>", "<!DOCTYPE a [", "<"})
    void otherInputHasNone(String text) {
        assertThat(XmlRoot.of(head(text))).isEmpty();
    }

    private static Head head(String text) {
        return Head.of("a", text.getBytes(UTF_8), true, null);
    }
}
