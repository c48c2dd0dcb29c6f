package org.newswire.enrich.entity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.crf.CrfModel;
import org.newswire.enrich.entity.crf.Lattice;
import org.newswire.enrich.entity.crf.Words;

/**
 * Two models that read the same words, with labels in common: none, person, organisation, location, miscellaneous. The
 * first model calls what is miscellaneous none.
 */
final class Panel {

    /** What the labels stand for; the first, for words that belong to nothing. */
    private static final Entity.@Nullable Type[] TYPES = {
        null, Entity.Type.PERSON, Entity.Type.ORGANISATION, Entity.Type.LOCATION, Entity.Type.MISC
    };

    private static final String[] NAMES_IN_MODELS = {"O", "PERSON", "ORGANIZATION", "LOCATION", "MISC"};

    private final CrfModel broad;
    private final CrfModel narrow;
    private final int[] broadLabels;
    private final int[] narrowLabels;

    /**
     * @param broad the model that was trained on texts of many kinds, and knows three classes
     * @param narrow the model that was trained on newspaper text of one kind, and knows four
     */
    Panel(CrfModel broad, CrfModel narrow) {
        this.broad = broad;
        this.narrow = narrow;
        this.broadLabels = labels(broad);
        this.narrowLabels = labels(narrow);
    }

    static Entity.@Nullable Type type(int label) {
        return TYPES[label];
    }

    /** The first label for events, which the models do not know. */
    static int label(Entity.Type type) {
        return Math.max(0, Arrays.asList(TYPES).indexOf(type));
    }

    Opinions read(Words words) {
        return new Opinions(broad.lattice(words), narrow.lattice(words));
    }

    /** For each of our labels that of the model; the first where it has none. */
    private static int[] labels(CrfModel model) {
        return Arrays.stream(NAMES_IN_MODELS)
                .mapToInt(name -> Math.max(0, model.labels().indexOf(name)))
                .toArray();
    }

    /** What each model gives to a sentence. */
    final class Opinions {

        private final Lattice broad;
        private final Lattice narrow;

        private Opinions(Lattice broad, Lattice narrow) {
            this.broad = broad;
            this.narrow = narrow;
        }

        /** Counts the words that both models, each by itself, see in names of one type, and those that only one does. */
        void compare(Agreement agreement) {
            int[] ofBroad = broad.best();
            int[] ofNarrow = narrow.best();
            for (int word = 0; word < ofBroad.length; word++) {
                boolean either = false;
                boolean same = false;
                for (int label = 1; label < TYPES.length; label++) {
                    if (broadLabels[label] == 0) continue;
                    boolean one = ofBroad[word] == broadLabels[label];
                    boolean other = ofNarrow[word] == narrowLabels[label];
                    either |= one || other;
                    same |= one && other;
                }
                if (either) agreement.count(same);
            }
        }

        /** Both as one: a sequence of our labels scores the weighted sum of what the models give it. */
        Lattice weighted(double weightOfNarrow) {
            Lattice lattice = new Lattice(broad.words(), TYPES.length);
            lattice.add(broad, 1 - weightOfNarrow, broadLabels);
            lattice.add(narrow, weightOfNarrow, narrowLabels);
            return lattice;
        }
    }
}
