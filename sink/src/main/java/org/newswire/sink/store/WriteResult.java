package org.newswire.sink.store;

/**
 * What became of the versions of a write.
 *
 * @param stored versions that were new, or enriched later than the stored ones
 * @param replayed versions that were there already
 */
public record WriteResult(int stored, int replayed) {

    public static final WriteResult NOTHING = new WriteResult(0, 0);
}
