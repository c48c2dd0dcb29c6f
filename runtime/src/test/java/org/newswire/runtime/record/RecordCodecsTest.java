package org.newswire.runtime.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

class RecordCodecsTest {

    private final Headers headers = new RecordHeaders();
    private final RecordDecoder<String> decoder = new RecordDecoder<>(new StringDeserializer());

    @Test
    void readsAValue() {
        assertThat(decoder.decode("t", headers, new byte[] {'a'})).isEqualTo("a");
    }

    @Test
    void refusesARecordWithoutAValue() {
        assertThatThrownBy(() -> decoder.decode("t", headers, null))
                .isInstanceOfSatisfying(
                        BadRecordException.class, e -> assertThat(e.code()).isEqualTo(RecordDecoder.EMPTY));
    }

    @Test
    void refusesToWriteWhatTheTopicCouldNotTake() {
        var encoder = new RecordEncoder<>(Serdes.ByteArray().serializer(), 10);

        assertThat(encoder.encode("t", headers, new byte[10])).hasSize(10);
        assertThatThrownBy(() -> encoder.encode("t", headers, new byte[11]))
                .isInstanceOfSatisfying(
                        BadRecordException.class, e -> assertThat(e.code()).isEqualTo(RecordEncoder.TOO_LARGE))
                .hasMessageContaining("11 bytes, at most 10");
    }
}
