package org.newswire.enrich;

import org.jspecify.annotations.Nullable;

/**
 * One annotator's run over an article.
 *
 * @param name name of the annotator
 * @param version version of its rules and data
 * @param status how the run ended
 * @param message why it failed or was skipped, or how much of a very long text it read; null otherwise
 */
public record AnnotatorRun(
        String name,
        String version,
        Status status,
        @Nullable String message) {

    /** How a run can end. */
    public enum Status {
        OK,
        FAILED,
        /** The annotator does not read such an article. */
        SKIPPED
    }
}
