package org.newswire.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

    private static final String LATIN = "Škoda opens café in Rīga – “very good”, says Zoë";
    private static final String WESTERN = "The café’s owner – André Müller – said: “très bien”.";
    private static final String CYRILLIC = "В Риге открылась выставка, сообщила мэрия";

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void obeysAByteOrderMark(String charset) {
        var bytes = ("\uFEFF" + LATIN).getBytes(Charset.forName(charset));
        assertThat(decode(bytes)).hasValue(LATIN);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void prefersAByteOrderMarkToTheEncodingOfTheFeed() {
        var bytes = ("\uFEFF" + LATIN).getBytes(UTF_8);
        assertThat(TextDecoder.decode(bytes, Charset.forName("windows-1257"), problems))
                .hasValue(LATIN);
    }

    @Test
    void readsUtf8WithoutAMark() {
        assertThat(decode(LATIN.getBytes(UTF_8))).hasValue(LATIN);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void readsUtf16WithoutAMark() {
        assertThat(decode(CYRILLIC.getBytes(UTF_16LE))).hasValue(CYRILLIC);
        assertThat(decode(LATIN.getBytes(UTF_16BE))).hasValue(LATIN);
    }

    @Test
    void guessesWesternEuropeanAndSaysSo() {
        assertThat(decode(WESTERN.getBytes(Charset.forName("windows-1252")))).hasValue(WESTERN);
        assertThat(problems.list()).extracting(Problem::message).containsExactly("not UTF-8, read as windows-1252");
    }

    @Test
    void guessesCyrillicAndSaysSo() {
        assertThat(decode(CYRILLIC.getBytes(Charset.forName("windows-1251")))).hasValue(CYRILLIC);
        assertThat(problems.list()).extracting(Problem::message).containsExactly("not UTF-8, read as windows-1251");
    }

    @Test
    void readsTheEncodingThatTheFeedIsKnownToUse() {
        var text = "Rīgā atklāta izstāde";
        var baltic = Charset.forName("windows-1257");
        assertThat(TextDecoder.decode(text.getBytes(baltic), baltic, problems)).hasValue(text);
    }

    @Test
    void keepsDamagedUtf8AndSaysWhatWasReplaced() {
        var bytes = (LATIN + LATIN).getBytes(UTF_8);
        bytes[LATIN.getBytes(UTF_8).length + 1] = (byte) 0xFF;
        assertThat(decode(bytes))
                .hasValueSatisfying(text -> assertThat(text).startsWith(LATIN).contains("\uFFFD"));
        assertThat(problems.list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("not valid UTF-8"));
    }

    @Test
    void refusesBinary() {
        assertThat(decode(new byte[] {0x00, 0x01, 0x42, 0x00, 0x00, (byte) 0x99, 0x07}))
                .isEmpty();
        assertThat(decode(new byte[] {1, 2, 3, 4, 5, 6, 65, 66})).isEmpty();
    }

    @Test
    void doesNotMistakeACutForDamage() {
        var bytes = "Rīga ī".getBytes(UTF_8);
        var cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(TextDecoder.decodeBeginning(cut, null)).hasValue("Rīga ");
    }

    private Optional<String> decode(byte[] bytes) {
        return TextDecoder.decode(bytes, null, problems);
    }
}
