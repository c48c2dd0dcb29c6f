package org.newswire.ingest.source;

import java.util.List;

/** Settlements for tests. */
final class Settlements {

    private Settlements() {}

    static Settlement used() {
        return new Settlement(1, 0, 0, List.of());
    }
}
