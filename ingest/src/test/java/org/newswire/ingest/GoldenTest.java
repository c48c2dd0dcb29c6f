package org.newswire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.source.Delivery;

/**
 * Every file below {@code golden/<format>} is told to be of that format and read as the file of the same name with {@code
 * .expected} says. Run with the environment variable UPDATE_GOLDEN=1 to write what is read now, and review the difference.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String EXPECTED = ".expected";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Stream<Path> inputs() throws IOException {
        try (var walk = Files.walk(GOLDEN)) {
            return walk
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void readsAsExpected(Path input) throws Exception {
        var format = input.getParent().getFileName().toString();
        var units = new ArrayList<Map<String, Object>>();
        new UnitReader(Formats.all(), 1024 * 1024, null).read(new GoldenDelivery(input), new UnitReader.Taker() {
            @Override
            public boolean wants(Unit unit) {
                return true;
            }

            @Override
            public void take(UnitReader.Reading reading) {
                assertThat(reading.format().map(Format::name)).hasValue(format);
                units.add(describe(reading));
            }
        });
        var actual = JSON.writeValueAsString(units).replace(System.lineSeparator(), "\n") + "\n";

        var expected = input.resolveSibling(input.getFileName() + EXPECTED);
        if ("1".equals(System.getenv("UPDATE_GOLDEN"))) Files.writeString(expected, actual);
        assertThat(actual).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    }

    private static Map<String, Object> describe(UnitReader.Reading reading) {
        var unit = new LinkedHashMap<String, Object>();
        unit.put("name", reading.unit().name());
        if (!reading.result().items().isEmpty())
            unit.put(
                    "items",
                    reading.result().items().stream().map(GoldenTest::plain).toList());
        if (!reading.result().rejections().isEmpty())
            unit.put(
                    "rejections",
                    reading.result().rejections().stream().map(Object::toString).toList());
        return unit;
    }

    /** A record as a map without what is absent or empty. */
    private static Object plain(Object value) {
        if (value instanceof List<?> list)
            return list.stream().map(GoldenTest::plain).toList();
        if (!(value instanceof Record))
            return value instanceof Instant || value instanceof Enum ? value.toString() : value;
        var map = new LinkedHashMap<String, Object>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            var part = part(value, component);
            if (part != null && !part.equals("") && !part.equals(List.of())) map.put(component.getName(), plain(part));
        }
        return map;
    }

    private static Object part(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private record GoldenDelivery(Path file) implements Delivery {

        @Override
        public String feed() {
            return "golden";
        }

        @Override
        public String source() {
            return "test";
        }

        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public Optional<String> sourceId() {
            return Optional.of(name().substring(0, name().lastIndexOf('.')));
        }

        @Override
        public Instant receivedAt() {
            return Instant.EPOCH;
        }

        @Override
        public InputStream open() throws IOException {
            return new ByteArrayInputStream(Files.readAllBytes(file));
        }
    }
}
