package org.newswire.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newswire.schemas.TopicSpec.Cleanup;
import org.newswire.schemas.TopicSpec.Compatibility;

class TopicsTest {

    @Test
    void areNamedInTheOrderAnItemPassesThem() {
        assertThat(Topics.DEFAULT.all())
                .extracting(TopicSpec::name)
                .containsExactly("news.raw", "news.enriched", "news.current", "news.dead-letter", "news.receipts");
    }

    @Test
    void prefixSetsAllOfThemApart() {
        assertThat(new Topics("test.").all())
                .extracting(TopicSpec::name)
                .allSatisfy(name -> assertThat(name).startsWith("test.news."))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesAreLegalForKafkaAndDistinctAsMetrics() {
        assertThat(Topics.DEFAULT.all()).extracting(TopicSpec::name).allMatch(name -> name.matches("[a-z.-]{1,249}"));
        // Kafka's metric names take '.' and '_' for the same character.
        assertThat(Topics.DEFAULT.all())
                .extracting(spec -> spec.name().replace('.', '_'))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRawItemIsKeptForEver() {
        assertThat(Topics.DEFAULT.raw().retention()).isEqualTo(TopicSpec.FOREVER);
        assertThat(Topics.DEFAULT.raw().config()).containsEntry("retention.ms", "-1");
    }

    @Test
    void currentIsCompactedSoThatTheNewestVersionStays() {
        assertThat(Topics.DEFAULT.current().cleanup()).isEqualTo(Cleanup.COMPACT);
    }

    @Test
    void whatDownstreamReadsIsFullyCompatible() {
        assertThat(Topics.DEFAULT.enriched().compatibility()).isEqualTo(Compatibility.FULL_TRANSITIVE);
        assertThat(Topics.DEFAULT.current().compatibility()).isEqualTo(Compatibility.FULL_TRANSITIVE);
        assertThat(Topics.DEFAULT.raw().compatibility()).isEqualTo(Compatibility.BACKWARD_TRANSITIVE);
    }
}
