package org.newswire.desks;

import java.util.List;

/**
 * A desk that wants an item.
 *
 * @param desk the desk
 * @param highlights places in the text of the item that made it match, in order of position, at most {@value #MOST_HIGHLIGHTS};
 *     none when it matched by what has no place, such as the feed
 */
public record DeskMatch(Desk desk, List<Highlight> highlights) {

    static final int MOST_HIGHLIGHTS = 100;

    public DeskMatch {
        highlights = List.copyOf(highlights);
    }

    /** The query that matched. */
    public String query() {
        return desk.query();
    }
}
