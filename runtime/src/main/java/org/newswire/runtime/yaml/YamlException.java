package org.newswire.runtime.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A file is wrong; the message lists every problem, one a line, with its position and the way out. */
public final class YamlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<YamlProblem> problems;

    public YamlException(Path file, List<YamlProblem> problems) {
        super(problems.stream().map(problem -> file + ": " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in order of position. */
    public List<YamlProblem> problems() {
        return problems;
    }
}
