package org.newswire.ingest.format.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits the lines below the header of a story into copy and what its provider says is not for publication: an
 * agency's notebook, contacts of the desk, notes to editors below a press release. Related links stay in the copy:
 * they are published.
 *
 * @param copy lines of the story, without {@linkplain TechnicalLine technical lines}
 * @param notes lines that are not for publication
 */
record Tail(List<String> copy, List<String> notes) {

    private static final Pattern CONFIDENTIAL =
            Pattern.compile("(?iu)^\\W*(?:the following information is not (?:intended )?for publication"
                    + "|(?:die )?folgenden? (?:informationen|hinweise) sind nicht (?:zur|für die) ver(?:ö|oe)ffentlichung(?: bestimmt)?"
                    + "|not for publication|nicht zur ver(?:ö|oe)ffentlichung(?: bestimmt)?"
                    + "|la siguiente informaci[oó]n no est[aá] destinada a (?:la )?publicaci[oó]n"
                    + "|les informations suivantes ne sont pas destin[eé]es [aà] (?:la )?publication)\\W*$");
    private static final Pattern NOTEBOOK =
            Pattern.compile("(?iu)^#{1,2} ?(?:notebook|notizblock|bloc de notas|block-notes)\\W*$");
    private static final Pattern NOTES = Pattern.compile(
            "(?iu)^\\W*(?:notes? (?:to|for) (?:the )?editors?|editors?[’']? notes?|(?:media|press|news) contacts?|"
                    + "contacts?(?: information)?|pressekontakt|contact presse|contacto(?: de)? prensa|r(?:ü|ue)ckfragen|"
                    + "hinweise? (?:an|f(?:ü|ue)r) (?:die )?redaktion(?:en)?)\\s?:?\\W*$");
    private static final Pattern CONTACT = Pattern.compile(
            "(?iu)^(?:(?:media|press) contacts?|contacts?|pressekontakt|for (?:more|further) information,? (?:please )?contact)\\b.*");
    private static final Pattern SEPARATOR = Pattern.compile("^[*=_-](?: ?[*=_-]){2,}$");
    // A page may break within a sentence, which goes on below the mark.
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:][\"”’')\\]]*\\s*$");
    private static final int CONTACT_LINES = 12;

    static Tail split(List<String> lines) {
        var end = begin(lines);
        var notes = new ArrayList<String>();
        for (var line : lines.subList(end, lines.size()))
            if (!TechnicalLine.matches(line.strip())
                    && !SEPARATOR.matcher(line.strip()).matches()) notes.add(line);
        while (end > 0 && (lines.get(end - 1).isBlank() || (end < lines.size() && isSeparator(lines.get(end - 1)))))
            end--;
        var copy = new ArrayList<String>();
        for (var line : lines.subList(0, end)) {
            if (!TechnicalLine.matches(line.strip())) copy.add(line);
            else if (!copy.isEmpty()
                    && SENTENCE_END.matcher(copy.get(copy.size() - 1)).find()) copy.add("");
        }
        return new Tail(copy, notes);
    }

    // First line that is not for publication; a filing time below it does not count, it is told by its own form.
    private static int begin(List<String> lines) {
        var ended = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.length() > 150) continue;
            if (CONFIDENTIAL.matcher(line).matches() || NOTEBOOK.matcher(line).matches()) return i;
            if (ended && CONTACT.matcher(line).matches()) return i;
            if (isLate(lines, i) && NOTES.matcher(line).matches()) return i;
            ended |= TechnicalLine.isEnd(line);
        }
        return lines.size();
    }

    private static boolean isLate(List<String> lines, int i) {
        return i * 2 >= lines.size() || i + CONTACT_LINES >= lines.size();
    }

    private static boolean isSeparator(String line) {
        return SEPARATOR.matcher(line.strip()).matches();
    }
}
