package org.newswire.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.newswire.avro.RawItem;
import org.newswire.schemas.TopicSpec.Cleanup;
import org.newswire.schemas.TopicSpec.Compatibility;

class TopicSpecTest {

    @Test
    void subjectFollowsTheTopicNameStrategy() {
        assertThat(spec(Cleanup.DELETE, 1, 1).subject()).isEqualTo("t-value");
    }

    @Test
    void configHasRetentionWhereRecordsAreDeleted() {
        assertThat(spec(Cleanup.DELETE, 1, 4096).config())
                .containsExactly(
                        entry("cleanup.policy", "delete"),
                        entry("retention.ms", "3600000"),
                        entry("max.message.bytes", "4096"));
        assertThat(spec(Cleanup.COMPACT_AND_DELETE, 1, 4096).config())
                .containsExactly(
                        entry("cleanup.policy", "compact,delete"),
                        entry("retention.ms", "3600000"),
                        entry("max.message.bytes", "4096"));
    }

    @Test
    void configOfACompactedTopicSaysHowLongTombstonesStay() {
        assertThat(spec(Cleanup.COMPACT, 1, 4096).config())
                .containsExactly(
                        entry("cleanup.policy", "compact"),
                        entry("delete.retention.ms", "3600000"),
                        entry("max.message.bytes", "4096"));
        assertThat(spec(Cleanup.COMPACT, TopicSpec.FOREVER, 1, 4096).config())
                .containsExactly(entry("cleanup.policy", "compact"), entry("max.message.bytes", "4096"));
    }

    @Test
    void refusesNoPartitionsAndNoBytes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec(Cleanup.DELETE, 0, 1))
                .withMessageContaining("topic t: partitions 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec(Cleanup.DELETE, 1, 0))
                .withMessageContaining("topic t: max bytes 0");
    }

    private static TopicSpec spec(Cleanup cleanup, int partitions, int maxMessageBytes) {
        return spec(cleanup, Duration.ofHours(1), partitions, maxMessageBytes);
    }

    private static TopicSpec spec(Cleanup cleanup, Duration retention, int partitions, int maxMessageBytes) {
        return new TopicSpec(
                "t",
                "a test",
                "itemId",
                RawItem.getClassSchema(),
                Compatibility.FULL_TRANSITIVE,
                partitions,
                cleanup,
                retention,
                maxMessageBytes);
    }
}
