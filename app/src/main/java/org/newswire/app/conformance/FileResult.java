package org.newswire.app.conformance;

import java.util.List;
import java.util.Optional;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.WireItem;

/**
 * What one file of a suite came to.
 *
 * @param file the file
 * @param format format it was read as, {@link #UNRECOGNISED} for none
 * @param items items in the order of the file; one that was refused is empty, so that places are kept
 * @param rejections what was refused
 */
record FileResult(SuiteFile file, String format, List<Optional<WireItem>> items, List<Rejection> rejections) {

    static final String UNRECOGNISED = "unrecognised";

    FileResult {
        items = List.copyOf(items);
        rejections = List.copyOf(rejections);
    }

    /** The items that were read. */
    List<WireItem> read() {
        return items.stream().flatMap(Optional::stream).toList();
    }

    /** Whether a parser failed at it. */
    boolean isCrashed() {
        return rejections.stream().anyMatch(rejection -> rejection.code() == FailureCode.FORMAT_FAILED);
    }
}
