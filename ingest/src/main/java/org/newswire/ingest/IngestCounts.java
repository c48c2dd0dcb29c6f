package org.newswire.ingest;

/**
 * How many units went which way. At any time
 *
 * <pre>received = published + rejected + duplicate</pre>
 *
 * because a unit is counted when its fate is committed, not before.
 *
 * @param received units that were dealt with
 * @param published units with at least one item that is on the topic now
 * @param rejected units that were refused as a whole
 * @param duplicate units that had been dealt with before, by a receipt or earlier in the same run
 * @param items raw items that were written
 * @param letters dead letters that were written; more than {@code rejected} when a unit was used in part
 */
public record IngestCounts(long received, long published, long rejected, long duplicate, long items, long letters) {

    /** Nothing yet. */
    public static final IngestCounts NONE = new IngestCounts(0, 0, 0, 0, 0, 0);

    public IngestCounts {
        if (received != published + rejected + duplicate)
            throw new IllegalArgumentException("received " + received + " is not published " + published
                    + " + rejected " + rejected + " + duplicate " + duplicate);
    }

    /** These and one unit that was published or rejected. */
    IngestCounts withNew(boolean accepted, long moreItems, long moreLetters) {
        return new IngestCounts(
                received + 1,
                accepted ? published + 1 : published,
                accepted ? rejected : rejected + 1,
                duplicate,
                items + moreItems,
                letters + moreLetters);
    }

    /** These and one duplicate. */
    IngestCounts withDuplicate() {
        return new IngestCounts(received + 1, published, rejected, duplicate + 1, items, letters);
    }

    /** Both together. */
    public IngestCounts plus(IngestCounts other) {
        return new IngestCounts(
                received + other.received,
                published + other.published,
                rejected + other.rejected,
                duplicate + other.duplicate,
                items + other.items,
                letters + other.letters);
    }
}
