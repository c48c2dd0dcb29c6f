package org.newswire.enrich.entity.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LatticeProps {

    private static final int LABELS = 3;

    @Property(tries = 300)
    void bestScoresAsHighAsAnyOfAllWays(@ForAll @IntRange(max = 7) int words, @ForAll long seed) {
        Lattice lattice = random(words, seed);
        double[] highest = {Double.NEGATIVE_INFINITY};
        sum(lattice, way -> {
            highest[0] = Math.max(highest[0], score(lattice, way));
            return 0;
        });
        int[] best = lattice.best();
        assertThat(best).hasSize(words);
        assertThat(score(lattice, best)).isCloseTo(highest[0], within(1e-9));
    }

    @Property(tries = 300)
    void runsAreAsProbableAsAllWaysThatHaveThem(
            @ForAll @IntRange(min = 1, max = 7) int words,
            @ForAll @IntRange(max = 6) int first,
            @ForAll @IntRange(max = 6) int last,
            @ForAll @IntRange(max = LABELS - 1) int label,
            @ForAll long seed) {
        Lattice lattice = random(words, seed);
        int begin = Math.min(first, words - 1);
        int end = Math.max(begin, Math.min(last, words - 1)) + 1;
        double all = sum(lattice, way -> Math.exp(score(lattice, way)));
        double having = sum(lattice, way -> {
            boolean has = Arrays.stream(way, begin, end).allMatch(each -> each == label);
            return has ? Math.exp(score(lattice, way)) : 0;
        });
        double exactly = sum(lattice, way -> {
            boolean has = Arrays.stream(way, begin, end).allMatch(each -> each == label)
                    && (begin == 0 || way[begin - 1] != label)
                    && (end == words || way[end] != label);
            return has ? Math.exp(score(lattice, way)) : 0;
        });
        Marginals marginals = lattice.marginals();
        assertThat(marginals.probability(begin, end, label)).isCloseTo(having / all, within(1e-9));
        assertThat(marginals.probabilityOfRun(begin, end, label)).isCloseTo(exactly / all, within(1e-9));
    }

    @Property(tries = 300)
    void labelsOfAWordAddUpToOne(@ForAll @IntRange(min = 1, max = 60) int words, @ForAll long seed) {
        Marginals marginals = random(words, seed).marginals();
        for (int word = 0; word < words; word++) {
            double sum = 0;
            for (int label = 0; label < LABELS; label++) sum += marginals.probability(word, word + 1, label);
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
    }

    @Property(tries = 300)
    void addsAnotherUnderItsOwnLabels(@ForAll @IntRange(max = 7) int words, @ForAll long seed) {
        Lattice other = random(words, seed);
        Lattice lattice = new Lattice(words, 2);
        lattice.add(other, 0.5, new int[] {0, 2});
        lattice.add(other, 1.5, new int[] {0, 2});
        for (int word = 0; word < words; word++) {
            assertThat(lattice.score(word, 0, 0)).isCloseTo(2 * other.score(word, 0, 0), within(1e-9));
            double score = 2 * other.score(word, 0, 2);
            assertThat(lattice.score(word, 0, 1) == score || Math.abs(lattice.score(word, 0, 1) - score) < 1e-9)
                    .isTrue();
        }
    }

    /** One pair in eight cannot be; the first label can always follow the first. */
    private static Lattice random(int words, long seed) {
        Random random = new Random(seed);
        Lattice lattice = new Lattice(words, LABELS);
        for (int word = 0; word < words; word++) {
            for (int label = 0; label < LABELS; label++) {
                lattice.add(word, label, random.nextGaussian());
                for (int previous = 0; previous < LABELS; previous++) {
                    boolean impossible = previous + label > 0 && random.nextInt(8) == 0;
                    lattice.add(
                            word, previous, label, impossible ? Double.NEGATIVE_INFINITY : 3 * random.nextGaussian());
                }
            }
        }
        return lattice;
    }

    private static double score(Lattice lattice, int[] way) {
        double score = 0;
        for (int word = 0; word < way.length; word++)
            score += lattice.score(word, word == 0 ? 0 : way[word - 1], way[word]);
        return score;
    }

    /** Over all ways to label the words. */
    private static double sum(Lattice lattice, ToDoubleFunction<int[]> value) {
        int[] way = new int[lattice.words()];
        double sum = 0;
        for (int number = 0; number < Math.pow(LABELS, way.length); number++) {
            int rest = number;
            for (int word = 0; word < way.length; word++, rest /= LABELS) way[word] = rest % LABELS;
            sum += value.applyAsDouble(way);
        }
        return sum;
    }
}
