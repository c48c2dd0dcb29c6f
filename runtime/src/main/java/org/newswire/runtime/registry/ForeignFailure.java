package org.newswire.runtime.registry;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newswire.runtime.registry.SerdeException.Code;

/**
 * Says of a failure in somebody else's serde what our own would have said: that the registry is away, or what is wrong
 * with the record. Confluent's serdes throw the same exception for all of it.
 */
final class ForeignFailure {

    private static final List<String> NETWORK_PACKAGES =
            List.of("java.net.", "sun.net.", "jdk.internal.net.", "org.apache.http.", "org.apache.hc.");
    private static final Pattern ERROR_CODE = Pattern.compile("error code: (\\d+)");

    private ForeignFailure() {}

    /** What to throw for a record that could not be written. */
    static RuntimeException writing(String topic, RuntimeException failure) {
        return registryFailure(failure)
                .orElseGet(() -> new SerdeException(Code.UNENCODABLE, topic, describe(failure), failure));
    }

    /** What to throw for a frame that could not be read. */
    static RuntimeException reading(String topic, byte[] frame, RuntimeException failure) {
        var registry = registryFailure(failure);
        if (registry.isPresent() && registry.get() instanceof RegistryUnavailableException away) return away;
        try {
            var id = AvroFrame.schemaId(topic, frame);
            if (registry.isEmpty()) return new SerdeException(Code.UNDECODABLE, topic, describe(failure), failure);
            var refused = (RegistryException) registry.get();
            if (refused.reason() != RegistryException.Reason.SCHEMA_NOT_FOUND) return refused;
            return new SerdeException(
                    Code.UNKNOWN_SCHEMA_ID, topic, "the registry has no schema with id " + id, failure);
        } catch (SerdeException notAFrame) {
            return notAFrame;
        }
    }

    private static Optional<RuntimeException> registryFailure(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RegistryException refused) return Optional.of(refused);
            if (cause instanceof RegistryUnavailableException away) return Optional.of(away);
            if (isRestClientException(cause)) return Optional.of(answered(cause));
            if (cause instanceof RetriableException || isNetworkFailure(cause))
                return Optional.of(new RegistryUnavailableException("the schema registry is away: " + cause, failure));
        }
        return Optional.empty();
    }

    // By name: Confluent's classes are not on our class path, and a site may have relocated them.
    private static boolean isRestClientException(Throwable cause) {
        return cause.getClass().getSimpleName().equals("RestClientException");
    }

    private static RuntimeException answered(Throwable cause) {
        var message = describe(cause);
        var code = ERROR_CODE.matcher(message);
        var errorCode = code.find() ? Integer.parseInt(code.group(1)) : 0;
        var status = errorCode >= 10_000 ? errorCode / 100 : errorCode;
        if (status == 429 || status >= 500)
            return new RegistryUnavailableException("the schema registry is away: " + message, cause);
        return RegistryException.refused(errorCode, "the schema registry answered: " + message);
    }

    // Reading a record fails with I/O failures as well; those that come out of a network library are the registry's.
    private static boolean isNetworkFailure(Throwable cause) {
        return cause instanceof IOException
                && Arrays.stream(cause.getStackTrace())
                        .anyMatch(frame -> NETWORK_PACKAGES.stream().anyMatch(frame.getClassName()::startsWith));
    }

    private static String describe(Throwable failure) {
        return String.valueOf(failure);
    }
}
