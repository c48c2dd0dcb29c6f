package org.newswire.ingest.format.xml;

import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Rejection;

/** Input is not XML, or is more of it than is read. The message says what is wrong, without the position. */
public final class XmlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FailureCode code;
    private final transient @Nullable Position position;

    XmlException(FailureCode code, String message, @Nullable Position position) {
        super(message);
        this.code = code;
        this.position = position;
    }

    /** Says that what is wrong with the input did not keep it from being read. */
    void readAllTheSame(Problems problems) {
        problems.add("not well-formed, read as far as possible: " + getMessage(), position);
    }

    /** The result for a unit that cannot be read because of this. */
    public ParseResult rejected() {
        return ParseResult.rejected(new Rejection(code, String.valueOf(getMessage()), position));
    }
}
