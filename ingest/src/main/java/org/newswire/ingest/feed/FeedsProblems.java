package org.newswire.ingest.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** What is wrong in the file that is being read, and what its values refer to. Not thread-safe. */
final class FeedsProblems {

    private static final int MOST = 100;

    private final References references;
    private final List<FeedsProblem> problems = new ArrayList<>();
    private int more;

    FeedsProblems(References references) {
        this.references = references;
    }

    References references() {
        return references;
    }

    void add(Node node, String message) {
        add(node.getStartMark(), message);
    }

    void add(Optional<Mark> mark, String message) {
        var problem = new FeedsProblem(
                mark.map(found -> found.getLine() + 1).orElse(1),
                mark.map(found -> found.getColumn() + 1).orElse(1),
                message);
        if (problems.size() < MOST) problems.add(problem);
        else more++;
    }

    /** All of them by position; of very many the first and their number. */
    List<FeedsProblem> all() {
        var all = new ArrayList<>(problems);
        all.sort(Comparator.comparingInt(FeedsProblem::line).thenComparingInt(FeedsProblem::column));
        if (more > 0) {
            var last = all.get(all.size() - 1);
            all.add(new FeedsProblem(last.line(), last.column(), "and " + more + " more problems"));
        }
        return List.copyOf(all);
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
