package org.newswire.app.conformance;

import java.util.Map;
import java.util.TreeMap;

/**
 * How the files of one format were read.
 *
 * @param format name of the format
 * @param files files that were told to be in it
 * @param read files with at least one item, or with none and nothing refused, such as a feed without entries
 * @param items items in all of them
 * @param rejected files in which something was refused
 * @param reasons refusals by their code; a file may have several
 * @param crashed files at which a parser failed; a defect, each of them
 * @param problems what could not be read in items that were
 */
public record FormatScore(
        String format,
        int files,
        int read,
        int items,
        int rejected,
        Map<String, Integer> reasons,
        int crashed,
        int problems) {

    public FormatScore {
        reasons = Map.copyOf(reasons);
    }

    static FormatScore none(String format) {
        return new FormatScore(format, 0, 0, 0, 0, Map.of(), 0, 0);
    }

    /** With one file more. */
    FormatScore plus(FileResult result) {
        var all = new TreeMap<>(reasons);
        for (var rejection : result.rejections()) all.merge(rejection.code().toString(), 1, Integer::sum);
        var found = result.read();
        return new FormatScore(
                format,
                files + 1,
                read + (found.isEmpty() && !result.rejections().isEmpty() ? 0 : 1),
                items + found.size(),
                rejected + (result.rejections().isEmpty() ? 0 : 1),
                all,
                crashed + (result.isCrashed() ? 1 : 0),
                problems
                        + found.stream()
                                .mapToInt(item -> item.problems().size())
                                .sum());
    }

    /** Both together, under this name. */
    FormatScore plus(FormatScore other) {
        var all = new TreeMap<>(reasons);
        other.reasons.forEach((code, count) -> all.merge(code, count, Integer::sum));
        return new FormatScore(
                format,
                files + other.files,
                read + other.read,
                items + other.items,
                rejected + other.rejected,
                all,
                crashed + other.crashed,
                problems + other.problems);
    }
}
