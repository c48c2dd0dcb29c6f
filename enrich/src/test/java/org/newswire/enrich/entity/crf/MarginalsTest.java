package org.newswire.enrich.entity.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarginalsTest {

    private static final List<String> SENTENCE = List.of("Envoys", "of", "Baltic", "Rail", "met");

    @ParameterizedTest
    @MethodSource("models")
    void areThoseOfAllSequencesCounted(CrfModel model) {
        Words words = Models.CRF.read(SENTENCE);
        Marginals marginals = model.lattice(words).marginals();
        for (int label = 0; label < model.labels().size(); label++) {
            assertThat(marginals.probability(2, 4, label)).isCloseTo(counted(model, words, 2, 4, label), within(1e-9));
            assertThat(marginals.probability(0, 1, label)).isCloseTo(counted(model, words, 0, 1, label), within(1e-9));
            assertThat(marginals.probability(4, 5, label)).isCloseTo(counted(model, words, 4, 5, label), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void addUpToOne(CrfModel model) {
        for (List<String> sentence : SampleWire.sentences().subList(0, 100)) {
            Marginals marginals = model.lattice(Models.CRF.read(sentence)).marginals();
            for (int at = 0; at < sentence.size(); at++) {
                int word = at;
                double sum = IntStream.range(0, model.labels().size())
                        .mapToDouble(label -> marginals.probability(word, word + 1, label))
                        .sum();
                assertThat(sum).isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void longSentencesStayExact() {
        List<String> words = Collections.nCopies(20_000, "Riga");
        Marginals marginals =
                Models.THREE_CLASSES.lattice(Models.CRF.read(words)).marginals();
        assertThat(marginals.probability(10_000, 10_001, 0)).isBetween(0.0, 1.0);
    }

    @Test
    void runsLieWithinTheSentence() {
        Marginals marginals =
                Models.THREE_CLASSES.lattice(Models.CRF.read(SENTENCE)).marginals();
        assertThatThrownBy(() -> marginals.probability(3, 6, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> marginals.probability(2, 2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static List<CrfModel> models() {
        return Models.ALL;
    }

    /** By going through every sequence of labels. */
    private static double counted(CrfModel model, Words words, int begin, int end, int label) {
        double[] sums = new double[2];
        count(model, new Scorer(model, words), new int[words.size()], 0, 1, sums, begin, end, label);
        return sums[0] / sums[1];
    }

    private static void count(
            CrfModel model,
            Scorer scorer,
            int[] sequence,
            int at,
            double weight,
            double[] sums,
            int begin,
            int end,
            int label) {
        if (at == sequence.length) {
            sums[1] += weight;
            if (IntStream.range(begin, end).allMatch(word -> sequence[word] == label)) sums[0] += weight;
            return;
        }
        for (int next = 0; next < model.labels().size(); next++) {
            scorer.moveTo(at);
            double step = scorer.pair(at == 0 ? 0 : sequence[at - 1], next) + scorer.label(next);
            sequence[at] = next;
            count(model, scorer, sequence, at + 1, weight * Math.exp(step), sums, begin, end, label);
        }
    }
}
