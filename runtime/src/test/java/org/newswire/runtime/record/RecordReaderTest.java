package org.newswire.runtime.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    private final Headers headers = new RecordHeaders();
    private final RecordReader<String> reader = new RecordReader<>(new StringDeserializer());

    @Test
    void readsAValue() {
        assertThat(reader.read("t", headers, new byte[] {'a'})).isEqualTo("a");
    }

    @Test
    void refusesARecordWithoutAValue() {
        assertThatThrownBy(() -> reader.read("t", headers, null))
                .isInstanceOfSatisfying(
                        BadRecordException.class, e -> assertThat(e.code()).isEqualTo(RecordReader.EMPTY));
    }

    @Test
    void refusesToWriteWhatTheTopicCouldNotTake() {
        var writer = new RecordWriter<>(Serdes.ByteArray().serializer(), 10);

        assertThat(writer.write("t", headers, new byte[10])).hasSize(10);
        assertThatThrownBy(() -> writer.write("t", headers, new byte[11]))
                .isInstanceOfSatisfying(
                        BadRecordException.class, e -> assertThat(e.code()).isEqualTo(RecordWriter.TOO_LARGE))
                .hasMessageContaining("11 bytes, at most 10");
    }
}
