package org.newswire.ingest.format.copy;

import java.util.regex.Pattern;

/**
 * Slug lines: {@code BC-Baltic-Storm, 2nd Ld-Writethru,0412}, {@code NORWAY-RATES/ALERT}, {@code a0412 AM-Poland-Docks}.
 * The slug proper has hyphens or slashes and no spaces; take, version words and a word count follow after commas.
 */
final class Slug {

    private static final Pattern LINE = Pattern.compile(
            "^(?:[a-z]?\\d{3,4} )?(?=[^ ,]*[-/])[\\p{L}\\d][\\p{L}\\p{M}\\d.&'’+()]*(?:[-/][\\p{L}\\p{M}\\d.&'’+()]*)+"
                    + "(?:, ?[\\p{L}\\d][\\p{L}\\d -]{0,30}){0,3}(?:, ?\\d{1,5})?$");
    private static final Pattern KILL = Pattern.compile("\\bKILL\\b|[-, ]Kill\\b");
    private static final int LONGEST = 100;

    private Slug() {}

    /** Whether a line of copy is a slug line. */
    static boolean matches(String line) {
        return line.length() <= LONGEST && LINE.matcher(line).matches();
    }

    /** Whether the slug marks a kill notice. */
    static boolean isKill(String slug) {
        return KILL.matcher(slug).find();
    }
}
