package org.newswire.ingest.format.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Iso6937Test {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "caf\u00c2e               | café",
                "R\u00c5ig\u00c5a         | Rīgā",
                "K\u00c8oln, Stra\u00fbe  | Köln, Straße",
                "\u00cfSkoda \u00e8\u00c2od\u00cez | Škoda Łódz̨",
                "\u00aaja\u00ba \u00ffok  | “ja” \u00adok"
            })
    void readsAnAccentBeforeItsLetter(String latin1, String text) {
        var expected = text.replace("z̨", "\uFFFD");
        assertThat(new String(latin1.getBytes(ISO_8859_1), Charset.forName("ISO-6937")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-6937", "iso_6937", "T.51", "t.61", "iso-ir-156"})
    void isKnownByItsNames(String name) {
        assertThat(Charset.forName(name)).isEqualTo(new Iso6937());
    }

    @Test
    void replacesWhatIsNotAssignedAndAnAccentAtTheEnd() {
        var bytes = new byte[] {'a', (byte) 0xC0, 'b', (byte) 0xD8, 'c', (byte) 0xC2};
        assertThat(new String(bytes, new Iso6937())).isEqualTo("a\uFFFD\uFFFDc\uFFFD");
    }
}
