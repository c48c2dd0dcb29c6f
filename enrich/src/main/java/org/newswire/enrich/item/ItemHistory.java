package org.newswire.enrich.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newswire.schemas.VersionStamp;

/**
 * What is remembered of an item: its newest version and the content of the versions seen. Immutable.
 *
 * @param newest stamp of the newest version
 * @param withdrawn whether the newest version cancels the item
 * @param seen digests of the versions seen, oldest first, at most {@link #REMEMBERED}
 */
public record ItemHistory(VersionStamp newest, boolean withdrawn, List<ContentDigest> seen) {

    /** Versions remembered; an item that has more forgets the one seen first. */
    static final int REMEMBERED = 100;

    public ItemHistory {
        seen = List.copyOf(seen);
    }

    /** What an arriving version is to what is remembered of its item, if anything is. */
    public static Acceptance judge(Optional<ItemHistory> history, VersionStamp stamp, ContentDigest content) {
        if (history.isEmpty()) return Acceptance.NEWEST;
        if (history.get().seen.contains(content)) return Acceptance.DUPLICATE;
        return stamp.supersedes(history.get().newest) ? Acceptance.NEWEST : Acceptance.OLDER;
    }

    /** The history after an accepted version. */
    public static ItemHistory after(
            Optional<ItemHistory> history,
            Acceptance acceptance,
            VersionStamp stamp,
            boolean withdraws,
            ContentDigest content) {
        if (acceptance == Acceptance.DUPLICATE) throw new IllegalArgumentException("a duplicate changes nothing");
        var seen = new ArrayList<>(history.map(ItemHistory::seen).orElse(List.of()));
        seen.add(content);
        if (seen.size() > REMEMBERED) seen.remove(0);
        return acceptance == Acceptance.NEWEST || history.isEmpty()
                ? new ItemHistory(stamp, withdraws, seen)
                : new ItemHistory(history.get().newest, history.get().withdrawn, seen);
    }
}
