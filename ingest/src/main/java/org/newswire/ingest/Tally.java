package org.newswire.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.publish.Fate;
import org.newswire.ingest.source.Delivery;
import org.newswire.ingest.source.Settlement;
import org.newswire.ingest.source.Settlement.Refusal;

/** Adds up what the units of one delivery came to. Not thread-safe. */
final class Tally {

    private final Delivery delivery;
    private final List<Refusal> refusals = new ArrayList<>();
    private long accepted;
    private long duplicate;
    private long rejected;

    Tally(Delivery delivery) {
        this.delivery = delivery;
    }

    Delivery delivery() {
        return delivery;
    }

    /** A unit that was dealt with before. */
    void addKnown(Unit unit, Fate fate) {
        if (fate.isAccepted()) duplicate++;
        else reject(unit, fate);
    }

    /** A unit that was read now. */
    void addNew(Unit unit, Fate fate, List<Rejection> rejections) {
        for (var rejection : rejections)
            note(unit, rejection.code().toString(), rejection.message(), rejection.position());
        if (fate.isAccepted()) {
            accepted++;
        } else if (rejections.isEmpty()) {
            reject(unit, fate);
        } else {
            rejected++;
        }
    }

    Settlement settlement() {
        return new Settlement(accepted, duplicate, rejected, refusals);
    }

    private void reject(Unit unit, Fate fate) {
        rejected++;
        note(unit, String.valueOf(fate.code()), String.valueOf(fate.reason()), null);
    }

    private void note(Unit unit, String code, String message, @Nullable Position position) {
        if (refusals.size() < Settlement.MAX_REFUSALS) refusals.add(new Refusal(unit.name(), code, message, position));
    }
}
