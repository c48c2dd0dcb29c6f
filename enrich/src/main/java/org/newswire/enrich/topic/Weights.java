package org.newswire.enrich.topic;

/** What the phrases of a rule count, by the keyword they are written after. */
final class Weights {

    static final double STRONG = 3.0;
    static final double LIKELY = 1.5;
    static final double WEAK = 0.6;
    static final double AGAINST = -3.0;

    /** Counts nothing itself, but hides the shorter phrases inside it. */
    static final double HIDES = 0.0;

    private Weights() {}
}
