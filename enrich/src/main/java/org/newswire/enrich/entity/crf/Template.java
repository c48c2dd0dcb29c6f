package org.newswire.enrich.entity.crf;

/**
 * The kinds of features that the models have. Those of the first group speak for a label, those of the second for a pair
 * of labels in a row. A feature's key is made of its kind and the words, shapes or clusters in it.
 */
enum Template {
    // A label.
    BIAS,
    WORD,
    PREVIOUS_WORD,
    NEXT_WORD,
    EARLIER_WORD,
    LATER_WORD,
    PREFIX,
    SUFFIX,
    SHAPE,
    PREVIOUS_SHAPE,
    NEXT_SHAPE,
    CLUSTER,
    PREVIOUS_CLUSTER,
    NEXT_CLUSTER,
    TITLE,
    PREVIOUS_WORD_AND_SHAPE,
    SHAPE_AND_NEXT_WORD,
    WORD_BEFORE_PREVIOUS_AND_SHAPE,
    WORD_AFTER_NEXT_AND_SHAPE,
    PREVIOUS_SHAPE_AND_SHAPE,
    SHAPE_AND_NEXT_SHAPE,
    THREE_SHAPES,
    NOT_RECURRING,
    RECURS_LATER,
    RECURRED_EARLIER,

    // A pair of labels.
    PAIR_BIAS,
    PAIR_WORD,
    PAIR_PREVIOUS_WORD,
    PAIR_TWO_WORDS,
    PAIR_CLUSTER,
    PAIR_PREVIOUS_CLUSTER,
    PAIR_TWO_CLUSTERS,
    PAIR_SHAPE,
    PAIR_SHAPE_AGAIN,
    PAIR_PREVIOUS_SHAPE,
    PAIR_NEXT_SHAPE,
    PAIR_TWO_SHAPES;

    private final long seed = Fingerprint.of(name());

    /** Key of a feature that has nothing but its kind. */
    long key() {
        return seed;
    }

    long key(long part) {
        return Fingerprint.join(seed, part);
    }

    long key(long first, long second) {
        return Fingerprint.join(Fingerprint.join(seed, first), second);
    }

    long key(long first, long second, long third) {
        return Fingerprint.join(Fingerprint.join(Fingerprint.join(seed, first), second), third);
    }
}
