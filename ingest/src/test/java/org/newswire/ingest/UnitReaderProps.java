package org.newswire.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.source.Delivery;

/** Any delivery comes to an end, in units that are bounded and all come to something. */
class UnitReaderProps {

    private static final int LIMIT = 64;

    @Property(tries = 2000)
    void readsAnyBytesToTheEnd(@ForAll byte[] bytes) throws Exception {
        for (var name : Formats.all().names()) check(Formats.only(name), bytes);
    }

    @Property(tries = 5000)
    void readsAnyBracketsToTheEnd(@ForAll("brackets") String text) throws Exception {
        check(Formats.only("json-array"), text.getBytes(UTF_8));
        check(Formats.all(), text.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> brackets() {
        return Arbitraries.of("[", "]", "{", "}", ",", "\"", "\\", "\n", " ", "a", "{\"id\":1,\"title\":\"x\"}")
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    private static void check(Formats formats, byte[] bytes) throws Exception {
        var readings = new ArrayList<UnitReader.Reading>();
        new UnitReader(formats, LIMIT, null).read(new Bytes(bytes), new UnitReader.Taker() {
            @Override
            public boolean wants(Unit unit) {
                return true;
            }

            @Override
            public void take(UnitReader.Reading reading) {
                readings.add(reading);
            }
        });
        assertThat(readings).isNotEmpty().hasSizeLessThanOrEqualTo(bytes.length + 1);
        assertThat(readings.stream().mapToLong(reading -> reading.unit().size()).sum())
                .isLessThanOrEqualTo(bytes.length);
        assertThat(readings).allSatisfy(reading -> {
            assertThat(reading.unit().bytes().length).isLessThanOrEqualTo(LIMIT);
            assertThat(List.of(
                            reading.result().items().size(),
                            reading.result().rejections().size()))
                    .isNotEqualTo(List.of(0, 0));
        });
    }

    private record Bytes(byte[] bytes) implements Delivery {

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
            return "a";
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
            return new ByteArrayInputStream(bytes);
        }
    }
}
