package org.newswire.ingest.format;

import java.util.regex.Pattern;

/**
 * Text from fields that hold plain text at one provider and HTML at the next: it is HTML when there is a tag in it that
 * HTML has.
 */
public final class TextOrHtml {

    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|span|a|b|i|u|em|strong|small|sub|sup|ul|ol|li|dl|table|tr|td|th|h[1-6]|pre|hr|img|font"
                    + "|blockquote|figure|script|style|iframe|html|body|section|article)(?:\\s[^<>]{0,2000})?/?>",
            Pattern.CASE_INSENSITIVE);

    private TextOrHtml() {}

    /** Whether there is a tag of HTML in it. */
    public static boolean isHtml(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }

    /** Its paragraphs, separated by one empty line; empty when there are none. */
    public static String paragraphs(String text) {
        return isHtml(text) ? HtmlText.paragraphs(text) : Paragraphs.separate(text);
    }

    /** All of it on one line, for headlines. */
    public static String line(String text) {
        return isHtml(text) ? HtmlText.line(text) : Clean.line(text);
    }
}
