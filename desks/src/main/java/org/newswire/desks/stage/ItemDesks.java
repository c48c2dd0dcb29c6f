package org.newswire.desks.stage;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the stage remembers of an item, so that it can take it back from where it put it.
 *
 * @param newest the newest version that was decided on
 * @param versions desks that the item is on, with the version of the desk's definition by which it came there
 */
record ItemDesks(ItemPosition newest, SortedMap<String, String> versions) {

    ItemDesks {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    /** The item on no desk. */
    static ItemDesks none(ItemPosition newest) {
        return new ItemDesks(newest, new TreeMap<>());
    }

    /** The same with one desk more, or by another version of its definition. */
    ItemDesks with(String desk, String version) {
        var changed = new TreeMap<>(versions);
        changed.put(desk, version);
        return new ItemDesks(newest, changed);
    }

    /** The same without a desk. */
    ItemDesks without(String desk) {
        var changed = new TreeMap<>(versions);
        changed.remove(desk);
        return new ItemDesks(newest, changed);
    }
}
