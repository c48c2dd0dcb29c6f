package org.newswire.ingest.format.iptc7901;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Byline;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Signals;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.copy.EmbargoLine;
import org.newswire.ingest.format.copy.Known;
import org.newswire.ingest.format.copy.TakeLine;

/**
 * What stands above the story in the text of a message, one field a line, the last ending with an equals sign:
 *
 * <pre>
 * REFILE
 * 1ST LEAD
 * Ventspils harbour reopens after two days of fog
 * By Ieva Strautmane, bp =
 * </pre>
 */
final class TextTop {

    private static final Pattern END = Pattern.compile("\\s*[=<]+\\s*$");
    private static final Pattern BRACKETED = Pattern.compile("^\\(.*\\)$|^\\[.*\\]$");
    private static final Pattern ANY_BYLINE = Pattern.compile("^(?:By|Von|Par|Por|Di|Door|Av|Af) \\S.{1,120}$");
    private static final int MOST_LINES = 14;
    private static final int LONGEST_LINE = 200;

    private final WireItem.Builder item;
    private final List<String> notes = new ArrayList<>();
    private final List<String> headline = new ArrayList<>();
    private @Nullable String byline;
    private @Nullable String embargo;

    private TextTop(WireItem.Builder item) {
        this.item = item;
    }

    /** Takes these lines, if they are there, out of the text. */
    static Known read(List<String> text, @Nullable String slug, WireItem.Builder item) {
        var top = new TextTop(item);
        var end = end(text);
        for (var line : text.subList(0, end))
            top.take(END.matcher(line.strip()).replaceFirst("").strip());
        text.subList(0, end).clear();
        return new Known(
                top.headline.isEmpty() ? null : String.join(" ", top.headline),
                slug,
                top.byline,
                top.notes.isEmpty() ? null : String.join("\n", top.notes),
                top.embargo);
    }

    /** Number of lines down to the last with an equals sign at its end; 0 when there is none near the top. */
    private static int end(List<String> text) {
        var end = 0;
        for (int i = 0; i < Math.min(end + MOST_LINES, text.size()); i++) {
            var line = text.get(i).strip();
            if (line.length() > LONGEST_LINE) break;
            if (line.endsWith("=")) end = i + 1;
            else if (end > 0 && !line.isEmpty() && !isFollowedByEnd(text, i)) break;
        }
        return end;
    }

    private static boolean isFollowedByEnd(List<String> text, int i) {
        return i + 1 < text.size() && text.get(i + 1).strip().endsWith("=");
    }

    private void take(String line) {
        if (line.isEmpty()) return;
        if (TakeLine.isKill(line)) {
            item.pubStatus(PubStatus.CANCELED);
            headline.add(line);
        } else if (EmbargoLine.matches(line)) {
            embargo = line;
            notes.add(line);
        } else if (TakeLine.matches(line) || BRACKETED.matcher(line).matches()) {
            notes.add(line);
            Signals.of(line.split(":", 2)[0]).ifPresent(item::signal);
        } else if (Byline.isByline(line)
                || (!headline.isEmpty() && ANY_BYLINE.matcher(line).matches())) {
            byline = line;
        } else if (byline != null && Byline.isTitle(line)) {
            byline = byline + ", " + line;
        } else {
            headline.add(line);
        }
    }
}
