package org.newswire.ingest;

import java.util.ArrayList;
import java.util.List;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.publish.Fate;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.Settlement;

/** Adds up what the units of one delivery came to. Not thread-safe. */
final class Tally {

    private final Delivery delivery;
    private final List<String> reasons = new ArrayList<>();
    private long accepted;
    private long rejected;

    Tally(Delivery delivery) {
        this.delivery = delivery;
    }

    Delivery delivery() {
        return delivery;
    }

    void add(Unit unit, Fate fate) {
        if (fate.isAccepted()) {
            accepted++;
        } else {
            rejected++;
            note(unit, String.valueOf(fate.reason()));
        }
    }

    /** Notes a part that was refused in a unit that was accepted. */
    void note(Unit unit, String reason) {
        if (reasons.size() < Settlement.MAX_REASONS) reasons.add(unit.name() + ": " + reason);
    }

    Settlement settlement() {
        return new Settlement(accepted, rejected, reasons);
    }
}
