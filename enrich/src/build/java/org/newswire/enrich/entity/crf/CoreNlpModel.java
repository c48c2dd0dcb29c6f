package org.newswire.enrich.entity.crf;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * A serialized classifier of CoreNLP, taken apart.
 *
 * @param name of the file, without its ending
 * @param labels the first is for words that belong to nothing
 * @param window words to either side that count wherever they stand in it
 * @param knownWords seen in small letters
 * @param clusters cluster of each word, by name
 * @param unknownCluster cluster of all other words
 * @param features as CoreNLP writes them
 * @param weights one row for each feature: a weight for each of {@code labelOrder} or of {@code pairOrder}
 * @param labelOrder what the columns of a feature of one label are for, as indices of {@code labels}
 * @param pairOrder what the columns of a feature of two labels are for: index of the first label × labels + of the second
 */
record CoreNlpModel(
        String name,
        List<String> labels,
        WordShape shape,
        int window,
        Set<String> knownWords,
        Map<String, String> clusters,
        String unknownCluster,
        List<String> features,
        float[][] weights,
        int[] labelOrder,
        int[] pairOrder) {

    private static final String ENDING = ".crf.ser.gz";

    private static String name(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) throw new IllegalArgumentException(file + " does not end in " + ENDING);
        return name.substring(0, name.length() - ENDING.length());
    }

    static CoreNlpModel read(Path file) {
        try (InputStream in = Files.newInputStream(file);
                ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            return of(name(file), CRFClassifier.getClassifier(objects, new Properties()));
        } catch (IOException e) {
            throw new UncheckedIOException("model " + file, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("model " + file + " is of another CoreNLP version", e);
        }
    }

    private static CoreNlpModel of(String name, CRFClassifier<CoreLabel> classifier) {
        SeqClassifierFlags flags = classifier.flags;
        boolean asExpected = flags.maxLeft == 1
                && flags.useDistSim
                && flags.numberEquivalenceDistSim
                && !flags.casedDistSim
                && flags.noMidNGrams
                && flags.useTypeSeqs
                && flags.wordFunction instanceof AmericanizeFunction;
        if (!asExpected) throw new IllegalStateException("model " + name + " has features that Newswire does not know");

        List<String> labels = labels(classifier);
        List<Index<CRFLabel>> orders = Private.field(CRFClassifier.class, "labelIndices", classifier);
        List<NERFeatureFactory<CoreLabel>> factories =
                Private.field(AbstractSequenceClassifier.class, "featureFactories", classifier);
        Index<String> features = Private.field(CRFClassifier.class, "featureIndex", classifier);
        return new CoreNlpModel(
                name,
                labels,
                shape(flags.wordShape),
                flags.disjunctionWidth,
                Private.field(AbstractSequenceClassifier.class, "knownLCWords", classifier),
                Private.field(NERFeatureFactory.class, "lexicon", factories.get(0)),
                flags.unknownWordDistSimClass,
                features.objectsList(),
                Private.field(CRFClassifier.class, "weights", classifier),
                order(orders.get(0), labels.size()),
                order(orders.get(1), labels.size()));
    }

    private static List<String> labels(CRFClassifier<CoreLabel> classifier) {
        List<String> labels = new ArrayList<>(classifier.classIndex.objectsList());
        if (!labels.get(0).equals(classifier.flags.backgroundSymbol))
            throw new IllegalStateException("the first label is not " + classifier.flags.backgroundSymbol);
        return labels;
    }

    private static WordShape shape(int shape) {
        return switch (shape) {
            case WordShapeClassifier.WORDSHAPEDAN2USELC -> WordShape.RUNS;
            case WordShapeClassifier.WORDSHAPECHRIS2USELC -> WordShape.EDGES;
            default -> throw new IllegalStateException("word shape " + shape + " is not known");
        };
    }

    private static int[] order(Index<CRFLabel> columns, int labels) {
        int[] order = new int[columns.size()];
        for (int column = 0; column < order.length; column++) {
            for (int label : columns.get(column).getLabel()) order[column] = order[column] * labels + label;
        }
        return order;
    }
}
