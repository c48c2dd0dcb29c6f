package org.newswire.ingest.format.copy;

import java.util.regex.Pattern;

/**
 * Lines that wires put below, between and above takes for the operator and not for the reader: end marks, page marks,
 * word counts, telex frames. They are not news in any reading, so they are taken out of the body; the original has
 * them.
 */
public final class TechnicalLine {

    private static final String EDGE = "[-–—*_#./()\\[\\]< ]";
    private static final Pattern END = Pattern.compile("^" + EDGE
            + "{0,6}(?:ENDS?|Ends|ends|ENDE|Ende|FIN|FINE|SLUTT|SLUT|КОНЕЦ|Enditem|ENDITEM)" + EDGE + "{0,6}>?$"
            + "|^[-–—*( ]*[-–—*(] ?30 ?[-–—*)][-–—*) ]*$|^[-–—]+ ?0 ?[-–—]+$|^# ?# ?#(?: ?#)*$|^NNNN$");
    private static final Pattern MORE = Pattern.compile("^(?:" + EDGE + "{1,6}(?:more|More|MORE)" + EDGE
            + "{0,6}>?|MORE|MORE TO COME|MORE FOLLOWS|mfl?|MFL?|\\(suite\\)|\\(continua\\)|\\(Fortsetzung folgt\\))$");
    private static final Pattern WORDS = Pattern.compile(
            "^[(\\[]?(?:word count:? ?)?\\d{1,5} "
                    + "(?:words?|mots|w(?:ö|oe)rter|palabras|parole|ord|woorden)[)\\]]?\\.?$|^word count:? ?\\d{1,5}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PAGE = Pattern.compile(
            "^[-–—( ]*(?:page|pg\\.?|p\\.|seite)[ -]?\\d{1,3}(?: ?(?:of|von|/) ?\\d{1,3})?[-–—) ]*$"
                    + "|^(?<n>\\d{1,2})-\\k<n>-\\k<n>$|^[-–—]+ ?\\d{1,3} ?[-–—]+$"
                    + "|^(?:(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth) add|add \\d{1,2})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("^_{3,}$|^ZCZC(?: \\S{1,12}){0,3}$");
    private static final int LONGEST = 60;

    private TechnicalLine() {}

    /** Whether a line is for the operator only. */
    public static boolean matches(String line) {
        return line.length() <= LONGEST
                && (isEnd(line)
                        || MORE.matcher(line).matches()
                        || WORDS.matcher(line).matches()
                        || PAGE.matcher(line).matches()
                        || RULE.matcher(line).matches());
    }

    /** Whether a line says that the story ends here: {@code ENDS}, {@code -30-}, {@code ###}. */
    static boolean isEnd(String line) {
        return line.length() <= LONGEST && END.matcher(line).matches();
    }
}
