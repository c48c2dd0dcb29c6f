package org.newswire.app.view;

import java.util.Comparator;
import java.util.List;
import org.newswire.app.view.Story.Mark;

/** Text with marked pieces in their styles. */
final class MarkedText {

    private MarkedText() {}

    /** The text; without colours as it is. Of marks that overlap, the one that begins first and ends first is shown. */
    static String of(String text, List<Mark> marks, boolean colours) {
        if (!colours) return text;
        var sorted = marks.stream()
                .sorted(Comparator.comparingInt(Mark::begin).thenComparingInt(Mark::end))
                .toList();
        var styled = new StringBuilder();
        var position = 0;
        for (var mark : sorted) {
            if (mark.begin() < position) continue;
            styled.append(text, position, mark.begin())
                    .append(mark.style().on(text.substring(mark.begin(), mark.end()), true));
            position = mark.end();
        }
        return styled.append(text, position, text.length()).toString();
    }
}
