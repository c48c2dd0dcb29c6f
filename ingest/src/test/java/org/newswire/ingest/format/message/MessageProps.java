package org.newswire.ingest.format.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;

/** What holds of messages however they were cut, mixed or damaged. */
class MessageProps {

    private static final String[] FORMATS = {"iptc7901", "anpa1312"};
    private static final String IPTC = """
            <SYN><SOH>bpe0412 4 i 57  bp 0931
            Latvia/harbour/
            <STX>Fog closes Ventspils harbour =
            Ventspils (bp) - Fog kept the harbour of Ventspils closed.
            <ETX>
            101432 GMT Nov 26
            <EOT>
            """;
    private static final String ANPA = """
            <SYN><SOH>w0412<US>balti
            r f<DC3><DC1> BC-EU--Latvia-Fog 11-10 0057
            <STX>^BC-EU--Latvia-Fog,57<
            ^Fog closes Ventspils harbour<
            \tVENTSPILS, Latvia (BP) _ Fog kept the harbour closed.
            \t<ETX>BP-WF-11-10-26 1432GMT<
            <EOT>
            """;
    private static final String[] PIECES = {
        "<SOH>",
        "<STX>",
        "<ETX>",
        "<EOT>",
        "<SYN>",
        "<US>",
        "<DC1>",
        "<DC3>",
        "<BS>",
        "\n",
        "\n\n",
        "\r",
        " ",
        "\t",
        "^",
        "<",
        "=\n",
        "bpe0412 4 i 57  bp 0931\n",
        "w0412",
        "r f",
        " 11-10 0057\n",
        "Latvia/harbour/",
        "KILL",
        "By Ann Lee\n",
        "101432 GMT NOV 26\n",
        "11-10-26 1432GMT",
        "Ventspils (bp) - Fog.",
        "A story about a harbour. ",
        "\u00e9",
        "\u0000"
    };

    @Property(tries = 1000)
    void neverThrowsOnPiecesOfMessagesInAnyOrder(@ForAll("pieces") String message) {
        for (var format : FORMATS) read(format, WireBytes.of(message));
    }

    @Property(tries = 1000)
    void readsWhateverIsLeftOfADamagedMessage(
            @ForAll @IntRange(max = 250) int at, @ForAll byte damage, @ForAll @IntRange(max = 250) int cut) {
        for (var format : FORMATS) {
            var bytes = WireBytes.of(format.startsWith("iptc") ? IPTC : ANPA);
            bytes[at % bytes.length] = damage;
            read(format, bytes);
            read(format, java.util.Arrays.copyOf(bytes, cut % bytes.length + 1));
        }
    }

    @Property(tries = 500)
    void readsTheSameItemsFromTheSameBytes(@ForAll("pieces") String message) {
        for (var format : FORMATS)
            assertThat(read(format, WireBytes.of(message))).isEqualTo(read(format, WireBytes.of(message)));
    }

    /** A part holds its message and what belongs to none, so it can be read again alone. */
    @Property(tries = 200)
    void readsAPartAloneAsInTheWhole(@ForAll @IntRange(min = 2, max = 5) int count, @ForAll("fill") String fill) {
        for (var format : FORMATS) {
            var reader = WireBytes.format(format);
            var message = format.startsWith("iptc") ? IPTC : ANPA;
            var unit = Unit.of("a", "a", WireBytes.of(fill + (message + fill).repeat(count)), WireBytes.received(null));
            assertThat(reader.parts(unit)).hasSize(count);
            for (var part : reader.parts(unit)) {
                var alone = Unit.of("b", "b", part.bytes(), part.hints());
                assertThat(reader.parts(alone)).containsExactly(alone);
                assertThat(Formats.read(reader, alone)).isEqualTo(Formats.read(reader, part));
            }
        }
    }

    @Property(tries = 200)
    void findsEveryMessageOfAFile(@ForAll @IntRange(min = 2, max = 12) int count, @ForAll("fill") String fill) {
        for (var format : FORMATS) {
            var message = format.startsWith("iptc") ? IPTC : ANPA;
            var file = new StringBuilder(fill);
            for (int i = 0; i < count; i++)
                file.append(message.replace("0412", String.format("%04d", i))).append(fill);
            assertThat(read(format, WireBytes.of(file.toString())))
                    .extracting(item -> item.guid().split(":")[2])
                    .isEqualTo(numbers(count));
        }
    }

    /** Files made to be slow: each takes seconds if anything is looked for again and again. */
    @Example
    void readsAFileOfNothingButControlCharactersInTime() {
        for (var piece : new String[] {
            "<SOH>a", "<STX>a", "a<ETX>", "<EOT>", "<SOH>", "bpe0412 4 i 57\n", "w0412\nr f b 11-10 1\n", "\n"
        })
            for (var end : new String[] {"", "<ETX>", "<STX>"}) {
                var bytes = WireBytes.of(piece.repeat(100_000) + end);
                for (var format : FORMATS)
                    assertThat(Messages.in(bytes, header(format))).hasSizeLessThanOrEqualTo(Messages.MOST);
            }
    }

    private static java.util.regex.Pattern header(String format) {
        return java.util.regex.Pattern.compile(format.startsWith("iptc") ? "(?m)^bpe.*$" : "(?m)^w.*$");
    }

    private static List<String> numbers(int count) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < count; i++) numbers.add(String.format("%04d", i));
        return numbers;
    }

    private static List<WireItem> read(String format, byte[] bytes) {
        var reader = WireBytes.format(format);
        var items = new ArrayList<WireItem>();
        for (var part : reader.parts(Unit.of("a", "a", bytes, WireBytes.received(null)))) {
            var result = Formats.read(reader, part);
            assertThat(result.rejections())
                    .as(new String(bytes, ISO_8859_1))
                    .noneMatch(rejection -> rejection.code() == FailureCode.FORMAT_FAILED);
            items.addAll(result.items());
        }
        return items;
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> fill() {
        return Arbitraries.of("", "\n", "<SYN><SYN>", "\n\n\n<SYN>", "\u0000\u0000");
    }
}
