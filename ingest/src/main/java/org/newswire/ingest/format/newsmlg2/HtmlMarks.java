package org.newswire.ingest.format.newsmlg2;

import java.util.regex.Pattern;

/** Tells text that is HTML, escaped or in a CDATA section, from text that is not. */
final class HtmlMarks {

    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|br|div|span|b|strong|i|em|u|a|ul|ol|li|h[1-6]|table|tr|td|html|body|blockquote)(?:\\s[^<>]{0,1000})?/?>");

    private HtmlMarks() {}

    /** Whether a tag of HTML is in the text. */
    static boolean in(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }
}
