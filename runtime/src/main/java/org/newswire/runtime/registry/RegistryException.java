package org.newswire.runtime.registry;

import org.apache.kafka.common.KafkaException;

/** The registry refused a request, or answered what is not its API. Trying again does not help. */
public final class RegistryException extends KafkaException {

    private static final long serialVersionUID = 1L;

    /** Why a request was refused. */
    public enum Reason {
        SUBJECT_NOT_FOUND(40401, "register the schemas first, with: newswire schemas register"),
        VERSION_NOT_FOUND(40402, "list the versions of the subject to see which there are"),
        SCHEMA_NOT_FOUND(40403, "register the schema first, with: newswire schemas register"),
        /** The subject follows the global level. */
        NO_SUBJECT_LEVEL(40408, "set a level for the subject or read the global one"),
        INCOMPATIBLE(409, "change the schema so that it fits the versions before it; newswire schemas check shows how"),
        INVALID_SCHEMA(42201, "the registry cannot read the schema; is it an Avro schema?"),
        INVALID_VERSION(42202, "versions count from 1"),
        INVALID_LEVEL(42203, "use one of the compatibility levels"),
        UNAUTHORIZED(401, "check basic.auth.credentials.source and basic.auth.user.info"),
        FORBIDDEN(403, "ask the owner of the registry for access to the subject"),
        /** The id belongs to a JSON or Protobuf schema. */
        NOT_AVRO("only Avro is read here; who writes to this topic in another format?"),
        /** No error code of the registry's, or an answer that is not the API's: a proxy, a wrong path. */
        NOT_THE_API("check schema.registry.url, its path included"),
        OTHER("see the registry's log");

        private static final int NO_CODE = Integer.MIN_VALUE;
        /** From here on a code is an HTTP status and two digits more. */
        private static final int DETAILED = 10_000;

        private final int errorCode;
        private final String wayOut;

        Reason(String wayOut) {
            this(NO_CODE, wayOut);
        }

        Reason(int errorCode, String wayOut) {
            this.errorCode = errorCode;
            this.wayOut = wayOut;
        }

        /** The reason that an {@code error_code} stands for; {@link #OTHER} when we have no word for it. */
        static Reason of(int errorCode) {
            for (var reason : values()) if (reason.errorCode == errorCode && errorCode != NO_CODE) return reason;
            return switch (errorCode >= DETAILED ? errorCode / 100 : errorCode) {
                case 401 -> UNAUTHORIZED;
                case 403 -> FORBIDDEN;
                case 409 -> INCOMPATIBLE;
                // A status alone does not say what was not found; a proxy or a wrong path answers so, too.
                case 404, 405 -> errorCode >= DETAILED ? OTHER : NOT_THE_API;
                default -> OTHER;
            };
        }
    }

    private final Reason reason;
    private final int errorCode;

    RegistryException(Reason reason, int errorCode, String message) {
        super(message + "; " + reason.wayOut);
        this.reason = reason;
        this.errorCode = errorCode;
    }

    /** A refusal with an {@code error_code}, or with the HTTP status where there is none. */
    static RegistryException refused(int code, String message) {
        return new RegistryException(Reason.of(code), code, message);
    }

    public Reason reason() {
        return reason;
    }

    /** Confluent's {@code error_code}, such as 40403; the HTTP status where the registry gave none. */
    public int errorCode() {
        return errorCode;
    }
}
