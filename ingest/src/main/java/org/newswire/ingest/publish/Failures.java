package org.newswire.ingest.publish;

import java.util.Optional;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTxnTimeoutException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.record.BadRecordException;
import org.newswire.runtime.registry.RegistryException;

/** Tells failures that pass from those that need a person. What is not listed here is tried again. */
final class Failures {

    private Failures() {}

    /** What a person has to do about a failure; empty when trying again is right. */
    static Optional<String> wayOut(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var found = wayOutOf(cause);
            if (found != null) return Optional.of(found + " (" + cause.getMessage() + ")");
        }
        return Optional.empty();
    }

    /** Whether the broker knows a younger producer of this name; which of the two exceptions says so is a race. */
    static boolean isFenced(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof ProducerFencedException || cause instanceof InvalidProducerEpochException) return true;
        return false;
    }

    private static @Nullable String wayOutOf(Throwable cause) {
        if (isFenced(cause))
            return "another ingest runs under the same ingest.instance; stop one or give it a name of its own";
        if (cause instanceof AuthenticationException) return "the broker refuses the credentials; check kafka.sasl.*";
        if (cause instanceof AuthorizationException)
            return "the broker does not allow this; ask for write access to the topics and to the transactional id";
        if (cause instanceof InvalidTxnTimeoutException)
            return "the broker's transaction.max.timeout.ms is too small; raise it or lower kafka.transaction.timeout.ms";
        if (cause instanceof InvalidConfigurationException || cause instanceof ConfigException)
            return "the clients' configuration does not work with this broker; check kafka.*";
        if (cause instanceof RecordTooLargeException)
            return "a topic takes smaller records than the contract says; compare with newswire topics create";
        if (cause instanceof RegistryException) return "the schema registry refuses";
        if (cause instanceof BadRecordException) return "a record of our own cannot be written";
        return null;
    }
}
