package org.newswire.benchmarks;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newswire.app.evaluate.PeerTagger;

/**
 * CoreNLP's own combination of its three CRFs, of three, seven and four classes in that order, as its {@code ner}
 * annotator runs it by default; without its rules for numbers, dates and fine-grained names, which would slow it down
 * tenfold and lower its scores.
 */
public final class CoreNlpPeer implements PeerTagger {

    private static final String SEVEN_CLASSES = "english.muc.7class.distsim";
    private static final Map<String, String> TYPES =
            Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC", "MISC", "MISC");

    private @Nullable NERClassifierCombiner combiner;

    /** For the service loader. */
    public CoreNlpPeer() {}

    @Override
    public String name() {
        return "corenlp";
    }

    @Override
    public void load() {
        List<AbstractSequenceClassifier<CoreLabel>> models = new ArrayList<>();
        for (String model : List.of(CrfBenchmark.THREE_CLASSES, SEVEN_CLASSES, CrfBenchmark.FOUR_CLASSES))
            models.add(CoreNlpTagger.load(model).classifier());
        try {
            combiner = new NERClassifierCombiner(false, false, models.get(0), models.get(1), models.get(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> tags(List<String> words) {
        List<CoreLabel> tokens = Objects.requireNonNull(combiner, "not loaded").classify(CoreNlpTagger.tokens(words));
        List<String> tags = new ArrayList<>();
        String before = "";
        for (String label : CoreNlpTagger.labelsOf(tokens)) {
            String type = TYPES.getOrDefault(label, "");
            tags.add(type.isEmpty() ? "O" : (type.equals(before) ? "I-" : "B-") + type);
            before = type;
        }
        return tags;
    }
}
