package org.newswire.ingest.format.anpa1312;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Signals;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.copy.CopyReader;
import org.newswire.ingest.format.message.Message;
import org.newswire.ingest.format.message.MessageId;
import org.newswire.ingest.format.message.StoryPriority;
import org.newswire.ingest.format.message.TransmissionTime;

/** One ANPA 1312 message as an item. */
final class Anpa1312Item {

    private static final Pattern SECOND = Pattern.compile("^[\\r ]*" + Anpa1312Format.SECOND + "(?= |$).*");
    private static final Pattern TRAILER =
            Pattern.compile("^\\s*(?:(?<agency>[A-Z]{2,6})-)?(?:[A-Z]{1,6}-){0,3}\\d{1,2}-\\d{1,2}-\\d{2,4} \\d{4}.*");
    private static final int LINES_OF_HEADER = 4;
    private static final int LINES_OF_TRAILER = 4;

    private Anpa1312Item() {}

    static void read(Message message, Unit unit, WireItem.Builder item) {
        var header = lines(message.header());
        var text = lines(message.text());
        var trailer = lines(message.trailer());
        if (message.header().isBlank()) moveHeader(text, header);
        if (message.trailer().isBlank()) moveTrailer(text, trailer);

        var fields = Header.read(header);
        var time = TransmissionTime.of(trailer);
        var day = Optional.ofNullable(fields.date())
                .or(() -> time.map(TransmissionTime::writtenDay))
                .orElse("");
        item.guid(MessageId.guid("anpa1312", fields.service(), fields.number(), day, message));
        if (time.isPresent()) time.get().instant(unit.hints(), item.problems()).ifPresent(item::versionCreated);
        else item.problems().add("the message has no day and time");
        agency(trailer).ifPresent(item::provider);
        fill(fields, item);

        var story = Story.read(text, fields, item);
        CopyReader.read(story.copy(), story.known(), item);
    }

    private static void fill(Header fields, WireItem.Builder item) {
        var priority = fields.priority();
        if (priority != null) {
            var digit = StoryPriority.ofLetter(priority);
            digit.ifPresent(value -> item.priority(value).urgency(value));
            if (digit.isEmpty())
                item.problems().add("priority " + priority + " is none of f, b, u, r, d, a, s, w, ignored");
        }
        var category = fields.category();
        if (category != null) Category.subjects(category).forEach(item::subject);
        var version = fields.version();
        if (version != null)
            Signals.of(version.replaceAll("(?<=\\d(?:st|nd|rd|th))(?=\\p{L})", " "))
                    .ifPresent(item::signal);
    }

    /** Without STX the two header lines are the first of the text. */
    private static void moveHeader(List<String> text, List<String> header) {
        for (int i = 0; i < Math.min(LINES_OF_HEADER, text.size()); i++) {
            if (!SECOND.matcher(text.get(i)).matches()) continue;
            header.addAll(text.subList(0, i + 1));
            text.subList(0, i + 1).clear();
            return;
        }
    }

    /** Without ETX the trailer is the last line with a date and time. */
    private static void moveTrailer(List<String> text, List<String> trailer) {
        for (int i = text.size() - 1, seen = 0; i >= 0 && seen < LINES_OF_TRAILER; i--) {
            if (text.get(i).isBlank()) continue;
            seen++;
            if (!TRAILER.matcher(text.get(i)).matches()) continue;
            trailer.addAll(text.subList(i, text.size()));
            text.subList(i, text.size()).clear();
            return;
        }
    }

    private static Optional<String> agency(List<String> trailer) {
        return trailer.stream()
                .map(TRAILER::matcher)
                .filter(match -> match.matches() && match.group("agency") != null)
                .map(match -> match.group("agency"))
                .findFirst();
    }

    private static List<String> lines(String section) {
        return new ArrayList<>(
                List.of(Clean.lines(section.replace('\b', TABLE_LINE)).split("\n", -1)));
    }

    /** Stands for the backspace that begins a line of a table, which {@link Clean} would take out. */
    static final char TABLE_LINE = '\u00AD';
}
