package org.newswire.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class CloudEventTest {

    private static final TraceParent TRACE =
            new TraceParent("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", true);

    @Test
    void writesEveryHeaderInOrder() {
        var event =
                new CloudEvent("17", "/newswire/enrich", CloudEvent.ENRICHED_ITEM, Instant.EPOCH, "feed|ümlaut", TRACE);
        var text = new LinkedHashMap<String, String>();
        event.headers().forEach((name, value) -> text.put(name, new String(value, UTF_8)));
        var expected = new LinkedHashMap<String, String>();
        expected.put("ce_specversion", "1.0");
        expected.put("ce_id", "17");
        expected.put("ce_source", "/newswire/enrich");
        expected.put("ce_type", "org.newswire.item.enriched");
        expected.put("ce_time", "1970-01-01T00:00:00Z");
        expected.put("ce_subject", "feed|ümlaut");
        expected.put("content-type", "application/vnd.confluent.avro");
        expected.put("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        assertThat(text).containsExactlyEntriesOf(expected);
        assertThat(text.keySet()).containsExactlyElementsOf(Headers.ALL);
    }

    @Test
    void everyRecordTypeHasItsOwnEventType() {
        assertThat(Topics.DEFAULT.all().stream()
                        .map(topic -> topic.valueSchema().getName())
                        .distinct()
                        .map(EventTypes::of))
                .doesNotHaveDuplicates();
    }
}
