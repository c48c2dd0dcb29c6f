package org.newswire.enrich.item;

/** What an arriving version is to the versions that arrived before it. */
public enum Acceptance {
    /** The newest version so far. */
    NEWEST,
    /** A version not seen before, but older than the newest. */
    OLDER,
    /** The same content as a version seen before. */
    DUPLICATE
}
