package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import org.newswire.enrich.entity.crf.Crf;

/**
 * Marks the names in sentences with two linear-chain conditional random fields, read as one: a sequence of labels scores
 * the weighted sum of what the two give it.
 *
 * <p>The first model knows persons, organisations and locations and was trained on several million words of news and
 * encyclopedia. The second knows miscellaneous names as well and was trained on one newspaper year alone: much the
 * surer on such text, much the less on any other. So its weight depends on how far the two agree about a story.
 * Figures: docs/decisions/0004.
 *
 * <p>Cost is linear in the words. Thread-safe.
 */
final class NameTagger {

    private static final String THREE_CLASSES = "english.all.3class.distsim";
    private static final String FOUR_CLASSES = "english.conll.4class.distsim";

    /** Words from the beginning of a story by which the weight is set; what the models give to them is kept. */
    private static final int SAMPLE = 5_000;

    private final Crf crf;
    private final Panel panel;

    private NameTagger(Crf crf) {
        this.crf = crf;
        this.panel = new Panel(crf.model(THREE_CLASSES), crf.model(FOUR_CLASSES));
    }

    /**
     * Reads both models from the class path.
     *
     * @throws IllegalStateException if they are not there, which means that the build did not compile them
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    static NameTagger load() {
        return new NameTagger(Crf.load());
    }

    /** Names in a sentence cut as in the Penn Treebank, in order, not overlapping. */
    List<TaggedName> tag(List<String> words) {
        return read(List.of(words)).get(0).names();
    }

    /** Reads each sentence of a story. */
    List<Reading> read(List<List<String>> sentences) {
        Agreement agreement = new Agreement();
        List<Panel.Opinions> sample = new ArrayList<>();
        for (int at = 0, words = 0; at < sentences.size() && words < SAMPLE; at++) {
            Panel.Opinions opinions = opinions(sentences.get(at));
            opinions.compare(agreement);
            sample.add(opinions);
            words += sentences.get(at).size();
        }
        double weight = agreement.weightOfNarrow();
        List<Reading> readings = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            Panel.Opinions opinions = at < sample.size() ? sample.get(at) : opinions(sentences.get(at));
            readings.add(new Reading(opinions.weighted(weight)));
        }
        return readings;
    }

    private Panel.Opinions opinions(List<String> words) {
        List<String> forms = new ArrayList<>(words.size());
        for (String word : words) forms.add(modelForm(word));
        return panel.read(crf.read(forms));
    }

    /** The word as the training texts spell it: typewriter quotes and dashes. Brackets stay: escaped ones do worse. */
    private static String modelForm(String word) {
        return switch (word) {
            case "\u2013", "\u2014" -> "--";
            case "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb" -> "\"";
            default -> word.replace('\u2019', '\'').replace('\u2018', '\'');
        };
    }
}
