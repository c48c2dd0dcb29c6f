package org.newswire.enrich.topic;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Span;

/**
 * Tags a story with IPTC Media Topics and shows the words that speak for each.
 *
 * <p>Topics come from rules over the text and the entities it names (English only) and from the subjects the provider gave; a tag brings its
 * broader topics with it. Tags are sorted by confidence, most confident first, then by code. A story about nothing in
 * the rules has no tag, nor has a notice to editors. Thread-safe; loading takes some tenths of a second, so make one and keep it.
 *
 * <p>Design: docs/decisions/0008-topic-rules-with-evidence.md.
 */
public final class TopicAnnotator implements TopicTagger {

    static final String PROVIDER = "provider";

    private static final String ENGINE_VERSION = "1.2.0";
    private static final double MIN_CONFIDENCE = 0.4;
    private static final int MAX_EVIDENCE = 12;
    private static final Comparator<TopicTag> MOST_CONFIDENT_FIRST =
            comparingDouble(TopicTag::confidence).reversed().thenComparing(TopicTag::qcode);

    private final MediaTopics topics;
    private final ProviderTopics providerTopics;
    private final RuleSet rules;
    private final String version;

    /** Loads the vocabulary and the rules that are shipped with Newswire. */
    public TopicAnnotator() {
        topics = MediaTopics.load();
        providerTopics = new ProviderTopics(topics);
        rules = RuleSet.load(topics);
        version = ENGINE_VERSION + "+" + MediaTopics.RELEASE + ".rules-" + rules.version();
    }

    @Override
    public String name() {
        return "topics";
    }

    @Override
    public String version() {
        return version;
    }

    /** Whether it is English or its provider gave topics, which need no reading. */
    @Override
    public boolean reads(Article article) {
        return article.isEnglish() || !providerTopics.of(article.subjects()).isEmpty();
    }

    @Override
    public List<TopicTag> annotate(Article article, List<Entity> entities) {
        var tags = new LinkedHashMap<String, TopicTag>();
        for (var given : providerTopics.of(article.subjects()))
            tags.put(given.topic().qcode(), provided(given));
        if (article.isEnglish() && !EditorialNotice.isOne(article)) {
            for (var score : rules.score(Passage.of(article), entities)) {
                if (Confidence.of(score) < MIN_CONFIDENCE) continue;
                tags.merge(
                        score.rule().topic().qcode(), tag(score, article.text()), TopicAnnotator::providedWithEvidence);
            }
        }
        addBroader(tags);
        return tags.values().stream().sorted(MOST_CONFIDENT_FIRST).toList();
    }

    private static TopicTag provided(ProviderTopics.Given given) {
        var topic = given.topic();
        return new TopicTag(topic.qcode(), topic.name(), 1, List.of(), PROVIDER + " " + given.given(), "");
    }

    /** The provider's word, and the places in the text that show why. */
    private static TopicTag providedWithEvidence(TopicTag provided, TopicTag ruled) {
        return new TopicTag(
                provided.qcode(), provided.name(), provided.confidence(), ruled.evidence(), provided.rule(), "");
    }

    private static TopicTag tag(RuleScore score, String text) {
        var topic = score.rule().topic();
        return new TopicTag(
                topic.qcode(),
                topic.name(),
                Confidence.of(score),
                evidence(score.evidence(), text),
                score.rule().name(),
                score.version());
    }

    /** The places that count most, in order of position. */
    private static List<Evidence> evidence(Collection<Occurrence> occurrences, String text) {
        return occurrences.stream()
                .sorted(comparingDouble((Occurrence one) -> one.weight() * one.boost())
                        .reversed()
                        .thenComparingInt(Occurrence::begin))
                .limit(MAX_EVIDENCE)
                .sorted(comparingInt(Occurrence::begin))
                .map(one -> new Evidence(new Span(one.begin(), one.end()), text.substring(one.begin(), one.end())))
                .toList();
    }

    /** Adds the broader topics of every tag; none is less confident than what implies it. */
    private void addBroader(Map<String, TopicTag> tags) {
        for (var tag : List.copyOf(tags.values())) {
            var topic = topics.find(tag.qcode().substring(tag.qcode().indexOf(':') + 1))
                    .orElseThrow();
            for (var broader : topics.ancestors(topic))
                tags.merge(broader.qcode(), implied(broader, tag), TopicAnnotator::surer);
        }
    }

    private static TopicTag implied(MediaTopic broader, TopicTag by) {
        return new TopicTag(
                broader.qcode(), broader.name(), by.confidence(), List.of(), "implied by " + by.qcode(), "");
    }

    /** The tag that is there, as confident as the surer of the two. */
    private static TopicTag surer(TopicTag there, TopicTag implied) {
        if (implied.confidence() <= there.confidence()) return there;
        return there.evidence().isEmpty()
                ? implied
                : new TopicTag(
                        there.qcode(),
                        there.name(),
                        implied.confidence(),
                        there.evidence(),
                        there.rule(),
                        there.ruleVersion());
    }
}
