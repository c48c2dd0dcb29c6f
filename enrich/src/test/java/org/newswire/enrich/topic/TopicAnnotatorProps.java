package org.newswire.enrich.topic;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newswire.enrich.text.Article;

class TopicAnnotatorProps {

    private static final MediaTopics TOPICS = MediaTopics.load();
    private static final RuleSet RULES = RuleSet.load(TOPICS);
    private static final TopicAnnotator ANNOTATOR = new TopicAnnotator();

    @Property(tries = 300)
    void readsAnyText(@ForAll String text) {
        check(Stories.story(text));
    }

    @Property(tries = 300)
    void holdsItsPromisesOnNews(@ForAll("mixedNews") String text) {
        check(Stories.story(text));
    }

    @Property(tries = 100)
    void givesTheSameAnswerTwice(@ForAll("mixedNews") String text) {
        var story = Stories.story(text);
        assertThat(ANNOTATOR.annotate(story)).isEqualTo(ANNOTATOR.annotate(story));
    }

    /** Examples of the rules, shuffled into stories. */
    @Provide
    Arbitrary<String> mixedNews() {
        var sentences =
                RULES.rules().stream().flatMap(rule -> rule.examples().stream()).toList();
        return Arbitraries.of(sentences)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(story -> story.stream().collect(joining("\n\n")));
    }

    private static void check(Article story) {
        var tags = ANNOTATOR.annotate(story);
        assertThat(tags).extracting(TopicTag::qcode).doesNotHaveDuplicates();
        assertThat(tags)
                .isSortedAccordingTo(Comparator.comparingDouble(TopicTag::confidence)
                        .reversed()
                        .thenComparing(TopicTag::qcode));
        var qcodes = tags.stream().map(TopicTag::qcode).collect(toSet());
        for (var tag : tags) {
            assertThat(tag.confidence()).isBetween(0.0, 1.0);
            var topic = TOPICS.find(tag.qcode().substring("medtop:".length())).orElseThrow();
            assertThat(tag.name()).isEqualTo(topic.name());
            assertThat(qcodes)
                    .containsAll(TOPICS.ancestors(topic).stream()
                            .map(MediaTopic::qcode)
                            .toList());
            assertThat(tag.evidence()).isSortedAccordingTo(Comparator.comparing(Evidence::span));
            for (var evidence : tag.evidence())
                assertThat(evidence.text())
                        .isEqualTo(evidence.span().of(story.text()))
                        .isNotBlank();
        }
    }
}
