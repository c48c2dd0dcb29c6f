package org.newswire.ingest.format.message;

import java.util.Map;
import java.util.Optional;
import org.newswire.ingest.format.Clean;

/**
 * The priority letters of ANPA 1312 as the digits of IPTC 7901, 1 most and 6 least urgent: flash, bulletin, urgent, rush
 * or regular, deferred; then what is for later: advances for a weekday, for Sunday and for the weekend.
 */
public final class StoryPriority {

    private static final Map<String, String> DIGITS =
            Map.of("f", "1", "b", "2", "u", "3", "r", "4", "d", "5", "a", "6", "s", "6", "w", "6");

    private StoryPriority() {}

    /** The digit of a letter in either case; empty for every other text. */
    public static Optional<String> ofLetter(String priority) {
        return Optional.ofNullable(DIGITS.get(Clean.lower(priority)));
    }
}
