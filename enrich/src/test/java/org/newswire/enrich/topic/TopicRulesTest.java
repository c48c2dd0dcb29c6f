package org.newswire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.entity.EntityAnnotator;
import org.newswire.enrich.entity.gazetteer.Gazetteer;

/** The rule files that are shipped: each says what it must and must not tag, and does so. */
class TopicRulesTest {

    private static final MediaTopics TOPICS = MediaTopics.load();
    private static final RuleSet RULES = RuleSet.load(TOPICS);
    private static final Annotator<TopicTag> ANNOTATOR =
            new NamesThenTopics(EntityAnnotator.load(), new TopicAnnotator());

    @TestFactory
    Stream<DynamicTest> examplesGetTheTopic() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(text -> dynamicTest(
                                rule.name() + ": " + text,
                                () -> assertThat(qcodes(text))
                                        .contains(rule.topic().qcode()))));
    }

    @TestFactory
    Stream<DynamicTest> counterExamplesDoNot() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.counterExamples().stream()
                        .map(text -> dynamicTest(
                                rule.name() + ": " + text,
                                () -> assertThat(qcodes(text))
                                        .doesNotContain(rule.topic().qcode()))));
    }

    @Test
    void everyRuleShowsBoth() {
        assertThat(RULES.rules()).allSatisfy(rule -> {
            assertThat(rule.examples()).as(rule.name()).isNotEmpty();
            assertThat(rule.counterExamples()).as(rule.name()).isNotEmpty();
        });
    }

    @Test
    void everyTopLevelTopicHasARule() {
        assertThat(RULES.rules().stream().map(TopicRule::topic).filter(MediaTopic::isTopLevel))
                .containsExactlyInAnyOrderElementsOf(
                        TOPICS.all().stream().filter(MediaTopic::isTopLevel).toList());
    }

    @Test
    void atLeast250TopicsBelowThemHaveRules() {
        assertThat(RULES.rules().stream().map(TopicRule::topic).filter(topic -> !topic.isTopLevel()))
                .hasSizeGreaterThanOrEqualTo(250);
    }

    @Test
    void everyTopicHasOneRuleInTheFileOfItsTopLevelTopic() {
        assertThat(RULES.rules()).extracting(TopicRule::topic).doesNotHaveDuplicates();
        for (var file : RuleSet.FILES) {
            var rules = RULES.rules().stream()
                    .filter(rule -> rule.name().startsWith(file + "/"))
                    .toList();
            var top = rules.get(0).topic();
            assertThat(rules.subList(1, rules.size()))
                    .allSatisfy(
                            rule -> assertThat(TOPICS.ancestors(rule.topic())).contains(top));
        }
    }

    @Test
    void everyEntityIsOneThatTheGazetteerKnows() {
        var known = Gazetteer.load().entries().stream()
                .flatMap(entry -> Stream.of("@" + entry.id(), "@subtype:" + entry.subtype()))
                .collect(Collectors.toSet());
        assertThat(RULES.rules())
                .allSatisfy(rule -> assertThat(known)
                        .as(rule.name())
                        .containsAll(Stream.concat(
                                        rule.terms().stream().map(TopicRule.Term::phrase),
                                        rule.needs().stream().flatMap(List::stream))
                                .filter(EntityTerms::isOne)
                                .toList()));
    }

    private static Stream<String> qcodes(String text) {
        return ANNOTATOR.annotate(Stories.story(text)).stream().map(TopicTag::qcode);
    }
}
