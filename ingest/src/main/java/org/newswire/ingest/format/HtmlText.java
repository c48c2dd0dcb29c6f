package org.newswire.ingest.format;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;

/**
 * HTML or XHTML as plain text: one paragraph for each block, separated by one empty line; a line break for each {@code
 * br}, table row, and line of {@code pre}; two spaces between the cells of a row; a dash before list items. Scripts,
 * styles, figures, forms, what is hidden and other parts that are not text are left out. Markup that was escaped once
 * too often is read as what was meant. Nothing is fetched. Any input gives a result.
 */
public final class HtmlText {

    private static final Set<String> LEFT_OUT = Set.of(
            "applet",
            "audio",
            "button",
            "canvas",
            "datalist",
            "dialog",
            "embed",
            "figure",
            "form",
            "frameset",
            "head",
            "iframe",
            "map",
            "math",
            "nav",
            "noscript",
            "object",
            "rp",
            "rt",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "video");
    private static final Set<String> IN_A_LINE = Set.of("td", "th", "tr", "br", "li", "dt", "dd");
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b");
    private static final Pattern TAG =
            Pattern.compile("<(?:!--|(?<end>/)?(?<name>[A-Za-z][A-Za-z0-9]{0,12})(?=[\\s/>]))");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private HtmlText() {}

    /** The text of a document or fragment; empty when there is none. */
    public static String paragraphs(String html) {
        var text = text(html);
        return isEscapedTwice(html, text) ? text(text) : text;
    }

    /**
     * Whether text has HTML in it: the end tag of an element of HTML, or start tags and comments and nothing else in
     * angle brackets that looks like a tag, or a reference to a character.
     */
    public static boolean isHtml(String text) {
        return hasTags(text)
                || (text.indexOf('&') >= 0 && REFERENCE.matcher(text).find());
    }

    private static boolean hasTags(String text) {
        if (text.indexOf('<') < 0) return false;
        var tags = TAG.matcher(text);
        var known = false;
        var unknown = false;
        while (tags.find()) {
            var name = tags.group("name");
            var isKnown = name == null || Tag.isKnownTag(Clean.lower(name));
            if (isKnown && tags.group("end") != null) return true;
            known |= isKnown;
            unknown |= !isKnown;
        }
        return known && !unknown;
    }

    // What has no tags of its own and is full of them once its references are resolved.
    private static boolean isEscapedTwice(String html, String text) {
        return hasTags(text) && !hasTags(html);
    }

    private static String text(String html) {
        var text = new Text();
        Jsoup.parse(html).body().traverse(new Paragraphs(text));
        return text.toString();
    }

    /** The text of a fragment on one line, for headlines. */
    public static String line(String html) {
        return Clean.line(paragraphs(html));
    }

    private static final class Paragraphs implements NodeVisitor {

        private final Text text;
        private int leftOut;
        private int preformatted;

        Paragraphs(Text text) {
            this.text = text;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (isLeftOut(element)) leftOut++;
                else if (leftOut == 0) begin(element);
            } else if (node instanceof TextNode words && leftOut == 0) {
                if (preformatted > 0) lines(resolved(words.getWholeText()));
                else text.append(resolved(words.getWholeText()));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            if (isLeftOut(element)) leftOut--;
            else if (leftOut == 0) end(element);
        }

        private static boolean isLeftOut(Element element) {
            return LEFT_OUT.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || (element.hasAttr("style")
                            && HIDDEN.matcher(element.attr("style")).find());
        }

        // A reference that is still there when HTML has been read was escaped twice.
        private static String resolved(String words) {
            if (words.indexOf('&') < 0) return words;
            return REFERENCE
                    .matcher(words)
                    .replaceAll(
                            reference -> Matcher.quoteReplacement(Parser.unescapeEntities(reference.group(), true)));
        }

        private void lines(String words) {
            var lines = words.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) text.line();
                text.append(lines[i]);
            }
        }

        private void begin(Element element) {
            if (element.normalName().equals("pre")) preformatted++;
            switch (element.normalName()) {
                case "br", "tr", "dt", "dd" -> text.line();
                case "td", "th" -> text.cell();
                case "li" -> text.item();
                default -> {
                    if (element.isBlock()) text.paragraph();
                }
            }
        }

        private void end(Element element) {
            if (element.normalName().equals("pre")) preformatted--;
            if (element.isBlock() && !IN_A_LINE.contains(element.normalName())) text.paragraph();
        }
    }

    /** Words as they come, with the breaks between them; white space in HTML is a single space. */
    private static final class Text {

        private final StringBuilder text = new StringBuilder();
        private int breaks;
        private String space = "";

        void append(String words) {
            var line = Clean.line(words.replace("\u00AD", "")); // a hint where a word may be hyphenated
            if (!words.isEmpty() && isSpace(words.charAt(0))) wantSpace(" ");
            if (!line.isEmpty()) {
                word(line);
                if (isSpace(words.charAt(words.length() - 1))) wantSpace(" ");
            }
        }

        void line() {
            breaks++;
        }

        void paragraph() {
            breaks = Math.max(breaks, 2);
        }

        void cell() {
            wantSpace("  ");
        }

        void item() {
            breaks = Math.max(breaks, 1);
            word("-");
            wantSpace(" ");
        }

        private void wantSpace(String wanted) {
            if (wanted.length() > space.length()) space = wanted;
        }

        private void word(String word) {
            if (!text.isEmpty()) {
                if (breaks > 1) text.append("\n\n");
                else if (breaks == 1) text.append('\n');
                else text.append(space);
            }
            breaks = 0;
            space = "";
            text.append(word);
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || Character.isSpaceChar(c);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
