package org.newswire.ingest.source;

import java.util.regex.Pattern;

/** Names of feeds: letters, digits, dots, underscores and hyphens, so that {@code feed|guid} falls apart one way only. */
public final class FeedName {

    private static final Pattern FORBIDDEN = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final int LONGEST = 100;

    private FeedName() {}

    /** A feed name made from the name of a folder; other characters become hyphens. */
    public static String of(String folder) {
        var name = FORBIDDEN.matcher(folder).replaceAll("-");
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}
