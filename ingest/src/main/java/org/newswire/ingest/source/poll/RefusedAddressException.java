package org.newswire.ingest.source.poll;

import java.net.UnknownHostException;

/** Every address of a host is one that feeds may not be fetched from. */
final class RefusedAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    RefusedAddressException(String message) {
        super(message);
    }
}
