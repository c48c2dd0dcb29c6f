package org.newswire.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.json  | {\"uri\":\"urn:1\",\"headline\":\"x\"}              | ninjs",
                "a.txt   | {\"uri\":\"urn:1\",\"headline\":\"x\"}              | ninjs",
                "a.json  | {\"$standard\":{\"name\":\"ninjs\"}, \"uri         | ninjs",
                "a.json  | {\"broken                                          | ninjs",
                "a.json  | {\"id\":\"1\",\"title\":\"x\",\"text\":\"y\"}      | json",
                "a.jsonl | {\"id\":\"1\",\"title\":\"x\",\"text\":\"y\"}      | jsonl",
                "a.dat   | {\"id\":\"1\"}\\n{\"id\":\"2\"}                    | jsonl",
                "a.jsonl | {broken\\n{\"id\":\"2\"}                           | jsonl",
                "a.json  | {\\n\"uri\":\"urn:1\",\\n\"headline\":\"x\"\\n}    | ninjs",
                "a.json  | <newsItem guid=\"urn:1\"/>                          | newsml-g2",
                "a.jsonl | Fog closes harbour                                 | text",
                "a.json  | Fog closes harbour                                 | text"
            })
    void tellsAFormatByItsContent(String name, String text, String expected) {
        var head = head(name, text.replace("\\n", "\n").getBytes(UTF_8));
        assertThat(Formats.all().detect(head))
                .hasValueSatisfying(format -> assertThat(format.name()).isEqualTo(expected));
    }

    @Test
    void tellsAFormatInAnyEncoding() {
        assertThat(Formats.all().detect(head("a", "\uFEFF {\"uri\":\"urn:1\"}".getBytes(UTF_16LE))))
                .hasValueSatisfying(format -> assertThat(format.name()).isEqualTo("ninjs"));
    }

    @ParameterizedTest
    @CsvSource({"<?xml version='1.0'?>", "<html><body>", "{\\rtf1\\ansi", "%PDF-1.7"})
    void doesNotTakeMarkupForAStory(String beginning) {
        var text = Formats.only("text")
                .detect(head("a", beginning.getBytes(UTF_8)))
                .orElseThrow();
        assertThat(text.recognises(head("a", beginning.getBytes(UTF_8)))).isFalse();
    }

    @Test
    void readsEverythingAsTheFormatThatWasAskedFor() {
        assertThat(Formats.only("text").detect(head("a.json", "{}".getBytes(UTF_8))))
                .hasValueSatisfying(format -> assertThat(format.name()).isEqualTo("text"));
    }

    @Test
    void namesTheKnownFormatsWhenOneIsUnknown() {
        assertThatThrownBy(() -> Formats.only("morse"))
                .hasMessage("unknown format morse, known are "
                        + String.join(", ", Formats.all().names()));
    }

    @Test
    void refusesAnEmptyUnitAndTellsItsName() {
        var empty = Unit.of("a.txt", null, new byte[0], Hints.NONE);
        var format = Formats.all().detect(head("a.txt", new byte[0])).orElseThrow();
        assertThat(Formats.read(format, empty).rejections())
                .extracting(Rejection::code)
                .containsExactly(FailureCode.INPUT_EMPTY);
    }

    private static Head head(String name, byte[] bytes) {
        return Head.of(name, bytes, true, null);
    }
}
