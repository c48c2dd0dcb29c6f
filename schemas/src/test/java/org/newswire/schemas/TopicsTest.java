package org.newswire.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void aDeskHasATopicOfItsName() {
        var topic = new Topics("test.").desk("baltic-storms");

        assertThat(topic.name()).isEqualTo("test.news.desk.baltic-storms");
        assertThat(topic.subject()).isEqualTo("test.news.desk.baltic-storms-value");
        assertThat(topic.cleanup()).isEqualTo(Cleanup.COMPACT);
        assertThat(topic.config()).containsEntry("delete.retention.ms", "604800000");
        assertThat(topic.valueSchema()).isEqualTo(Topics.DEFAULT.enriched().valueSchema());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Storms", "a.b", "a_b", "-a", "a-", "å", "a b"})
    void aDeskIsNamedSoThatKafkaAndPeopleCanTellItApart(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topics.DEFAULT.desk(name))
                .withMessageContaining("\"" + name + "\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Topics.DEFAULT.desk("a".repeat(101)));
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
