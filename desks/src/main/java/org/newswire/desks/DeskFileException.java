package org.newswire.desks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The desks file is wrong; the message lists every problem, one a line, with its position and the way out. */
public final class DeskFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DeskProblem> problems;

    DeskFileException(Path file, List<DeskProblem> problems) {
        super(problems.stream().map(problem -> file + ": " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in order of position. */
    public List<DeskProblem> problems() {
        return problems;
    }
}
