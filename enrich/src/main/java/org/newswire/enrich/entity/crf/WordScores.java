package org.newswire.enrich.entity.crf;

import java.util.Set;

/**
 * What one word adds to the scores of one model: sums over the features that need no other word. The first group has a
 * score for each label, the second for each pair of labels.
 */
final class WordScores {

    private static final Set<String> TITLES = Set.of(
            "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Miss.", "Dr", "Dr.", "Sen", "Sen.", "Judge", "Judge.",
            "Sir", "Sir.");

    /** What stands for a cluster or shape that is not there, beside a sentence: CoreNLP wrote {@code null} into them. */
    private static final long MISSING = Fingerprint.of("null");

    final long shape;
    final long cluster;

    final double[] own;
    final double[] asPrevious;
    final double[] asNext;
    final double[] asEarlier;
    final double[] asLater;

    final double[] ownPair;
    final double[] asPreviousOfPair;
    final double[] asNextOfPair;

    private final Weights weights;

    private WordScores(Weights weights, int labels, long shape, long cluster) {
        this.weights = weights;
        this.shape = shape;
        this.cluster = cluster;
        this.own = new double[labels];
        this.asPrevious = new double[labels];
        this.asNext = new double[labels];
        this.asEarlier = new double[labels];
        this.asLater = new double[labels];
        this.ownPair = new double[labels * labels];
        this.asPreviousOfPair = new double[labels * labels];
        this.asNextOfPair = new double[labels * labels];
    }

    /** Of a word in American spelling and the fingerprint of its cluster. */
    static WordScores of(String word, long cluster, CrfModel model) {
        long print = Fingerprint.of(word);
        long shape = Fingerprint.of(model.shapeOf(word));
        WordScores scores = new WordScores(model.weights(), model.labels().size(), shape, cluster);
        scores.addOwn(word, print, model.longestAffix());
        scores.addAsNeighbour(print, shape, cluster, shape);
        return scores;
    }

    /** Of the place before the first word and after the last. */
    static WordScores beside(CrfModel model) {
        long none = Fingerprint.EMPTY;
        WordScores scores = new WordScores(model.weights(), model.labels().size(), none, none);
        scores.addAsNeighbour(none, none, MISSING, MISSING);
        return scores;
    }

    private void addOwn(String word, long print, int longestAffix) {
        weights.add(Template.BIAS.key(), own);
        weights.add(Template.WORD.key(print), own);
        weights.add(Template.SHAPE.key(shape), own);
        weights.add(Template.CLUSTER.key(cluster), own);
        if (TITLES.contains(word)) weights.add(Template.TITLE.key(), own);
        addAffixes("<" + word + ">", longestAffix);

        weights.add(Template.PAIR_BIAS.key(), ownPair);
        weights.add(Template.PAIR_WORD.key(print), ownPair);
        weights.add(Template.PAIR_SHAPE.key(shape), ownPair);
        weights.add(Template.PAIR_SHAPE_AGAIN.key(shape), ownPair);
        weights.add(Template.PAIR_CLUSTER.key(cluster), ownPair);
    }

    private void addAsNeighbour(long print, long neighbourShape, long neighbourCluster, long shapeAfterPair) {
        weights.add(Template.PREVIOUS_WORD.key(print), asPrevious);
        weights.add(Template.PREVIOUS_SHAPE.key(neighbourShape), asPrevious);
        weights.add(Template.PREVIOUS_CLUSTER.key(neighbourCluster), asPrevious);
        weights.add(Template.NEXT_WORD.key(print), asNext);
        weights.add(Template.NEXT_SHAPE.key(neighbourShape), asNext);
        weights.add(Template.NEXT_CLUSTER.key(neighbourCluster), asNext);
        weights.add(Template.EARLIER_WORD.key(print), asEarlier);
        weights.add(Template.LATER_WORD.key(print), asLater);

        weights.add(Template.PAIR_PREVIOUS_WORD.key(print), asPreviousOfPair);
        weights.add(Template.PAIR_PREVIOUS_SHAPE.key(shape), asPreviousOfPair);
        weights.add(Template.PAIR_PREVIOUS_CLUSTER.key(cluster), asPreviousOfPair);
        weights.add(Template.PAIR_NEXT_SHAPE.key(shapeAfterPair), asNextOfPair);
    }

    /** Beginnings and ends of two letters and more, the word's own ends marked. One that is both counts once. */
    private void addAffixes(String word, int longest) {
        int limit = Math.min(longest, word.length());
        long print = Fingerprint.append(Fingerprint.EMPTY, word.charAt(0));
        for (int end = 2; end <= limit; end++) {
            print = Fingerprint.append(print, word.charAt(end - 1));
            weights.add(Template.PREFIX.key(print), own);
        }
        int last = word.length() - 1;
        print = Fingerprint.append(Fingerprint.EMPTY, word.charAt(last));
        for (int length = 2; length <= limit; length++) {
            int begin = word.length() - length;
            print = Fingerprint.append(print, word.charAt(begin));
            boolean isPrefix = word.charAt(begin) == '<' && word.regionMatches(begin, word, 0, length);
            if (!isPrefix) weights.add(Template.SUFFIX.key(print), own);
        }
    }
}
