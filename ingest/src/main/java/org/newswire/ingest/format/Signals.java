package org.newswire.ingest.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the text itself what providers without machine-readable signals say in words: that this is a correction or
 * an update of an earlier version. Codes are those of the IPTC signal NewsCodes.
 */
final class Signals {

    static final String CORRECTION = "sig:correction";
    static final String UPDATE = "sig:update";

    private static final Pattern CORRECTS = Pattern.compile("(?i)^\\W*correct(?:ion|ed|s|ive)\\b.*", Pattern.DOTALL);
    private static final Pattern CORRECTED_SLUG = Pattern.compile("(?i)\\b(?:correct(?:ion|ed|s)|corrective)\\b");
    private static final Pattern UPDATED_SLUG =
            Pattern.compile("(?i)\\bwritethr(?:u|ough)\\b|\\b\\d+(?:st|nd|rd|th) ld\\b|\\bupdate(?: \\d+)?\\b");

    private Signals() {}

    /** Whether headline or note begins with the word, or the slug has it. */
    static boolean isCorrection(@Nullable String slugline, @Nullable String headline, @Nullable String edNote) {
        return (slugline != null && CORRECTED_SLUG.matcher(slugline).find())
                || (headline != null && CORRECTS.matcher(headline).matches())
                || (edNote != null && CORRECTS.matcher(edNote).matches());
    }

    /** Whether the slug marks a new version of a running story: {@code 2nd Ld-Writethru}, {@code UPDATE 1}. */
    static boolean isUpdate(@Nullable String slugline) {
        return slugline != null && UPDATED_SLUG.matcher(slugline).find();
    }
}
