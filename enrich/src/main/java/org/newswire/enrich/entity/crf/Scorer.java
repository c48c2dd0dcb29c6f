package org.newswire.enrich.entity.crf;

/**
 * The scores of one sentence, one word at a time: of each label of the word, and of each pair of the label before it and
 * its own. Made for one sentence and one thread.
 */
final class Scorer {

    /** How far a capitalised word is looked for elsewhere in the sentence, in words, and from where on. */
    private static final int FARTHEST = 149;

    private static final int NEAREST = 3;

    private final CrfModel model;
    private final Weights weights;
    private final Words words;
    private final double[] labels;
    private final double[] pairs;

    Scorer(CrfModel model, Words words) {
        this.model = model;
        this.weights = model.weights();
        this.words = words;
        this.labels = new double[model.labels().size()];
        this.pairs = new double[labels.length * labels.length];
    }

    double label(int label) {
        return labels[label];
    }

    double pair(int previous, int label) {
        return pairs[previous * labels.length + label];
    }

    /** Computes the scores of a word. */
    void moveTo(int at) {
        WordScores previous = scores(at - 1);
        WordScores own = scores(at);
        WordScores next = scores(at + 1);
        for (int label = 0; label < labels.length; label++)
            labels[label] = own.own[label] + previous.asPrevious[label] + next.asNext[label];
        addShapes(at, previous, own, next);
        addRecurrence(at);
        addWindow(at);

        double[] possible = model.pairs();
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] =
                    possible[pair] + own.ownPair[pair] + previous.asPreviousOfPair[pair] + next.asNextOfPair[pair];
        }
        weights.add(Template.PAIR_TWO_WORDS.key(words.at(at - 1).print, words.at(at).print), pairs);
        weights.add(Template.PAIR_TWO_CLUSTERS.key(previous.cluster, own.cluster), pairs);
        weights.add(Template.PAIR_TWO_SHAPES.key(previous.shape, own.shape), pairs);
    }

    private void addShapes(int at, WordScores previous, WordScores own, WordScores next) {
        Word wordBefore = words.at(at - 1);
        Word wordAfter = words.at(at + 1);
        weights.add(Template.PREVIOUS_WORD_AND_SHAPE.key(wordBefore.print, own.shape), labels);
        weights.add(Template.SHAPE_AND_NEXT_WORD.key(own.shape, wordAfter.print), labels);
        weights.add(Template.PREVIOUS_SHAPE_AND_SHAPE.key(previous.shape, own.shape), labels);
        weights.add(Template.SHAPE_AND_NEXT_SHAPE.key(own.shape, next.shape), labels);
        weights.add(Template.THREE_SHAPES.key(previous.shape, own.shape, next.shape), labels);
        if (wordBefore.isShort)
            weights.add(Template.WORD_BEFORE_PREVIOUS_AND_SHAPE.key(words.at(at - 2).print, own.shape), labels);
        if (wordAfter.isShort)
            weights.add(Template.WORD_AFTER_NEXT_AND_SHAPE.key(words.at(at + 2).print, own.shape), labels);
    }

    /** A capitalised word between others may be a name that the sentence says again. */
    private void addRecurrence(int at) {
        Word word = words.at(at);
        if (!word.isCapitalised || !words.at(at + 1).isSmall || at == 0 || !words.at(at - 1).hasLetter) {
            weights.add(Template.NOT_RECURRING.key(), labels);
            return;
        }
        if (occurs(word, at + NEAREST, at + FARTHEST)) weights.add(Template.RECURS_LATER.key(), labels);
        if (occurs(word, at - FARTHEST, at - NEAREST)) weights.add(Template.RECURRED_EARLIER.key(), labels);
    }

    private boolean occurs(Word word, int first, int last) {
        for (int at = Math.max(first, 0); at <= last && at < words.size(); at++) {
            if (words.at(at).print == word.print) return true;
        }
        return false;
    }

    /** Words nearby, wherever they stand; one that stands there twice counts once. */
    private void addWindow(int at) {
        for (int distance = 1; distance <= model.window(); distance++) {
            if (isNew(at, -distance)) add(scores(at - distance).asEarlier);
            if (isNew(at, distance)) add(scores(at + distance).asLater);
        }
    }

    private boolean isNew(int at, int distance) {
        long print = words.at(at + distance).print;
        int step = Integer.signum(distance);
        for (int nearer = distance - step; nearer != 0; nearer -= step) {
            if (words.at(at + nearer).print == print) return false;
        }
        return true;
    }

    private void add(double[] others) {
        for (int label = 0; label < labels.length; label++) labels[label] += others[label];
    }

    private WordScores scores(int at) {
        return words.at(at).scores[model.index()];
    }
}
