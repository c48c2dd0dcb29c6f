package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.crf.Lattice;
import org.newswire.enrich.entity.crf.Marginals;

/** What the models make of a sentence: the names in it, and how probable any other name would be. Not thread-safe. */
final class Reading {

    private final Lattice lattice;
    private final List<TaggedName> names;
    private @Nullable Marginals marginals;

    /** @param lattice of the labels of {@link Panel} */
    Reading(Lattice lattice) {
        this.lattice = lattice;
        this.names = names(lattice.best());
    }

    /** In order, not overlapping. */
    List<TaggedName> names() {
        return names;
    }

    /** Whether the models found a name, of whatever type, in exactly these words. */
    boolean hasName(int begin, int end) {
        TaggedName words = new TaggedName(begin, end, Entity.Type.MISC);
        int at = Collections.binarySearch(names, words, Comparator.comparingInt(TaggedName::begin));
        return at >= 0 && names.get(at).end() == end;
    }

    /** The probability that exactly these words are a name of this type, as the models have it; 0 for events. */
    double probability(int begin, int end, Entity.Type type) {
        if (marginals == null) marginals = lattice.marginals();
        int label = Panel.label(type);
        return label == 0 ? 0 : marginals.probabilityOfRun(begin, end, label);
    }

    /** Runs of one type; two names of one type that touch cannot be told apart. */
    private static List<TaggedName> names(int[] labels) {
        List<TaggedName> names = new ArrayList<>();
        for (int begin = 0; begin < labels.length; ) {
            int label = labels[begin];
            int end = begin + 1;
            while (end < labels.length && labels[end] == label) end++;
            Entity.@Nullable Type type = Panel.type(label);
            if (type != null) names.add(new TaggedName(begin, end, type));
            begin = end;
        }
        return List.copyOf(names);
    }
}
