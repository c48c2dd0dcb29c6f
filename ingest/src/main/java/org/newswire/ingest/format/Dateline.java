package org.newswire.ingest.format;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the dateline at the beginning of a paragraph: {@code VENTSPILS, Latvia, Nov 10 (BP) —}. A place opens it, a
 * dash closes it; an agency in parentheses or a date makes it certain, otherwise the place must be in capitals and a
 * story must follow.
 */
public final class Dateline {

    private static final String WORD = "[\\p{L}\\p{M}.'’-]*";
    private static final String PLACE = "[\\p{Lu}\\p{Lo}]" + WORD + "(?:[ /-]\\p{L}" + WORD
            + "){0,4}(?: ?\\(\\p{L}[\\p{L} .-]{1,30}\\))?(?:, ?\\p{L}[\\p{L}\\p{M}. '’-]{1,30}){0,2}";
    private static final String DATE =
            "(?:(?:, ?| )(?:(?!(?i:update|wrapup|part|day|round|week)\\b)\\p{L}{3,12}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,12}\\.?)(?:,? \\d{4})?)";
    private static final String AGENCY =
            "(?:\\((?:[\\p{Lu}\\p{Lo}\\d][\\p{L}\\p{N} .&/-]{1,30}|\\p{Ll}[\\p{L}\\p{N}.]{1,15})\\)|/[\\p{L}][\\p{L} .-]{1,30}/)";
    private static final String DASH = "\\s*\\.?(?:--+|[-–—―_])\\s*";
    private static final int LONGEST = 120;

    private static final Pattern CERTAIN = Pattern.compile(
            "^(?<place>" + PLACE + "(?:" + DATE + "?,? ?" + AGENCY + "|" + DATE + "))" + DASH + "(?=\\S)");
    private static final Pattern CAPITALS = Pattern.compile(
            "^(?<place>\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}(?:, ?\\p{L}[\\p{L}. ]{1,30})?) ?(?:--+|[–—]| - )\\s*(?=\\S.{60})");

    // (BP) - with or without the place behind it; Nov 10 (Coast Press) -; TOWN--(COAST WIRE)--; TOWN, 10 ноя /БП/.
    private static final Pattern AGENCY_FIRST = Pattern.compile("^(?<place>\\(\\p{Lu}[\\p{L} .&/-]{1,30}\\)(?:" + DASH
            + "\\p{Lu}{2}[\\p{Lu} .'’-]{0,30}, ?\\d{1,2} \\p{L}{3,9})?)" + DASH + "(?=\\S)");
    private static final Pattern DATE_FIRST = Pattern.compile(
            "^(?<place>\\p{L}{3,9}\\.? \\d{1,2},? \\(\\p{Lu}[\\p{L} .&/-]{1,30}\\))" + DASH + "(?=\\S)");
    private static final Pattern GLUED = Pattern.compile(
            "^(?<place>\\p{Lu}[\\p{Lu} .'’-]{1,40}(?:, ?\\p{L}[\\p{L}. ]{1,30})?--\\(\\p{Lu}[\\p{Lu} .-]{1,30}\\))--\\s*(?=\\S)");
    private static final Pattern SLASHED = Pattern.compile(
            "^(?<place>\\p{Lu}[\\p{Lu} .'’-]{1,40}, ?\\d{1,2} \\p{L}{3,9}\\.?,? /\\p{L}{2,20}/)\\.\\s*(?=\\S)");

    private static final Pattern[] FORMS = {CERTAIN, CAPITALS, AGENCY_FIRST, DATE_FIRST, GLUED, SLASHED};

    private Dateline() {}

    /** The dateline as written, without the dash that ends it. */
    public static Optional<String> at(String paragraph) {
        var beginning = paragraph.length() > 2 * LONGEST ? paragraph.substring(0, 2 * LONGEST) : paragraph;
        for (var pattern : FORMS) {
            var match = pattern.matcher(beginning);
            if (match.find() && match.end("place") <= LONGEST) return Optional.of(Clean.line(match.group("place")));
        }
        return Optional.empty();
    }

    /** The dateline of a body, in one of its first paragraphs. */
    public static Optional<String> of(String body) {
        var paragraphs = body.split("\n\n", 4);
        for (int i = 0; i < Math.min(3, paragraphs.length); i++) {
            var dateline = at(paragraphs[i]);
            if (dateline.isPresent()) return dateline;
        }
        return Optional.empty();
    }
}
