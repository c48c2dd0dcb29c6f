package org.newswire.ingest.feed;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The feeds file is wrong; the message lists every problem, one a line, with its position and the way out. */
public final class FeedsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FeedsException(Path file, List<FeedsProblem> problems) {
        super(problems.stream().map(problem -> file + ": " + problem).collect(Collectors.joining("\n")));
    }
}
