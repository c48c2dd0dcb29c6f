package org.newswire.ingest.format.anpa1312;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Byline;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.copy.EmbargoLine;
import org.newswire.ingest.format.copy.Known;
import org.newswire.ingest.format.copy.TakeLine;

/**
 * The text of a message by its lines. A caret begins a heading line: above the story the slug, the headline, notes and
 * the byline in this order, within it a subhead. A tab begins a paragraph, a backspace a line of a table; lines that
 * begin with neither go on with the one above. A trailing {@code <} or {@code =} only told the typesetter to break or
 * centre the line.
 *
 * @param known what the heading lines say
 * @param copy the story, paragraphs separated by empty lines
 */
record Story(Known known, String copy) {

    private static final Pattern TYPESETTING = Pattern.compile("^[<>=^!\\s]+|[\\s]*[<>=^!]+\\s*$");
    private static final Pattern SLUG =
            Pattern.compile("^[A-Z]{2}-\\S.*|^\\S+-\\S.*,\\s?\\d{1,5}$|^\\S+,\\s?\\d{1,5}$");
    private static final Pattern NOTE = Pattern.compile(
            "^(?:[A-Z]{2,6} (?:Photos?|Graphics?|Video|Audio|Interactive)\\b.*|With [A-Z]{2,6} .*|\\(?(?:Eds?|Editors?|EDITOR[’']?S[’']? NOTE|Editor[’']s note)\\b.*|\\(.*\\)$|(?:For (?:release|use|immediate)|Adv\\d\\d|ADVANCE)\\b.*)");
    private static final Pattern BY = Pattern.compile("^(?:By|BY) \\S.{1,120}$");
    private static final Pattern AFFILIATION =
            Pattern.compile("^(?:[\\p{Lu}][\\p{L}.&'’-]*(?: (?:of|the|and|&))? ?){1,6}$");

    static Story read(List<String> text, Header header, WireItem.Builder item) {
        var headings = new Headings(header);
        var blocks = new ArrayList<StringBuilder>();
        var last = ' ';
        for (var line : text) {
            if (line.isBlank()) {
                if (last == 'p') last = 'b';
                continue;
            }
            var first = line.charAt(0);
            var words = words(line);
            if (first == '^' && blocks.isEmpty()) {
                headings.take(words);
                last = '^';
            } else if (first == Anpa1312Item.TABLE_LINE) {
                if (last == 't') blocks.get(blocks.size() - 1).append('\n').append(words);
                else blocks.add(new StringBuilder(words));
                last = 't';
            } else if (first == '\t' || first == '^' || blocks.isEmpty() || last == 'b') {
                blocks.add(new StringBuilder(words));
                last = first == '^' ? 'b' : 'p';
            } else {
                blocks.get(blocks.size() - 1).append(last == 't' ? '\n' : ' ').append(words);
            }
        }
        return new Story(headings.known(), String.join("\n\n", blocks));
    }

    // ANPA 1312 has no dash and no quotation marks: an underscore and doubled accents stand for them.
    private static String words(String line) {
        return TYPESETTING
                .matcher(line.replace(String.valueOf(Anpa1312Item.TABLE_LINE), "")
                        .strip())
                .replaceAll("")
                .strip()
                .replace(" _ ", " — ")
                .replace("``", "“")
                .replace("''", "”")
                .replace('`', '‘');
    }

    /** The heading lines above the story. */
    private static final class Headings {

        private final List<String> notes = new ArrayList<>();
        private @Nullable String slug;
        private @Nullable String headline;
        private @Nullable String byline;
        private @Nullable String embargo;
        private boolean bylineIsOpen;

        Headings(Header header) {
            this.slug = header.keyword() == null
                    ? null
                    : header.version() == null ? header.keyword() : header.keyword() + " " + header.version();
        }

        private boolean hasSlug;

        void take(String line) {
            if (line.isEmpty()) return;
            var open = bylineIsOpen;
            bylineIsOpen = false;
            if (!hasSlug && headline == null && SLUG.matcher(line).matches()) {
                slug = line;
                hasSlug = true;
            } else if (EmbargoLine.matches(line)) {
                embargo = line;
                notes.add(line);
            } else if (NOTE.matcher(line).matches() || TakeLine.matches(line)) {
                notes.add(line);
            } else if (byline == null
                    && (Byline.isByline(line) || BY.matcher(line).matches())) {
                byline = line;
                bylineIsOpen = true;
            } else if (open && AFFILIATION.matcher(line).matches()) {
                byline = byline + ", " + line;
            } else if (headline == null) {
                headline = line;
            } else {
                notes.add(line);
            }
        }

        Known known() {
            return new Known(headline, slug, byline, notes.isEmpty() ? null : String.join("\n", notes), embargo);
        }
    }
}
