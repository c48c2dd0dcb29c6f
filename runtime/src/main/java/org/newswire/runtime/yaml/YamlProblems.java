package org.newswire.runtime.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** What is wrong in the text that is being read. Not thread-safe. */
final class YamlProblems {

    private static final int MOST = 100;

    private final List<YamlProblem> problems = new ArrayList<>();
    private int more;

    /** @param position characters from the mark, from 1 */
    void add(Optional<Mark> mark, int position, String message) {
        if (problems.size() == MOST) {
            more++;
            return;
        }
        problems.add(new YamlProblem(
                line(mark), mark.map(found -> found.getColumn() + position).orElse(1), message));
    }

    /** Those noted so far, by position; of very many the first, and how many more there are. */
    List<YamlProblem> all() {
        var all = new ArrayList<>(problems);
        all.sort(Comparator.comparingInt(YamlProblem::line).thenComparingInt(YamlProblem::column));
        if (more > 0) {
            var last = all.get(all.size() - 1);
            all.add(new YamlProblem(last.line(), last.column(), "and " + more + " more problems"));
        }
        return List.copyOf(all);
    }

    static int line(Optional<Mark> mark) {
        return mark.map(found -> found.getLine() + 1).orElse(1);
    }
}
