package org.newswire.schemas;

/** Which CloudEvents type goes with which record. */
final class EventTypes {

    private EventTypes() {}

    /** The {@code ce_type} of records of this name. */
    static String of(String record) {
        return switch (record) {
            case "RawItem" -> CloudEvent.RAW_ITEM;
            case "EnrichedItem" -> CloudEvent.ENRICHED_ITEM;
            case "DeadLetter" -> CloudEvent.DEAD_LETTER;
            case "Receipt" -> CloudEvent.RECEIPT;
            default -> throw new IllegalArgumentException("record " + record + " has no event type");
        };
    }
}
