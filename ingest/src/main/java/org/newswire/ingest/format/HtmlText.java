package org.newswire.ingest.format;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * HTML or XHTML as plain text: one paragraph for each block, separated by one empty line; a line break for each {@code
 * br} and table row; two spaces between the cells of a row; a dash before list items. Scripts, styles, figures, forms
 * and other parts that are not text are left out. Nothing is fetched. Any input gives a result.
 */
public final class HtmlText {

    private static final Set<String> LEFT_OUT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "form",
            "button",
            "select",
            "textarea",
            "nav",
            "figure");
    private static final Set<String> IN_A_LINE = Set.of("td", "th", "tr", "br", "li", "dt", "dd");

    private HtmlText() {}

    /** The text of a document or fragment; empty when there is none. */
    public static String paragraphs(String html) {
        var document = Jsoup.parse(html);
        var text = new Text();
        document.body().traverse(new Paragraphs(text));
        return text.toString();
    }

    /** The text of a fragment on one line, for headlines. */
    public static String line(String html) {
        return Clean.line(paragraphs(html));
    }

    private static final class Paragraphs implements NodeVisitor {

        private final Text text;
        private int leftOut;

        Paragraphs(Text text) {
            this.text = text;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (LEFT_OUT.contains(element.normalName())) leftOut++;
                else if (leftOut == 0) begin(element);
            } else if (node instanceof TextNode words && leftOut == 0) {
                text.append(words.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            if (LEFT_OUT.contains(element.normalName())) leftOut--;
            else if (leftOut == 0 && element.isBlock() && !IN_A_LINE.contains(element.normalName())) text.paragraph();
        }

        private void begin(Element element) {
            switch (element.normalName()) {
                case "br", "tr", "dt", "dd" -> text.line();
                case "td", "th" -> text.cell();
                case "li" -> text.item();
                default -> {
                    if (element.isBlock()) text.paragraph();
                }
            }
        }
    }

    /** Words as they come, with the breaks between them; white space in HTML is a single space. */
    private static final class Text {

        private final StringBuilder text = new StringBuilder();
        private int breaks;
        private String space = "";

        void append(String words) {
            var line = Clean.line(words);
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
