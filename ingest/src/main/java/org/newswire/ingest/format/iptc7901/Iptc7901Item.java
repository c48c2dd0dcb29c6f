package org.newswire.ingest.format.iptc7901;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.copy.CopyReader;
import org.newswire.ingest.format.message.Message;
import org.newswire.ingest.format.message.MessageId;
import org.newswire.ingest.format.message.StoryPriority;
import org.newswire.ingest.format.message.TransmissionTime;

/** One IPTC 7901 message as an item. */
final class Iptc7901Item {

    /** Scheme of categories, which every service defines for itself. */
    private static final String SCHEME = "iptc7901";

    private static final Pattern INITIALS = Pattern.compile("^\\p{L}{2,8}(?:[ /]\\p{L}{1,4}\\d?){1,10}$");
    private static final int MOST_KEYWORD_LINES = 6;
    private static final int LINES_OF_TRAILER = 4;

    private final Message message;
    private final Unit unit;
    private final WireItem.Builder item;
    private final List<String> header;
    private final List<String> text;
    private final List<String> trailer;

    private Iptc7901Item(Message message, Unit unit, WireItem.Builder item) {
        this.message = message;
        this.unit = unit;
        this.item = item;
        this.header = lines(message.header());
        this.text = lines(message.text());
        this.trailer = lines(message.trailer());
    }

    static void read(Message message, Unit unit, WireItem.Builder item) {
        new Iptc7901Item(message, unit, item).read();
    }

    private void read() {
        if (message.header().isBlank()) moveHeader();
        if (message.trailer().isBlank()) moveTrailer();
        var line = takeHeaderLine();
        var slug = keywords();
        var time = TransmissionTime.of(trailer);

        item.guid(MessageId.guid(
                "iptc7901",
                line.map(HeaderLine::service).orElse(""),
                line.map(HeaderLine::number).orElse(""),
                time.map(TransmissionTime::writtenDay).orElse(""),
                message));
        line.ifPresent(this::header);
        if (time.isPresent()) time.get().instant(unit.hints(), item.problems()).ifPresent(item::versionCreated);
        else item.problems().add("the message has no day and time");

        var top = TextTop.read(text, slug, item);
        CopyReader.read(String.join("\n", text), top, item);
    }

    /** Without STX: the lines down to the last that names keywords are the header. */
    private void moveHeader() {
        skipBlank(text);
        if (text.isEmpty() || HeaderLine.read(text.get(0)).isEmpty()) return;
        header.add(text.remove(0));
        skipBlank(text);
        for (int i = 0; i < MOST_KEYWORD_LINES && !text.isEmpty() && isKeywordLine(text.get(0)); i++)
            header.add(text.remove(0));
    }

    /** Without ETX: the time in the last lines, and the initials above it, are the trailer. */
    private void moveTrailer() {
        var end = text.size();
        for (int i = 0; i < LINES_OF_TRAILER; i++) {
            end = lastLine(end);
            if (end < 0) return;
            if (!TransmissionTime.isAlone(text.get(end))) continue;
            var above = lastLine(end);
            if (above > 0 && INITIALS.matcher(text.get(above).strip()).matches()) end = above;
            trailer.addAll(text.subList(end, text.size()));
            text.subList(end, text.size()).clear();
            return;
        }
    }

    private int lastLine(int before) {
        var i = before - 1;
        while (i >= 0 && text.get(i).isBlank()) i--;
        return i;
    }

    /** The first line with a number, without it the first of all; routing may stand above it. */
    private Optional<HeaderLine> takeHeaderLine() {
        skipBlank(header);
        for (int i = 0; i < header.size(); i++) {
            var line = HeaderLine.read(header.get(i));
            if (line.isEmpty() || line.get().number().isEmpty()) continue;
            header.subList(0, i + 1).clear();
            return line;
        }
        var first = header.isEmpty() ? Optional.<HeaderLine>empty() : HeaderLine.read(header.get(0));
        if (first.isPresent()) header.remove(0);
        return first;
    }

    private void header(HeaderLine line) {
        var priority = line.priority();
        if (priority != null) priority(priority);
        var category = line.category();
        if (category != null) item.subject(new Subject(SCHEME, Clean.lower(category), null));
        line.agency().ifPresent(item::provider);
    }

    // IPTC 7901: 1 to 6 from most to least urgent; services use up to 9, and the letters of ANPA 1312.
    private void priority(String priority) {
        var digit = StoryPriority.ofLetter(priority).orElse(priority);
        item.priority(digit).urgency(digit);
    }

    /** The keyword lines as one slug, {@code Latvia/harbour/fog}; a line that ends with a slash goes on in the next. */
    private @Nullable String keywords() {
        var slug = new StringBuilder();
        for (var line : header) {
            var words = line.strip();
            if (words.isEmpty()) continue;
            if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '/') slug.append(' ');
            slug.append(words);
        }
        while (!slug.isEmpty() && "/= ".indexOf(slug.charAt(slug.length() - 1)) >= 0) slug.setLength(slug.length() - 1);
        var line = slug.toString();
        if (line.contains("/")) for (var keyword : line.split("/", -1)) item.keyword(keyword);
        return line.isEmpty() ? null : line;
    }

    private static boolean isKeywordLine(String line) {
        var words = line.strip();
        return words.endsWith("/")
                || (words.contains("/") && words.matches("[\\p{L}\\p{N}_.&-]+(?:/[\\p{L}\\p{N}_.& -]+)+"));
    }

    private static void skipBlank(List<String> lines) {
        while (!lines.isEmpty() && lines.get(0).isBlank()) lines.remove(0);
    }

    private static List<String> lines(String section) {
        return new ArrayList<>(List.of(Clean.lines(section).split("\n", -1)));
    }
}
