package org.newswire.enrich.entity.gazetteer;

import java.util.List;
import java.util.stream.Collectors;

/** The entities of a site are wrong; the message lists every problem, one a line, with its position and the way out. */
public final class SiteEntriesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SiteEntriesException(String file, List<String> problems) {
        super(problems.stream().map(problem -> file + ": " + problem).collect(Collectors.joining("\n")));
    }
}
