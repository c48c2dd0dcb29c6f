package org.newswire.ingest.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.Problems;

/**
 * Reads what was meant to be XML. What stands before the root is left out; a {@code <} that begins no tag is text; an
 * end tag closes what is open inside its element, or is left out when it has none, in whatever case either is written;
 * attributes need no quotes; a document may end anywhere. Elements deeper than {@value #MAX_DEPTH} are left out, their
 * text stays. One pass over the text; nothing is declared and nothing is fetched, as in {@link XmlReader}.
 */
final class LooseXmlReader {

    private static final int MAX_DEPTH = 200;
    private static final int MAX_ATTRIBUTES = 200;
    private static final String CDATA = "<![CDATA[";

    private final String text;
    private final Outline outline;
    private final TreeBuilder tree = new TreeBuilder();
    private int at;
    private int line = 1;
    private int lineBegin;
    private int counted;

    private LooseXmlReader(String text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    /**
     * Reads a document.
     *
     * @return the root element; it and the last ones in it may not be closed
     * @throws XmlException when there is no root or the document exceeds a bound
     */
    static XmlElement read(String document, Outline outline, Problems problems) throws XmlException {
        return new LooseXmlReader(Characters.prepare(document, problems), outline).root();
    }

    private XmlElement root() throws XmlException {
        while (at < text.length() && !isOver()) {
            var next = text.indexOf('<', at);
            var end = next < 0 ? text.length() : next;
            tree.text(text.substring(at, end));
            at = end;
            if (at < text.length()) markup();
        }
        tree.finish();
        return tree.root()
                .orElseThrow(() -> new XmlException(FailureCode.XML_MALFORMED, "no element of its format in it", null));
    }

    private boolean isOver() {
        return tree.root().isPresent() && tree.open().isEmpty();
    }

    private void markup() throws XmlException {
        if (text.startsWith(CDATA, at)) cdata();
        else if (text.startsWith("<!--", at)) at = after("-->", at + 4);
        else if (text.startsWith("<?", at)) at = after("?>", at + 2);
        else if (text.startsWith("<!", at)) at = after(">", at + 2);
        else if (text.startsWith("</", at)) endTag();
        else if (at + 1 < text.length() && Names.isStart(text.charAt(at + 1))) startTag();
        else tree.text(text.substring(at, ++at));
    }

    private void cdata() {
        var end = text.indexOf("]]>", at + CDATA.length());
        tree.literal(text.substring(at + CDATA.length(), end < 0 ? text.length() : end));
        at = end < 0 ? text.length() : end + 3;
    }

    private void endTag() throws XmlException {
        var end = Names.end(text, at + 2);
        var name = text.substring(at + 2, end);
        var close = endOf(end, c -> c == '>' || c == '<');
        if (text.startsWith(">", close)) close++;
        var levels = levelsTo(name);
        for (int i = levels; i > 1; i--) tree.end(at);
        if (levels > 0) tree.end(close);
        at = close;
    }

    /** How many elements an end tag closes; 0 when none of this name is open. */
    private int levelsTo(String name) {
        var levels = 1;
        for (var open = tree.open(); open.isPresent(); open = open.get().parent(), levels++)
            if (open.get().name().equalsIgnoreCase(name.substring(name.indexOf(':') + 1))
                    && open.get().prefix().equalsIgnoreCase(name.substring(0, Math.max(0, name.indexOf(':')))))
                return levels;
        return 0;
    }

    private void startTag() throws XmlException {
        var begin = at;
        var nameEnd = Names.end(text, at + 1);
        var name = text.substring(at + 1, nameEnd);
        at = nameEnd;
        var attributes = attributes();
        var isEmpty = text.startsWith("/>", at);
        if (isEmpty) at += 2;
        else if (text.startsWith(">", at)) at++; // otherwise the tag was not ended: what begins here is another
        if (tree.root().isEmpty() && !outline.isRoot(name)) return;
        if (outline.isItem(name)) endItemBefore(name, begin);
        if (tree.depth() >= MAX_DEPTH) return;
        tree.begin(name, attributes, position(begin), begin);
        if (isEmpty) tree.end(at);
    }

    private void endItemBefore(String name, int offset) throws XmlException {
        for (int levels = levelsTo(name); levels > 0; levels--) tree.end(offset);
    }

    /** Reads attributes up to {@code >}, {@code />} or where another tag begins. */
    private List<TreeBuilder.Written> attributes() {
        var attributes = new ArrayList<TreeBuilder.Written>();
        while (at < text.length() && "<>".indexOf(text.charAt(at)) < 0 && !text.startsWith("/>", at)) {
            if (Names.isStart(text.charAt(at)))
                attribute().filter(a -> attributes.size() < MAX_ATTRIBUTES).ifPresent(attributes::add);
            else at++;
        }
        return attributes;
    }

    private Optional<TreeBuilder.Written> attribute() {
        var end = Names.end(text, at);
        var name = text.substring(at, end);
        at = endOf(end, c -> c > ' ');
        if (at >= text.length() || text.charAt(at) != '=') return Optional.empty();
        at = endOf(at + 1, c -> c > ' ');
        return Optional.of(new TreeBuilder.Written(name, value()));
    }

    // A quoted value holds no tag: one that would was not closed, and ends where the tag does.
    private String value() {
        var quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            var end = endOf(at + 1, c -> c == quote || c == '<');
            if (text.startsWith(String.valueOf(quote), end)) {
                var value = text.substring(at + 1, end);
                at = end + 1;
                return value;
            }
            at++;
        }
        var begin = at;
        at = endOf(at, c -> c <= ' ' || c == '>' || c == '<');
        return text.substring(begin, at);
    }

    private int endOf(int from, IntPredicate isEnd) {
        var end = from;
        while (end < text.length() && !isEnd.test(text.charAt(end))) end++;
        return end;
    }

    private int after(String end, int from) {
        var found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    // Positions are asked for in the order of the text, so lines are counted once.
    private Position position(int offset) {
        for (; counted < offset; counted++) {
            var c = text.charAt(counted);
            var crlf = c == '\r' && counted + 1 < text.length() && text.charAt(counted + 1) == '\n';
            if (crlf || (c != '\n' && c != '\r')) continue;
            line++;
            lineBegin = counted + 1;
        }
        return new Position(line, offset - lineBegin + 1);
    }

    /** Names of elements and attributes, told by their characters. */
    private static final class Names {

        static boolean isStart(char c) {
            return Character.isLetter(c) || c == '_' || c == ':';
        }

        static int end(String text, int from) {
            var end = from;
            while (end < text.length() && isPart(text.charAt(end))) end++;
            return end;
        }

        private static boolean isPart(char c) {
            return isStart(c)
                    || Character.isDigit(c)
                    || c == '-'
                    || c == '.'
                    || Character.getType(c) == Character.NON_SPACING_MARK;
        }
    }
}
