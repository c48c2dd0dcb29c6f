package org.newswire.enrich.topic.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.topic.MediaTopics;
import org.newswire.enrich.topic.TopicTag;
import org.newswire.enrich.topic.TopicTagger;

/**
 * Tags stories by the rules and by a model of the site's own archive together. What the rules say is a feature of the
 * model, so for a topic that it knows its probability is the confidence; other topics keep that of their rule, but none
 * is surer than a broader topic that the model knows. Topics that the provider gave stay. Thread-safe.
 */
public final class TrainedTopics implements TopicTagger {

    private static final String RULE = "archive";
    private static final double GIVEN = 1;
    private static final Comparator<TopicTag> MOST_CONFIDENT_FIRST =
            Comparator.comparingDouble(TopicTag::confidence).reversed().thenComparing(TopicTag::qcode);

    private final TopicTagger rules;
    private final TopicModel model;
    private final MediaTopics topics;

    /** The rules with a model that was trained on their tags. */
    public TrainedTopics(TopicTagger rules, TopicModel model, MediaTopics topics) {
        this.rules = rules;
        this.model = model;
        this.topics = topics;
    }

    @Override
    public String name() {
        return rules.name();
    }

    @Override
    public String version() {
        return rules.version() + "+" + RULE + "-" + model.version();
    }

    @Override
    public boolean reads(Article article) {
        return rules.reads(article);
    }

    @Override
    public List<TopicTag> annotate(Article article, List<Entity> entities) {
        var byRules = rules.annotate(article, entities);
        if (!article.isEnglish()) return byRules;
        var found = model.find(article, byRules);
        Map<String, TopicTag> tags = new HashMap<>();
        for (var tag : byRules) {
            if (tag.confidence() >= GIVEN || !model.qcodes().contains(tag.qcode())) tags.put(tag.qcode(), tag);
        }
        found.forEach((qcode, finding) -> {
            var rule = byRules.stream().filter(tag -> tag.qcode().equals(qcode)).findFirst();
            if (!tags.containsKey(qcode))
                tags.put(qcode, rule.map(tag -> with(tag, finding)).orElseGet(() -> tag(qcode, finding)));
        });
        return tags.values().stream()
                .map(tag -> bounded(tag, found))
                .filter(tag -> tag.confidence() >= TopicModel.LEAST || found.containsKey(tag.qcode()))
                .sorted(MOST_CONFIDENT_FIRST)
                .toList();
    }

    private TopicTag tag(String qcode, TopicModel.Finding finding) {
        return new TopicTag(
                qcode, topics.name(qcode), finding.probability(), finding.evidence(), RULE, model.version());
    }

    private TopicTag with(TopicTag tag, TopicModel.Finding finding) {
        var evidence = new ArrayList<>(tag.evidence());
        if (evidence.isEmpty()) evidence.addAll(finding.evidence());
        return new TopicTag(
                tag.qcode(),
                tag.name(),
                finding.probability(),
                evidence,
                tag.rule() + "+" + RULE,
                tag.ruleVersion().isEmpty() ? model.version() : tag.ruleVersion() + "+" + model.version());
    }

    /** No surer than any broader topic that the model knows. */
    private TopicTag bounded(TopicTag tag, Map<String, TopicModel.Finding> found) {
        if (tag.confidence() >= GIVEN) return tag;
        double confidence = tag.confidence();
        for (var broader : topics.broader(tag.qcode())) {
            if (!model.qcodes().contains(broader)) continue;
            var finding = found.get(broader);
            confidence = Math.min(confidence, finding == null ? 0 : finding.probability());
        }
        return confidence == tag.confidence()
                ? tag
                : new TopicTag(tag.qcode(), tag.name(), confidence, tag.evidence(), tag.rule(), tag.ruleVersion());
    }
}
