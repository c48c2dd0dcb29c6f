package org.newswire.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.source.Delivery;

class UnitReaderTest {

    private static final int LIMIT = 100_000;

    @Test
    void readsAFileAsOneUnit() throws Exception {
        var readings = read("Fog closes harbour\n\nThe harbour was closed.\n");
        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.unit().name()).isEqualTo("a.dat");
            assertThat(reading.unit().fingerprint())
                    .isEqualTo(Unit.fingerprint("Fog closes harbour\n\nThe harbour was closed.\n".getBytes(UTF_8)));
            assertThat(reading.result().items()).hasSize(1);
        });
    }

    @Test
    void readsEachLineAsAUnitAndTheLastWithoutItsEnd() throws Exception {
        var readings = read("{\"id\":\"1\",\"title\":\"A\"}\r\n\r\n{\"id\":\"2\",\"title\":\"B\"}");
        assertThat(readings).extracting(reading -> reading.unit().name()).containsExactly("a.dat:1", "a.dat:3");
        assertThat(readings)
                .allSatisfy(reading -> assertThat(reading.result().items()).hasSize(1));
    }

    @Test
    void refusesALineThatIsTooLongAndReadsTheOthers() throws Exception {
        var longLine = "{\"id\":\"2\",\"title\":\"" + "x".repeat(1024 * 1024) + "\"}";
        var readings = read("{\"id\":\"1\",\"title\":\"A\"}\n" + longLine + "\n{\"id\":\"3\",\"title\":\"C\"}\n");

        assertThat(readings).hasSize(3);
        var refused = readings.get(1);
        assertThat(codes(refused)).containsExactly(FailureCode.INPUT_TOO_LARGE);
        assertThat(refused.unit().size()).isEqualTo(longLine.length());
        assertThat(refused.unit().bytes()).hasSize(LIMIT);
        assertThat(refused.unit().fingerprint()).isEqualTo(Unit.fingerprint(longLine.getBytes(UTF_8)));
        assertThat(readings.get(2).result().items()).hasSize(1);
    }

    @Test
    void refusesAFileThatIsTooLargeAndKeepsItsBeginning() throws Exception {
        var text = "Long story\n\n" + "word ".repeat(LIMIT);
        assertThat(read(text)).singleElement().satisfies(reading -> {
            assertThat(codes(reading)).containsExactly(FailureCode.INPUT_TOO_LARGE);
            assertThat(reading.unit().size()).isEqualTo(text.length());
            assertThat(new String(reading.unit().bytes(), UTF_8)).isEqualTo(text.substring(0, LIMIT));
        });
    }

    @Test
    void refusesWhatNoFormatRecognises() throws Exception {
        assertThat(read("<?xml version='1.0'?><story/>"))
                .singleElement()
                .satisfies(reading -> assertThat(codes(reading)).containsExactly(FailureCode.FORMAT_UNRECOGNISED));
    }

    @Test
    void hasOneUnitEvenForNothing() throws Exception {
        assertThat(read(""))
                .singleElement()
                .satisfies(reading -> assertThat(codes(reading)).containsExactly(FailureCode.INPUT_EMPTY));
        var blankLines = new ArrayList<UnitReader.Reading>();
        new UnitReader(Formats.only("jsonl"), LIMIT, null).read(delivery(bytes("\n \n")), into(blankLines));
        assertThat(blankLines)
                .singleElement()
                .satisfies(reading -> assertThat(codes(reading)).containsExactly(FailureCode.INPUT_EMPTY));
    }

    @Test
    void aFeedWithoutItemsHasNoUnits() throws Exception {
        assertThat(read("<rss version='2.0'><channel><title>Baltic Press</title></channel></rss>"))
                .isEmpty();
    }

    @Test
    void refusesJsonThatIsNestedTooDeep() throws Exception {
        assertThat(read("{\"uri\":\"urn:1\",\"a\":" + "[".repeat(LIMIT / 2)))
                .singleElement()
                .satisfies(reading -> assertThat(codes(reading)).containsExactly(FailureCode.NINJS_MALFORMED));
    }

    @Test
    void handsOverTheLinesThatWereReadBeforeTheSourceFailed() {
        var line = "{\"id\":\"1\",\"title\":\"A\"}\n";
        var failing = new SequenceInputStream(bytes(line.repeat(10_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("share went away");
            }
        });
        var readings = new ArrayList<UnitReader.Reading>();
        assertThatThrownBy(() -> reader().read(delivery(failing), into(readings)))
                .hasMessage("share went away");
        assertThat(readings).hasSizeGreaterThan(1000);
    }

    private static List<UnitReader.Reading> read(String text) throws Exception {
        var readings = new ArrayList<UnitReader.Reading>();
        reader().read(delivery(bytes(text)), into(readings));
        return readings;
    }

    private static UnitReader reader() {
        return new UnitReader(Formats.all(), LIMIT, null);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<FailureCode> codes(UnitReader.Reading reading) {
        return reading.result().rejections().stream().map(Rejection::code).toList();
    }

    private static UnitReader.Taker into(List<UnitReader.Reading> readings) {
        return new UnitReader.Taker() {
            @Override
            public boolean wants(Unit unit) {
                return true;
            }

            @Override
            public void take(UnitReader.Reading reading) {
                readings.add(reading);
            }
        };
    }

    private static Delivery delivery(InputStream in) {
        return new Delivery() {
            @Override
            public String feed() {
                return "test";
            }

            @Override
            public String source() {
                return "test";
            }

            @Override
            public String name() {
                return "a.dat";
            }

            @Override
            public Optional<String> sourceId() {
                return Optional.empty();
            }

            @Override
            public Instant receivedAt() {
                return Instant.EPOCH;
            }

            @Override
            public InputStream open() {
                return in;
            }
        };
    }
}
