package org.newswire.ingest.format.copy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Byline;
import org.newswire.ingest.format.Dateline;
import org.newswire.ingest.format.Paragraphs;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Signals;
import org.newswire.ingest.format.WireItem;

/**
 * Reads the raw shape of agency copy, line by line from the top. Each line above the body has a form of its own: filing
 * time, kill line, take, slug, embargo, note to editors, byline, headline. The first line of none of these forms, or one
 * with a dateline, begins the body; what stands there stays there, but for {@linkplain TechnicalLine lines for the
 * operator}, which go, and {@linkplain Tail what is not for publication}, which becomes a note to editors.
 */
public final class CopyReader {

    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_HEADLINE_LINE = 140;
    private static final int MOST_HEADLINE_LINES = 3;
    private static final int LINES_AT_THE_END = 6;
    private static final int BYLINE_WITHIN = 3;

    private static final Pattern KILL_HEADLINE = Pattern.compile("^\\W*(?:MANDATORY )?KILL(?: NOTICE)?\\s*[:–—-].*");
    private static final Pattern NOTE = Pattern.compile(
            "^[(\\[]?(?:Eds?|EDS|Editors|EDITORS|Note to editors|NOTE TO EDITORS|Editor[’']s note|EDITOR[’']S NOTE)\\b\\s?[:.,—-].*");
    private static final Pattern CORRECTION_NOTE = Pattern.compile("^(?:CORRECTION|CORRECTS|Correction)\\b.*\\.\\)?$");
    private static final Pattern SENTENCE_END =
            Pattern.compile(".*(?:[,;]|(?<!\\b\\p{L}|\\b[A-Z][a-z]{1,3})\\.)[\"”’')]*$");

    private final List<String> lines;
    private final Known known;
    private final WireItem.Builder item;
    private final List<String> notes = new ArrayList<>();
    private final @Nullable Instant filed;
    private @Nullable String headline;
    private @Nullable String slug;
    private @Nullable String byline;
    private boolean canceled;

    private CopyReader(String copy, Known known, WireItem.Builder item) {
        this.lines = List.of(copy.split("\n", -1));
        this.known = known;
        this.item = item;
        this.headline = known.headline();
        this.slug = known.slug();
        this.byline = known.byline();
        this.canceled = headline != null && TakeLine.isKill(headline);
        this.filed = item.versionCreated()
                .or(() -> FilingTime.last(lines.subList(0, Math.min(LINES_AT_THE_END, lines.size()))))
                .or(() -> FilingTime.last(lines.subList(Math.max(0, lines.size() - LINES_AT_THE_END), lines.size())))
                .orElse(null);
    }

    /**
     * Reads copy into an item.
     *
     * @param copy the copy, cleaned, lines ending with LF
     * @param known what is known from elsewhere and goes before what the copy says
     */
    public static void read(String copy, Known known, WireItem.Builder item) {
        new CopyReader(copy, known, item).read();
    }

    private void read() {
        if (known.embargo() != null) embargo(known.embargo());
        var tail = Tail.split(lines.subList(top(), lines.size()));
        var body = paragraphs(tail.copy());
        if (byline == null)
            byline = body.stream()
                    .limit(BYLINE_WITHIN)
                    .filter(Byline::isByline)
                    .findFirst()
                    .orElse(null);
        if (slug != null && Slug.isKill(slug)) canceled = true;
        if (headline != null && KILL_HEADLINE.matcher(headline).matches()) canceled = true;

        if (body.isEmpty() && headline == null) {
            body.addAll(notes); // a note to editors that has no story below it is the story
            notes.clear();
        }

        if (!tail.notes().isEmpty()) notes.add(Paragraphs.separate(String.join("\n", tail.notes())));
        item.versionCreated(filed).headline(headline).slugline(slug).byline(byline);
        if (known.edNote() != null || !notes.isEmpty()) item.edNote(note());
        if (canceled) item.pubStatus(PubStatus.CANCELED);
        item.body(String.join("\n\n", body));
    }

    /** Takes the lines above the body; the index of the first line of the body. */
    private int top() {
        var i = 0;
        while (i < lines.size()) {
            var taken = lines.get(i).isBlank() ? 1 : take(i);
            if (taken == 0) break;
            i += taken;
        }
        return i;
    }

    /** Takes what begins at a line that is not blank; the number of lines taken, 0 when the body begins here. */
    private int take(int i) {
        var line = lines.get(i).strip();
        if (FilingTime.of(line).isPresent()) return 1;
        if (TakeLine.isKill(line)) return takeKill(line);
        if (TakeLine.matches(line)) return takeTake(line);
        if (TechnicalLine.matches(line)) return 1;
        if (slug == null && Slug.matches(line)) {
            slug = line;
            return 1;
        }
        if (EmbargoLine.matches(line)) return takeEmbargo(line);
        if (!canceled && isNote(i)) return takeNote(i);
        if (Dateline.at(line).isPresent()) return 0;
        if (byline == null && (Byline.isByline(line) || isNameAbove(i, line))) return takeByline(i, line);
        return headline == null ? takeHeadline(i) : 0;
    }

    private int takeKill(String line) {
        canceled = true;
        if (headline == null) headline = line;
        return 1;
    }

    private int takeTake(String line) {
        notes.add(line);
        Signals.of(line).ifPresent(item::signal);
        return 1;
    }

    private int takeEmbargo(String line) {
        notes.add(line);
        if (known.embargo() == null) embargo(line);
        return 1;
    }

    // An embargo whose end is not understood must not let the item through.
    private void embargo(String text) {
        EmbargoLine.end(text, filed).ifPresentOrElse(item::embargoed, () -> {
            item.pubStatus(PubStatus.WITHHELD);
            item.problems().add("the end of the embargo cannot be told from \"" + text + "\", item withheld");
        });
    }

    private boolean isNote(int i) {
        var block = block(i);
        var text = String.join(" ", block).strip();
        return NOTE.matcher(text).matches() || CORRECTION_NOTE.matcher(text).matches();
    }

    private int takeNote(int i) {
        var block = block(i);
        notes.add(Paragraphs.separate(String.join("\n", block)));
        return block.size();
    }

    // Some wires leave out the By: a name alone between the headline and the dateline.
    private boolean isNameAbove(int i, String line) {
        if (headline == null || !Byline.isName(line)) return false;
        return lines.subList(i + 1, lines.size()).stream()
                .map(String::strip)
                .filter(below -> !below.isEmpty())
                .findFirst()
                .flatMap(Dateline::at)
                .isPresent();
    }

    private int takeByline(int i, String line) {
        var next = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
        if (Byline.isTitle(next)) {
            byline = line + ", " + next;
            return 2;
        }
        byline = line;
        return 1;
    }

    /**
     * A headline is one to three short lines that do not end a sentence, with an empty line, a byline, a dateline or a
     * paragraph on one long line below it, or nothing: a flash.
     */
    private int takeHeadline(int i) {
        var end = i;
        while (end < lines.size() && isHeadlineLine(lines.get(end))) end++;
        var below = end < lines.size() ? lines.get(end).strip() : "";
        var ended = below.isEmpty()
                || Byline.isByline(below)
                || Dateline.at(below).isPresent()
                || isNote(end)
                || (below.length() > LONGEST_HEADLINE_LINE && end == i + 1);
        var text = String.join(" ", lines.subList(i, end)).strip();
        if (end == i || end - i > MOST_HEADLINE_LINES || !ended || text.length() > LONGEST_HEADLINE) return 0;
        if (SENTENCE_END.matcher(text).matches()) return 0;
        headline = text;
        return end - i;
    }

    private static boolean isHeadlineLine(String line) {
        var text = line.strip();
        return !text.isEmpty()
                && text.length() <= LONGEST_HEADLINE_LINE
                && !Byline.isByline(text)
                && Dateline.at(text).isEmpty();
    }

    private String note() {
        var all = new ArrayList<String>();
        if (known.edNote() != null) all.add(known.edNote());
        all.addAll(notes);
        return String.join("\n", all);
    }

    // A filing time is a paragraph of its own, also where no empty line says so.
    private static List<String> paragraphs(List<String> body) {
        var paragraphs = new ArrayList<String>();
        var story = new ArrayList<String>();
        for (var line : body) {
            if (FilingTime.of(line.strip()).isEmpty()) {
                story.add(line);
            } else {
                paragraphs.addAll(Paragraphs.of(String.join("\n", story)));
                paragraphs.add(line.strip());
                story.clear();
            }
        }
        paragraphs.addAll(Paragraphs.of(String.join("\n", story)));
        return paragraphs;
    }

    private List<String> block(int begin) {
        var end = begin;
        while (end < lines.size() && !lines.get(end).isBlank()) end++;
        return lines.subList(begin, end);
    }
}
