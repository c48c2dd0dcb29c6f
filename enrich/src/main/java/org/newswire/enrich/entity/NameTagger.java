package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.crf.Crf;
import org.newswire.enrich.entity.crf.CrfModel;
import org.newswire.enrich.entity.crf.Lattice;
import org.newswire.enrich.entity.crf.Words;

/**
 * Marks the names in one sentence with two linear-chain conditional random fields, read as one: a sequence of labels
 * scores the weighted sum of what the two give it.
 *
 * <p>The first model knows persons, organisations and locations and was trained on several million words of news and
 * encyclopedia. The second knows miscellaneous names as well and was trained on one newspaper year alone: much the
 * surer on such text, much the less on any other, which the weights make up for. A miscellaneous name is for the first
 * model a word that belongs to nothing. Figures: docs/decisions/0004.
 *
 * <p>Cost is linear in the words. Thread-safe.
 */
final class NameTagger {

    private static final String THREE_CLASSES = "english.all.3class.distsim";
    private static final String FOUR_CLASSES = "english.conll.4class.distsim";

    private static final double WEIGHT_OF_THREE_CLASSES = 0.75;
    private static final double WEIGHT_OF_FOUR_CLASSES = 0.25;

    /** What the labels stand for; the first, for words that belong to nothing. */
    private static final @Nullable Entity.Type[] TYPES = {
        null, Entity.Type.PERSON, Entity.Type.ORGANISATION, Entity.Type.LOCATION, Entity.Type.MISC
    };

    private static final Map<Entity.Type, String> NAMES_IN_MODELS = Map.of(
            Entity.Type.PERSON,
            "PERSON",
            Entity.Type.ORGANISATION,
            "ORGANIZATION",
            Entity.Type.LOCATION,
            "LOCATION",
            Entity.Type.MISC,
            "MISC");

    private final Crf crf;
    private final CrfModel threeClasses;
    private final CrfModel fourClasses;
    private final int[] labelsOfThree;
    private final int[] labelsOfFour;

    private NameTagger(Crf crf) {
        this.crf = crf;
        this.threeClasses = crf.model(THREE_CLASSES);
        this.fourClasses = crf.model(FOUR_CLASSES);
        this.labelsOfThree = labels(threeClasses);
        this.labelsOfFour = labels(fourClasses);
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
        return names(lattice(words).best());
    }

    private Lattice lattice(List<String> words) {
        Words read = crf.read(words.stream().map(NameTagger::modelForm).toList());
        Lattice lattice = new Lattice(words.size(), TYPES.length);
        threeClasses.addTo(lattice, read, WEIGHT_OF_THREE_CLASSES, labelsOfThree);
        fourClasses.addTo(lattice, read, WEIGHT_OF_FOUR_CLASSES, labelsOfFour);
        return lattice;
    }

    /** For each of our labels that of the model; the first where it has none. */
    private static int[] labels(CrfModel model) {
        int[] labels = new int[TYPES.length];
        for (int label = 0; label < TYPES.length; label++) {
            Entity.Type type = TYPES[label];
            if (type != null) labels[label] = Math.max(0, model.labels().indexOf(NAMES_IN_MODELS.get(type)));
        }
        return labels;
    }

    /** Runs of one type; two names of one type that touch cannot be told apart. */
    private static List<TaggedName> names(int[] labels) {
        List<TaggedName> names = new ArrayList<>();
        for (int begin = 0; begin < labels.length; ) {
            int label = labels[begin];
            int end = begin + 1;
            while (end < labels.length && labels[end] == label) end++;
            Entity.Type type = TYPES[label];
            if (type != null) names.add(new TaggedName(begin, end, type));
            begin = end;
        }
        return names;
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
