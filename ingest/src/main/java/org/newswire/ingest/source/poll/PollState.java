package org.newswire.ingest.source.poll;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * How polling of one target goes.
 *
 * @param feed name of its feed
 * @param uri where it is said to be
 * @param movedTo where it is, when it has moved for good
 * @param documents fetches that brought a new document that was settled
 * @param unchanged fetches that brought nothing new
 * @param failures fetches that failed
 * @param failuresInARow fetches that failed since the last success
 * @param lastSuccess when it was last fetched or found unchanged
 * @param lastError why the last failure was, kept after later successes
 * @param lastErrorAt when that was
 * @param nextPoll when it will be fetched next; empty while it is fetched or its document is not settled
 */
public record PollState(
        String feed,
        URI uri,
        Optional<URI> movedTo,
        long documents,
        long unchanged,
        long failures,
        int failuresInARow,
        Optional<Instant> lastSuccess,
        Optional<String> lastError,
        Optional<Instant> lastErrorAt,
        Optional<Instant> nextPoll) {

    static PollState of(PollTarget target) {
        return new PollState(
                target.feed(),
                target.uri(),
                Optional.empty(),
                0,
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    PollState succeeded(Instant at, boolean isNew, Optional<URI> moved) {
        return new PollState(
                feed,
                uri,
                moved,
                isNew ? documents + 1 : documents,
                isNew ? unchanged : unchanged + 1,
                failures,
                0,
                Optional.of(at),
                lastError,
                lastErrorAt,
                nextPoll);
    }

    PollState failed(Instant at, String reason) {
        return new PollState(
                feed,
                uri,
                Optional.empty(),
                documents,
                unchanged,
                failures + 1,
                failuresInARow + 1,
                lastSuccess,
                Optional.of(reason),
                Optional.of(at),
                nextPoll);
    }

    PollState next(Optional<Instant> at) {
        return new PollState(
                feed,
                uri,
                movedTo,
                documents,
                unchanged,
                failures,
                failuresInARow,
                lastSuccess,
                lastError,
                lastErrorAt,
                at);
    }
}
