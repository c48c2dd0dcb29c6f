package org.newswire.enrich.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises what is not part of the story: related links, end marks, filing lines, word counts, credits, copyright,
 * editors' notes, and prompts to subscribe, follow and share. All by the look of a whole paragraph of bounded length.
 */
final class BoilerplateRule {

    private static final int LONGEST = 400;

    /** A heading of links, alone on its line: the headlines after it belong to it. */
    private static final Pattern LINKS_HEADING = Pattern.compile(
            "(?:read more|read also|also read|see also|see more|more on this(?: story| topic)?"
                    + "|related(?: stories| news| articles| links| content| coverage| topics| posts)?|recommended(?: for you)?|more news"
                    + "|more stories|more from [\\p{L} ]{2,30}|most read|most popular|top stories|latest news|you may also like"
                    + "|you might also like|further reading|don['’]t miss|lesen sie auch|siehe auch|mehr zum thema|lire aussi"
                    + "|à lire aussi|lea también|ver también|leggi anche|leia também|читайте также|материалы по теме|lasi arī"
                    + "|saistītie raksti) ?[:：…»>]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The same with its headline on the line. */
    private static final Pattern LINK = Pattern.compile(
            "(?:read more|read also|also read|see also|related(?: stories| news| articles)?|lesen sie auch"
                    + "|siehe auch|lire aussi|lea también|leggi anche|leia também|читайте также|lasi arī) ?[:：>»|-] ?\\S.{0,200}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** After it comes nothing of the story. */
    private static final Pattern END_MARK = Pattern.compile(
            "[-–—(]{0,2} ?(?:30|0) ?[-–—)]{1,2}|[-–—(/]{0,2} ?(?:ENDS?|End|Ends|ends|ENDE|FIN|КОНЕЦ) ?[-–—)/.]{0,2}"
                    + "|\\(?(?:Enditem|ENDITEM|endit)\\)?\\.?|#{3,}|# # #|NNNN");

    /** Between takes and pages. */
    private static final Pattern PAGE_MARK = Pattern.compile(
            "[-–—(]{0,2} ?(?:MORE|more|more to come|MORE TO COME|to be continued) ?[-–—).]{0,3}|x x x|X X X"
                    + "|/\\d{1,2}/?|\\d{1,2}/\\d{1,2}|(?:page|Page|PAGE) \\d{1,2}(?: of \\d{1,2}|/\\d{1,2})?|[*_=~-]{3,}|(?:\\* ){2,}\\*");

    private static final Pattern WORD_COUNT = Pattern.compile(
            "[(\\[]?(?:(?:word count|words|length) ?[:=] ?\\d[\\d,]{0,6}|\\d[\\d,]{0,6} words)[)\\].]?",
            Pattern.CASE_INSENSITIVE);

    private static final String ZONE = "(?:GMT|UTC|EST|EDT|CET|CEST|EET|EEST|MSK)";

    /** {@code 101432 GMT NOV 26}, {@code AP-WF-11-10-26 1432GMT}, {@code 14:32 10-11-26}, initials {@code jr/kl/mn}. */
    private static final Pattern FILING_LINE = Pattern.compile("\\d{6} ?" + ZONE + "(?: [A-Z]{3}\\.? \\d{2,4})?"
            + "|\\d{2}[:.]?\\d{2} ?" + ZONE + "(?:,? [A-Z]{3}\\.? \\d{2,4}|,? \\d{2}[-/.]\\d{2}[-/.]\\d{2,4})"
            + "|[A-Z]{2,6}(?:-[A-Z]{1,6}){0,3}-\\d{2}-\\d{2}-\\d{2,4}(?: \\d{4} ?[A-Z]{3,4})?"
            + "|(?:[A-Z][a-z]{2,3})?\\d\\d[:.]\\d\\d \\d\\d-\\d\\d-\\d\\d(?:\\d\\d)?"
            + "|[a-z]{2,4}(?:/[a-z]{2,4}){1,4}"
            + "|[A-Z]{2,4}\\d{3,4} \\d [A-Z] [A-Z]{3} .{0,40}"
            + "|(?:BC|AM|PM|[A-Z]{2})-[A-Z][\\p{L}-]{2,30}(?:,|--| ).{0,50}(?:Ld|Lead|Writethru|Adv|Take).{0,30}");

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:copyright|©|\\(c\\)) ?(?:©|\\(c\\))? ?(?:by )?(?:the )?(?:\\d{4}|[A-Z].{0,60}\\d{4}).{0,250}"
                    + "|.{0,120}\\ball rights reserved\\b.{0,200}"
                    + "|this material may not be published, broadcast.{0,200}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CREDIT = Pattern.compile(
            "\\(?(?:additional |contributing |with )?(?:reporting|writing|editing|written|edited|reported|compiled|translated|translation|production) by"
                    + " \\p{Lu}.{0,300}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EDITORS_NOTE = Pattern.compile(
            "\\((?:adds|updates|recasts|corrects|refiles|repeats|changes|clarifies|removes|fixes|rewrites|edits|with|eds)\\b.{0,300}\\)"
                    + "|(?:eds|editors|editor['’]s note|editors['’] note|note to editors|attention editors|notes to editors)(?::| [-–—]).{0,300}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PROMPT = Pattern.compile(
            "(?:sign up (?:for|to) (?:our|the|my)\\b|subscribe (?:to|now|here|for)\\b|follow (?:us|[\\p{L} ]{2,40}) on (?:twitter|x|facebook|instagram|telegram|social|linkedin|youtube)"
                    + "|like us on facebook|join (?:us on|our) (?:telegram|whatsapp|facebook|channel|newsletter)|share (?:this|on)\\b(?: (?:article|story|post|page|facebook|twitter|x)\\b)?|click here (?:to|for)\\b"
                    + "|download (?:our|the) (?:free )?app\\b|get the (?:latest|day['’]s) .{0,60}(?:inbox|newsletter|app)|story continues below|article continues (?:below|after)|advertisement$"
                    + "|for more (?:information|news|stories),? (?:visit|contact|go to|see|click)\\b|file photo\\b|photo(?:graph)?s? ?(?::|by)\\b|listen to (?:our|the) podcast"
                    + "|our standards: ).{0,250}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** An end mark on the line of the last words. */
    private static final Pattern TRAILING_MARK =
            Pattern.compile("[.!?\"”)] (\\((?:END|ENDS|MORE|Ends|End)\\)|-30-|ENDS|Enditem|-0-)$");

    private BoilerplateRule() {}

    /** How many paragraphs from {@code index} on are boilerplate; 0 when the one there is not. */
    static int paragraphs(String text, List<Span> paragraphs, int index) {
        String paragraph = head(text, paragraphs.get(index));
        if (paragraph == null) return 0;
        if (LINKS_HEADING.matcher(paragraph).matches()) return 1 + headlines(text, paragraphs, index + 1);
        if (END_MARK.matcher(paragraph).matches()) return paragraphs.size() - index;
        return isLine(paragraph) ? 1 : 0;
    }

    /** Where an end mark begins that stands on the last line of the paragraph; -1 when there is none. */
    static int trailingMark(String text, Span paragraph) {
        int begin = Math.max(paragraph.begin(), paragraph.end() - 12);
        var mark = TRAILING_MARK.matcher(text.substring(begin, paragraph.end()));
        return mark.find() ? begin + mark.start(1) : -1;
    }

    private static boolean isLine(String paragraph) {
        return LINK.matcher(paragraph).matches()
                || PAGE_MARK.matcher(paragraph).matches()
                || WORD_COUNT.matcher(paragraph).matches()
                || FILING_LINE.matcher(paragraph).matches()
                || COPYRIGHT.matcher(paragraph).matches()
                || CREDIT.matcher(paragraph).matches()
                || EDITORS_NOTE.matcher(paragraph).matches()
                || PROMPT.matcher(paragraph).matches();
    }

    /** How many paragraphs from {@code index} on look like headlines: short, or without a sentence's end. */
    private static int headlines(String text, List<Span> paragraphs, int index) {
        int at = index;
        while (at < paragraphs.size() && isHeadline(text, paragraphs.get(at))) at++;
        return at - index;
    }

    private static boolean isHeadline(String text, Span paragraph) {
        if (paragraph.length() > 200) return false;
        char last = text.charAt(paragraph.end() - 1);
        boolean sentence = last == '.' || last == '"' || last == '”';
        return !sentence || paragraph.length() < 60;
    }

    private static @org.jspecify.annotations.Nullable String head(String text, Span paragraph) {
        return paragraph.length() > LONGEST ? null : paragraph.of(text);
    }
}
