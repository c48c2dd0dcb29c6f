package org.newswire.app.conformance;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.HtmlText;

/**
 * Compares text by its words: markup is taken out, white space is one space. Whether a value is markup or text is not
 * always known, so two values agree when they do in either reading.
 */
final class PlainText {

    private PlainText() {}

    static boolean agree(String expected, String got) {
        var read = Clean.line(got);
        return read.equals(Clean.line(expected))
                || read.equals(HtmlText.line(expected))
                || HtmlText.line(got).equals(HtmlText.line(expected));
    }

    /** Values in lower case on one line, without the empty ones. */
    static Set<String> folded(Collection<String> values) {
        return values.stream()
                .map(value -> Clean.lower(Clean.line(value)))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
