package org.newswire.app.conformance;

import java.util.List;
import java.util.Map;

/**
 * What a suite came to.
 *
 * @param formats score of each format, without the files that are meant to fail
 * @param meantToFail score of each format over files in folders named {@code should_fail}: refused, read with problems
 *     or read without, only a crash is wrong
 * @param expected comparison with expected-value files
 * @param twins comparison of stories that are there in several formats
 */
public record Scoreboard(
        List<FormatScore> formats, List<FormatScore> meantToFail, Agreement expected, Agreement twins) {

    public Scoreboard {
        formats = List.copyOf(formats);
        meantToFail = List.copyOf(meantToFail);
    }

    /** Files at which a parser failed. */
    public int crashed() {
        return total(formats).crashed() + total(meantToFail).crashed();
    }

    /** The scores of several formats together. */
    public static FormatScore total(List<FormatScore> scores) {
        return scores.stream().reduce(FormatScore.none("total"), FormatScore::plus);
    }

    /**
     * How many compared values agree.
     *
     * @param files pairs of files that were compared
     * @param compared values that were compared, by field
     * @param agreed values of them that agree, by field
     * @param disagreements those that do not
     */
    public record Agreement(
            int files, Map<String, Integer> compared, Map<String, Integer> agreed, List<Disagreement> disagreements) {

        public Agreement {
            compared = Map.copyOf(compared);
            agreed = Map.copyOf(agreed);
            disagreements = List.copyOf(disagreements);
        }

        /** Values that were compared. */
        public int values() {
            return compared.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Values of them that agree. */
        public int agreeing() {
            return agreed.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * A value that is not what was expected.
     *
     * @param file file that was read, below the folder of the suite
     * @param item item in it, counted from 1
     * @param field field as the expected-value file names it
     * @param expected value there
     * @param got value that was read, empty for none
     */
    public record Disagreement(String file, int item, String field, String expected, String got) {}
}
