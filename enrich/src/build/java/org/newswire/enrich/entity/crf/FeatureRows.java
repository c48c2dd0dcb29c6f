package org.newswire.enrich.entity.crf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The features of a model and their weights, columns brought into the order of the labels. */
final class FeatureRows {

    private final CoreNlpModel model;
    private final KeyTableBuilder keys;
    private final int[] rows;
    private final float[] weights;

    FeatureRows(CoreNlpModel model) {
        this.model = model;
        int labels = model.labels().size();
        List<List<Long>> keysOf = new ArrayList<>();
        int keyCount = 0;
        int size = 0;
        for (int feature = 0; feature < model.features().size(); feature++) {
            List<Long> found = FeatureParser.keys(model.features().get(feature));
            keysOf.add(found);
            keyCount += found.size();
            size += isOfPair(feature) ? labels * labels : labels;
        }
        keys = new KeyTableBuilder(keyCount);
        rows = new int[keys.keys().length];
        weights = new float[size];
        int row = 0;
        for (int feature = 0; feature < keysOf.size(); feature++) {
            for (long key : keysOf.get(feature)) rows[keys.add(key)] = row;
            int[] order = isOfPair(feature) ? model.pairOrder() : model.labelOrder();
            float[] columns = model.weights()[feature];
            if (columns.length != order.length) throw new IllegalStateException("weights of another shape");
            for (int column = 0; column < order.length; column++) weights[row + order[column]] = columns[column];
            row += isOfPair(feature) ? labels * labels : labels;
        }
    }

    /** Writes the impossible pairs, the keys, the rows and the weights. */
    void writeTo(ModelWriter writer) throws IOException {
        int labels = model.labels().size();
        BitSet impossible = new BitSet();
        impossible.set(0, labels * labels);
        for (int pair : model.pairOrder()) impossible.clear(pair);
        writer.writeInts(impossible.stream().toArray());
        writer.writeLongs(keys.keys());
        writer.writeInts(rows);
        writer.writeFloats(weights);
    }

    private boolean isOfPair(int feature) {
        return model.features().get(feature).endsWith("|CpC");
    }
}
