package org.newswire.sink.store;

/** Publishing status of an item: that of its newest version. Values of IPTC pubstatus. */
public enum ItemStatus {
    /** May be published. */
    USABLE,
    /** Must not be published until further notice. */
    WITHHELD,
    /** Was withdrawn by its provider; nothing of it may be shown. */
    CANCELED,
    /** A status this version of Newswire does not know. */
    UNKNOWN;

    static ItemStatus of(String column) {
        for (var status : values()) if (status.name().equals(column)) return status;
        return UNKNOWN;
    }
}
