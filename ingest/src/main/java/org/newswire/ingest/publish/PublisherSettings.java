package org.newswire.ingest.publish;

import java.time.Duration;

/**
 * How units are published.
 *
 * @param instance name of this ingest, the same over its restarts and not used by another one at the same time
 * @param maxUnits most units in one transaction
 * @param maxBytes most bytes of record values in one transaction, but for its last unit
 * @param linger how long a unit waits at most for others to share its transaction
 * @param receipts most units remembered
 */
public record PublisherSettings(String instance, int maxUnits, int maxBytes, Duration linger, int receipts) {}
