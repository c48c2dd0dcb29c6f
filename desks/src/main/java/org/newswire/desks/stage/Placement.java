package org.newswire.desks.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.PubStatus;
import org.newswire.desks.Desk;
import org.newswire.desks.DeskMatch;
import org.newswire.schemas.Headers;

/**
 * Where a version of an item goes and from where the item is taken back.
 *
 * @param itemId the item
 * @param matches desks that get the version
 * @param removals desks that the item leaves
 * @param after what is to be remembered of the item
 * @param canceled whether the version withdraws the item
 */
record Placement(String itemId, List<DeskMatch> matches, List<Removal> removals, ItemDesks after, boolean canceled) {

    /**
     * An item leaves a desk.
     *
     * @param version version of the desk's definition by which it came there
     * @param reason one of the reasons in {@link Headers}
     */
    record Removal(String desk, String version, String reason) {}

    /** Where the newest version of an item goes; empty when a newer one has been placed before. */
    static Optional<Placement> onAll(EnrichedItem item, Optional<ItemDesks> before, ActiveDesks active) {
        var position = ItemPosition.of(item);
        if (isBehind(position, before)) return Optional.empty();
        var canceled = isCanceled(item);
        var matches = canceled ? List.<DeskMatch>of() : active.match(item);
        var after = ItemDesks.none(position);
        for (var match : matches)
            after = after.with(match.desk().name(), match.desk().version());
        var removals = new ArrayList<Removal>();
        if (before.isPresent()) {
            for (var was : before.get().versions().entrySet()) {
                var desk = was.getKey();
                // Without its topic there is nothing to take back, and writing would wait for the topic for ever.
                if (after.versions().containsKey(desk) || !active.hasTopic(desk)) continue;
                removals.add(new Removal(desk, was.getValue(), reason(desk, canceled, active)));
            }
        }
        return Optional.of(new Placement(item.getItemId(), matches, removals, after, canceled));
    }

    /**
     * Where a version of the past goes as far as one desk is concerned; empty when a newer one has been placed before,
     * and when it is where it belongs, so that asking twice writes nothing the second time.
     */
    static Optional<Placement> onOne(EnrichedItem item, Optional<ItemDesks> before, ActiveDesks active, Desk desk) {
        var position = ItemPosition.of(item);
        // A cancellation is for every desk, and on its way with the others.
        if (isCanceled(item) || isBehind(position, before)) return Optional.empty();
        var on = before.orElseGet(() -> ItemDesks.none(position));
        var now = new ItemDesks(position, on.versions());
        var version = on.versions().get(desk.name());
        var matches = active.match(item).stream()
                .filter(found -> found.desk().name().equals(desk.name()))
                .toList();
        if (!matches.isEmpty()) {
            var isThere = on.newest().equals(position) && desk.version().equals(version);
            var after = now.with(desk.name(), desk.version());
            return isThere
                    ? Optional.empty()
                    : Optional.of(new Placement(item.getItemId(), matches, List.of(), after, false));
        }
        if (version == null) return Optional.empty();
        var removal = new Removal(desk.name(), version, Headers.NO_LONGER_MATCHES);
        return Optional.of(
                new Placement(item.getItemId(), List.of(), List.of(removal), now.without(desk.name()), false));
    }

    private static String reason(String desk, boolean canceled, ActiveDesks active) {
        if (canceled) return Headers.CANCELED;
        return active.find(desk).isPresent() ? Headers.NO_LONGER_MATCHES : Headers.DESK_REMOVED;
    }

    private static boolean isCanceled(EnrichedItem item) {
        return item.getPubStatus() == PubStatus.CANCELED;
    }

    private static boolean isBehind(ItemPosition position, Optional<ItemDesks> before) {
        return before.isPresent() && position.isBehind(before.get().newest());
    }
}
