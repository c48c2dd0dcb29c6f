package org.newswire.enrich.topic.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.topic.Evidence;
import org.newswire.enrich.topic.TopicTag;

/**
 * What an archive teaches: a model of its words, and how to weigh that against the rules. Immutable, thread-safe.
 *
 * @param version what tells it from others, eight hexadecimal digits; part of the version of what it tags
 * @param words log-odds of each topic by the words of a story
 * @param weighing turns them and what the rules say into a probability
 * @param leastOfFirst probability that is enough for the most probable topic of a story for which no topic has
 *     {@link #LEAST}; low where an archive leaves no story without a topic
 */
public record TopicModel(String version, WordModel words, Weighing weighing, double leastOfFirst) {

    /** Probability that a topic needs to be tagged, the same as by rules. */
    static final double LEAST = 0.4;

    /** A topic and how probable it is, with the places that speak most for it. */
    record Finding(double probability, List<Evidence> evidence) {}

    /** Topics that it knows. */
    public List<String> qcodes() {
        return words.qcodes();
    }

    /** Topics of a story that are probable enough, by qcode. */
    Map<String, Finding> find(Article article, List<TopicTag> byRules) {
        var values = words.features().values(article);
        var probabilities = weighing.probabilities(qcodes(), words.scores(values), byRules);
        double least = least(probabilities, leastOfFirst);
        var found = new TreeMap<String, Finding>();
        for (int topic = 0; topic < probabilities.length; topic++) {
            if (probabilities[topic] < least) continue;
            var evidence = words.evidence(values, topic, article.text());
            found.put(qcodes().get(topic), new Finding(probabilities[topic], evidence));
        }
        return found;
    }

    /** Probability from which the topics of a story are tagged. */
    static double least(double[] probabilities, double leastOfFirst) {
        double most = Arrays.stream(probabilities).max().orElse(0);
        return most >= LEAST ? LEAST : Math.max(most, leastOfFirst);
    }
}
