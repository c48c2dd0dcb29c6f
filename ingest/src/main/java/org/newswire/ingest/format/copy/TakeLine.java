package org.newswire.ingest.format.copy;

import java.util.regex.Pattern;

/**
 * Lines above a story that say what this sending of it is: {@code 1ST LEAD}, {@code 2nd Ld-Writethru}, {@code REFILE},
 * {@code first add}, {@code URGENT}. The words are those of English, German, French and Spanish services.
 */
public final class TakeLine {

    private static final String ORDINAL = "(?:\\d{1,2}(?:st|nd|rd|th|\\.|e|er)?|first|second|third|fourth|fifth|sixth)";
    private static final String KIND = "(?:ld|lead|add|insert|sub|subs|take|update|recap|advisory|new top|newsalert|"
            + "alert|writethr(?:u|ough)|night ld|day ld|eds|optional|abridged|refile|repeat(?:ing|s)?|resend|retransmission|extra|flash|"
            + "bulletin|urgent|corrected(?: repetition)?|correction|corrective|clarification|corrects|updates?|"
            + "lead all|with photos?|eil(?:meldung)?|vorausmeldung|zusammenfassung|berichtigung|korrektur|"
            + "wiederholung|neufassung|rectificatif|correctif|papier general|lead-1|avance|ampliaci[oó]n|urgente)";
    private static final Pattern LINE = Pattern.compile("(?iu)^[(\\[* -]*(?:" + ORDINAL + "[ -]?)?" + KIND
            + "(?:[ ,/+&-]+(?:" + ORDINAL + "[ -]?)?(?:" + KIND + "|" + ORDINAL + "|\\d{1,2}|and|graf))*[)\\]* =:-]*$");
    private static final Pattern KILL = Pattern.compile(
            "(?iu)^\\W*(?:(?:mandatory|urgent|bulletin|attention)\\W+)*(?:kill(?:ed)?(?: notice)?(?: mandatory)?|withdrawn|withdrawal|"
                    + "annul[eé]e?|annulation|zur[uü]ckgezogen|meldung zur[uü]ckgezogen|eliminar|anulada|"
                    + "аннулирование|аннулировано|annullata|annullamento)(?:\\W+(?:kill|eliminar))*\\W*$");
    private static final int LONGEST = 70;

    private TakeLine() {}

    /** Whether a line tells which take or version follows and nothing else. */
    public static boolean matches(String line) {
        return line.length() <= LONGEST && LINE.matcher(line).matches();
    }

    /** Whether a line is nothing but the order to kill a story. */
    public static boolean isKill(String line) {
        return line.length() <= LONGEST && KILL.matcher(line).matches();
    }
}
