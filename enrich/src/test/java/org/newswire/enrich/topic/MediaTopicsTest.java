package org.newswire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediaTopicsTest {

    private final MediaTopics topics = MediaTopics.load();

    @Test
    void hasThe17TopLevelTopics() {
        assertThat(topics.all().stream().filter(MediaTopic::isTopLevel)).hasSize(17);
    }

    @Test
    void knowsNameAndAncestors() {
        var policy = topics.find("20000379").orElseThrow();
        assertThat(policy.qcode()).isEqualTo("medtop:20000379");
        assertThat(policy.name()).isEqualTo("monetary policy");
        assertThat(topics.ancestors(policy))
                .extracting(MediaTopic::name)
                .containsExactly("macro economics", "economy", "economy, business and finance");
    }

    @Test
    void givesTheConceptAtALevel() {
        assertThat(topics.atLevel("medtop:20000379", 1)).isEqualTo("medtop:04000000");
        assertThat(topics.atLevel("medtop:20000379", 3))
                .isEqualTo(topics.find("20000379")
                        .map(policy -> "medtop:" + policy.parent())
                        .orElseThrow());
        assertThat(topics.atLevel("medtop:20000379", 4)).isEqualTo("medtop:20000379");
        assertThat(topics.atLevel("medtop:04000000", Integer.MAX_VALUE)).isEqualTo("medtop:04000000");
        assertThat(topics.atLevel("medtop:20000436", Integer.MAX_VALUE)).isEqualTo("medtop:20000257");
        assertThat(topics.atLevel("medtop:99999999", 1)).isEqualTo("medtop:99999999");
    }

    @Test
    void forwardsRetiredTopics() {
        assertThat(topics.find("20000436"))
                .hasValueSatisfying(topic -> assertThat(topic.name()).isEqualTo("renewable energy"));
        assertThat(topics.find("20000436").orElseThrow().code()).isEqualTo("20000257");
    }

    @Test
    void everyRetiredTopicIsForwardedToAnActiveOne() {
        for (var topic : topics.all()) {
            var active = topics.find(topic.code()).orElseThrow();
            assertThat(active.replacedBy()).as(topic.code()).isNull();
            assertThat(topics.ancestors(active)).as(topic.code()).noneMatch(ancestor -> ancestor.replacedBy() != null);
        }
    }

    @Test
    void mapsSubjectCodesDetailToMatterToSubject() {
        assertThat(topics.findBySubjectCode("01005000").orElseThrow().name()).isEqualTo("cinema");
        assertThat(topics.findBySubjectCode("01005999").orElseThrow().name()).isEqualTo("cinema");
        assertThat(topics.findBySubjectCode("15000000").orElseThrow().name()).isEqualTo("sport");
        assertThat(topics.findBySubjectCode("15999000").orElseThrow().name()).isEqualTo("sport");
        assertThat(topics.findBySubjectCode("99000000")).isEmpty();
        assertThat(topics.findBySubjectCode("sport")).isEmpty();
    }
}
