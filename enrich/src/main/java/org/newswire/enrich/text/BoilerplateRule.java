package org.newswire.enrich.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises what is not part of the story: related links, end marks, filing lines, word counts, copyright,
 * editors' notes, and prompts to subscribe, follow and share.
 *
 * <p>All by the look of a whole paragraph of at most {@value #LONGEST} characters. Links and end marks take the
 * paragraphs after them along.
 */
final class BoilerplateRule {

    private static final int LONGEST = 400;

    /** A paragraph that ends like a sentence and is longer than this is no headline. */
    private static final int LONGEST_SENTENCE_OF_LINKS = 60;

    private static final int LONGEST_HEADLINE = 200;

    private static final String LINK_WORDS = "read more|read also|also read|see also"
            + "|related|related (?:stories|news|articles)|lesen sie auch|siehe auch|lire aussi|à lire aussi|lea también"
            + "|leggi anche|leia também|читайте также|lasi arī";

    /** A heading of links, alone on its line: the headlines after it belong to it. */
    private static final Pattern LINKS_HEADING = anyCase("(?:" + LINK_WORDS
            + "|see more|more on this(?: story| topic)?|related (?:links|content|coverage|topics|posts)"
            + "|recommended(?: for you)?|more (?:news|stories|from [\\p{L} ]{2,30})|most (?:read|popular)|top stories"
            + "|latest news|you (?:may|might) also like|further reading|don['’]t miss|mehr zum thema|ver también"
            + "|материалы по теме|saistītie raksti) ?[:：…»>]*");

    /** The same with its headline on the line. */
    private static final Pattern LINK = anyCase("(?:" + LINK_WORDS + ") ?[:：>»|] ?\\S.{0,200}");

    /** After it comes nothing of the story. */
    private static final Pattern END_MARK = Pattern.compile("[-–—(]{0,2} ?(?:30|0) ?[-–—)]{1,2}"
            + "|[-–—(/]{0,2} ?(?:ENDS?|End|Ends|ends|ENDE|FIN|КОНЕЦ) ?[-–—)/.]{0,2}"
            + "|\\(?(?:Enditem|ENDITEM|endit)\\)?\\.?|#{3,}|# # #|NNNN");

    /** An end mark on the line of the last words. */
    private static final Pattern TRAILING_MARK =
            Pattern.compile("[.!?\"”)] (\\((?:END|ENDS|MORE|Ends|End)\\)|-30-|ENDS|Enditem|-0-)$");

    private static final String ZONE = "(?:GMT|UTC|EST|EDT|CET|CEST|EET|EEST|MSK)";

    private static final List<Pattern> LINES = List.of(
            LINK,
            // Between takes and pages.
            Pattern.compile("[-–—(]{0,2} ?(?:MORE|more|more to come|MORE TO COME|to be continued) ?[-–—).]{0,3}"
                    + "|x x x|X X X|/\\d{1,2}/?|\\d{1,2}/\\d{1,2}|(?:page|Page|PAGE) \\d{1,2}(?:(?: of |/)\\d{1,2})?"
                    + "|[*_=~-]{3,}|(?:\\* ){2,9}\\*"),
            // (345 words)
            anyCase("[(\\[]?(?:(?:word count|words|length) ?[:=] ?\\d[\\d,]{0,6}|\\d[\\d,]{0,6} words)[)\\].]?"),
            // 101432 GMT NOV 26; 1432 GMT, 10-11-26; AP-WF-11-10-26 1432GMT; 14:32 10-11-26
            Pattern.compile("\\d{6} ?" + ZONE + "(?: [A-Z]{3}\\.? \\d{2,4})?"
                    + "|\\d{2}[:.]?\\d{2} ?" + ZONE + ",? (?:[A-Z]{3}\\.? \\d{2,4}|\\d{2}[-/.]\\d{2}[-/.]\\d{2,4})"
                    + "|[A-Z]{2,6}(?:-[A-Z]{1,6}){0,3}-\\d{2}-\\d{2}-\\d{2,4}(?: \\d{4} ?[A-Z]{3,4})?"
                    + "|(?:[A-Z][a-z]{2,3})?\\d\\d[:.]\\d\\d \\d\\d-\\d\\d-\\d\\d(?:\\d\\d)?"),
            // Initials jr/kl/mn; BP0123 4 I POL 0234; BC-Latvia-Port, 2nd Ld-Writethru
            Pattern.compile("[a-z]{2,4}(?:/[a-z]{2,4}){1,4}|[A-Z]{2,4}\\d{3,4} \\d [A-Z] [A-Z]{3} .{0,40}"
                    + "|[A-Z]{2}-[A-Z][\\p{L}-]{2,30}(?:,|--| ).{0,50}(?:Ld|Lead|Writethru|Adv|Take).{0,30}"),
            Pattern.compile("(?i:copyright|©|\\(c\\)) ?(?:©|\\([cC]\\))? ?(?:by )?(?:\\d{4}\\b.{0,250}"
                    + "|(?:The |the )?\\p{Lu}[\\p{L}.& ]{0,40},? \\d{4}[.,]?)"
                    + "|.{0,120}\\b(?i:all rights reserved)\\b.{0,200}"
                    + "|(?i:this material may not be published, broadcast).{0,200}"),
            // ((whom clients may call))
            Pattern.compile("\\(\\(.{3,300}\\)\\)?"),
            anyCase("\\((?:adds|updates|recasts|corrects|refiles|repeats|changes|clarifies|removes|fixes|rewrites|edits"
                    + "|eds)\\b.{0,300}\\)"
                    + "|(?:eds|editors|editor['’]s note|editors['’] note|notes? to editors|attention editors)"
                    + "(?::| [-–—]).{0,300}"),
            anyCase("(?:sign up (?:for|to) (?:our|.{0,30}newsletter)|subscribe (?:to|now|here|for)\\b"
                    + "|follow (?:us|[\\p{L} ]{2,40}) on (?:twitter|x|facebook|instagram|telegram|linkedin|youtube)\\b"
                    + "|like us on facebook|join (?:us on|our) (?:telegram|whatsapp|facebook|channel|newsletter)"
                    + "|share this (?:article|story|post|page)|share on (?:facebook|twitter|x|whatsapp)\\b"
                    + "|click here (?:to|for)\\b|download (?:our|the) (?:free )?app\\b"
                    + "|get the (?:latest|day['’]s) .{0,60}(?:inbox|newsletter|app)\\b|listen to (?:our|the) podcast"
                    + "|(?:story|article) continues (?:below|after)|file photo\\b|photos? ?(?::|by )"
                    + "|for more (?:information|news|stories),? (?:visit|contact|go to|see|click)\\b"
                    + "|our standards: ).{0,250}|advertisement"));

    private BoilerplateRule() {}

    /** How many paragraphs from {@code index} on are boilerplate; 0 when the one there is not. */
    static int paragraphs(String text, List<Span> paragraphs, int index) {
        Span span = paragraphs.get(index);
        if (span.length() > LONGEST) return 0;
        String paragraph = span.of(text);
        if (LINKS_HEADING.matcher(paragraph).matches()) return 1 + headlines(text, paragraphs, index + 1);
        if (END_MARK.matcher(paragraph).matches()) {
            // A mark in the first half separates parts of a story.
            return text.length() - span.end() <= span.begin() ? paragraphs.size() - index : 1;
        }
        return LINES.stream().anyMatch(line -> line.matcher(paragraph).matches()) ? 1 : 0;
    }

    /** Where an end mark begins that stands on the last line of the paragraph; -1 when there is none. */
    static int trailingMark(String text, Span paragraph) {
        int begin = Math.max(paragraph.begin(), paragraph.end() - 12);
        var mark = TRAILING_MARK.matcher(text.substring(begin, paragraph.end()));
        return mark.find() ? begin + mark.start(1) : -1;
    }

    /** How many paragraphs from {@code index} on look like headlines: short, or without a sentence's end. */
    private static int headlines(String text, List<Span> paragraphs, int index) {
        int at = index;
        while (at < paragraphs.size() && isHeadline(text, paragraphs.get(at))) at++;
        return at - index;
    }

    private static boolean isHeadline(String text, Span paragraph) {
        if (paragraph.length() > LONGEST_HEADLINE) return false;
        int end = paragraph.end() - 1;
        while (end > paragraph.begin() && "\"”'’)".indexOf(text.charAt(end)) >= 0) end--;
        return text.charAt(end) != '.' || paragraph.length() < LONGEST_SENTENCE_OF_LINKS;
    }

    private static Pattern anyCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
