package org.newswire.runtime.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newswire.runtime.deadletter.Refusal.FailedRecord;
import org.newswire.runtime.kafka.RecordHeaders;
import org.newswire.schemas.CloudEvent;
import org.newswire.schemas.Headers;
import org.newswire.schemas.TraceParent;

class DeadLettersTest {

    private static final Instant NOW = Instant.parse("2026-11-10T14:32:07Z");
    private static final TraceParent TRACE = TraceParent.start(new Random(7));

    private final DeadLetters letters = new DeadLetters("news.dead-letter", Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void keepsTheBytesAndTheCoordinatesOfARecord() {
        var failed = new FailedRecord("news.raw", 3, 20_417, "feed|1".getBytes(UTF_8), Map.of("ce_id", new byte[] {1}));

        var letter = letters.record(refusal(null, failed, "broken".getBytes(UTF_8)), TRACE);

        assertThat(letter.key()).isEqualTo("news.raw/3/20417");
        assertThat(letter.timestamp()).isEqualTo(NOW.toEpochMilli());
        var value = letter.value();
        assertThat(value.getOriginTopic()).isEqualTo("news.raw");
        assertThat(value.getOriginPartition()).isEqualTo(3);
        assertThat(value.getOriginOffset()).isEqualTo(20_417);
        assertThat(value.getOriginKey()).isEqualTo(ByteBuffer.wrap("feed|1".getBytes(UTF_8)));
        assertThat(value.getOriginHeaders()).containsOnly(Map.entry("ce_id", ByteBuffer.wrap(new byte[] {1})));
        assertThat(value.getOriginal()).isEqualTo(ByteBuffer.wrap("broken".getBytes(UTF_8)));
        assertThat(value.getOriginalSize()).isEqualTo(6);
    }

    @Test
    void isKeyedByItsItemWhereThatIsKnown() {
        var letter = letters.record(refusal("feed|1", null, new byte[0]), TRACE);

        assertThat(letter.key()).isEqualTo("feed|1");
        assertThat(letter.value().getOriginName()).isEqualTo("feed/a.txt");
    }

    @Test
    void carriesCloudEventHeadersAndTheTrace() {
        var headers =
                letters.record(refusal("feed|1", null, new byte[0]), TRACE).headers();

        assertThat(RecordHeaders.toMap(headers)).containsOnlyKeys(Headers.ALL);
        assertThat(RecordHeaders.text(headers, Headers.CE_TYPE)).contains(CloudEvent.DEAD_LETTER);
        assertThat(RecordHeaders.traceParent(headers)).contains(TRACE);
    }

    @Test
    void keepsTheBeginningAndTheSizeOfAnOriginalOverTheLimit() {
        var original = new byte[DeadLetters.MAX_ORIGINAL_BYTES + 1];

        var value = letters.record(refusal(null, null, original), TRACE).value();

        assertThat(value.getOriginal().remaining()).isEqualTo(DeadLetters.MAX_ORIGINAL_BYTES);
        assertThat(value.getOriginalSize()).isEqualTo(original.length);
    }

    private static Refusal refusal(String itemId, FailedRecord record, byte[] original) {
        return new Refusal(
                "ingest",
                "text.binary",
                "not text",
                "feed",
                itemId,
                record == null ? "feed/a.txt" : null,
                record,
                null,
                null,
                original);
    }
}
