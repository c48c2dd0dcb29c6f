package org.newswire.app.view;

import org.newswire.ingest.UnitReader.Reading;
import org.newswire.ingest.source.Delivery;

/** Prints what was read from deliveries, one after the other and each as it is read. Not thread-safe. */
public interface ParsedPrinter {

    /** A delivery begins. */
    void begin(Delivery delivery);

    /** The next unit of the delivery. */
    void print(Reading reading);

    /** The delivery ends. */
    void end();
}
