package org.newswire.ingest.format;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the text itself what providers without machine-readable signals say in words: that this is a correction or
 * an update of an earlier version. Codes are those of the IPTC signal NewsCodes.
 *
 * <p>Words are those of take lines, slugs and headlines: {@code 2nd Ld-Writethru}, {@code 1st Add}, {@code CORRECTED-},
 * {@code UPDATE 1-}, {@code REFILE}, {@code Berichtigung}, {@code rectificatif}. What repeats an item unchanged
 * ({@code REPEAT}) is neither.
 */
public final class Signals {

    /** What was wrong is put right. */
    public static final String CORRECTION = "sig:correction";

    /** A newer state of a running story, additions to it included. */
    public static final String UPDATE = "sig:update";

    private static final String CORRECTING =
            "correct(?:ion|ed|s|ive)|clarification|refile|berichtig(?:ung|t)|korrektur|korrigiert|rectificatif|correctif|"
                    + "correcci[oó]n|corregida?|rettifica|correzione|rectificatie|korrigering|rettelse|уточнение|исправление";
    private static final String ORDINAL = "(?:\\d{1,2}(?:st|nd|rd|th|e|er|\\.)?|first|second|third|fourth|fifth)";
    private static final Pattern CORRECTS = Pattern.compile(
            "(?iu)^\\W*(?:correct(?:ion|ed|s|ive)\\b|(?:" + CORRECTING + ")\\s?[-–—:.(]).*", Pattern.DOTALL);
    private static final Pattern CORRECTED = Pattern.compile("(?iu)\\b(?:" + CORRECTING + ")\\b");
    private static final Pattern CORRECTED_HEADLINE = Pattern.compile(
            "(?iu)^\\W*(?:refile|(?:urgent|bulletin|alert|update \\d+)[ -]+(?:" + CORRECTING + "))\\b\\W.*");
    private static final Pattern UPDATED = Pattern.compile("(?iu)\\bwritethr(?:u|ough)\\b"
            + "|\\b" + ORDINAL + "[ -]?(?:ld|lead|add|insert|sub|take|update|recap)s?\\b"
            + "|\\b(?:add|insert|lead|ld|update|take) ?\\d{1,2}\\b|\\bupdate[sd]?\\b|\\bnew top\\b|\\b(?:night|day) (?:ld|lead)\\b"
            + "|\\b(?:neufassung|zusammenfassung|ampliaci[oó]n|actualizaci[oó]n|actualis[eé]e?|aggiornamento)\\b");
    private static final Pattern UPDATED_LINE = Pattern.compile("(?iu)^\\W*(?:lead|ld|add|insert|sub|subs)\\W*$");
    private static final Pattern UPDATED_HEADLINE =
            Pattern.compile("(?iu)^\\W*(?:update \\d{1,2}|wrapup \\d{1,2}|recap)\\s?[-–—:].*"
                    + "|^\\((?:update[d]?|lead|\\d{1,2}(?:st|nd|rd|th) (?:ld|lead))\\).*");

    private Signals() {}

    /** What a take line or version field says: {@code 2nd Ld-Writethru}, {@code 1ST ADD}, {@code Correction}. */
    public static Optional<String> of(String take) {
        if (CORRECTED.matcher(take).find()) return Optional.of(CORRECTION);
        return UPDATED.matcher(take).find() || UPDATED_LINE.matcher(take).matches()
                ? Optional.of(UPDATE)
                : Optional.empty();
    }

    /** Whether headline or note begins with the word, or the slug has it. */
    static boolean isCorrection(@Nullable String slugline, @Nullable String headline, @Nullable String edNote) {
        return (slugline != null && CORRECTED.matcher(slugline).find())
                || (headline != null
                        && (CORRECTS.matcher(headline).matches()
                                || CORRECTED_HEADLINE.matcher(headline).matches()))
                || (edNote != null && CORRECTS.matcher(edNote).matches());
    }

    /** Whether the slug or headline marks a new version of a running story: {@code 2nd Ld-Writethru}, {@code UPDATE 1-}. */
    static boolean isUpdate(@Nullable String slugline, @Nullable String headline) {
        return (slugline != null && UPDATED.matcher(slugline).find())
                || (headline != null && UPDATED_HEADLINE.matcher(headline).matches());
    }
}
