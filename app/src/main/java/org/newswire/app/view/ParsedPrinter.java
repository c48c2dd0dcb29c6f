package org.newswire.app.view;

import java.util.Optional;
import org.newswire.ingest.UnitReader.Reading;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.source.Delivery;

/** Prints what was read from deliveries, one after the other and each as it is read. Not thread-safe. */
public interface ParsedPrinter {

    /** A delivery begins that is read as this format, empty when none recognised it. */
    void begin(Delivery delivery, Optional<Format> format);

    /** The next unit of the delivery. */
    void print(Reading reading);

    /** The delivery ends, wherever it has come to. */
    void end();
}
