package org.newswire.ingest.format;

/** Publishing status of an item. Source: IPTC NewsCodes, publishing status. */
public enum PubStatus {
    /** May be published; the default when the provider says nothing. */
    USABLE,
    /** Must not be published until further notice. */
    WITHHELD,
    /** Withdrawn by its provider: a kill notice. */
    CANCELED,
    /** Given, but none of the above. */
    UNKNOWN;

    /**
     * Reads a status as feeds write it: a plain word, a QCode ({@code stat:usable}) or a NewsCodes URI, in any case and
     * either spelling of canceled. Anything else is {@link #UNKNOWN} and a problem.
     */
    public static PubStatus read(String value, Problems problems) {
        return switch (Clean.lower(Clean.afterLast(value.strip(), ":/#"))) {
            case "usable" -> USABLE;
            case "withheld", "hold", "embargoed" -> WITHHELD;
            case "canceled", "cancelled", "kill", "killed" -> CANCELED;
            default -> {
                problems.add("status \"" + Problems.excerpt(value, 40) + "\" is none of usable, withheld, canceled");
                yield UNKNOWN;
            }
        };
    }
}
