package org.newswire.sink.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with the found words marked.
 *
 * @param text the text, without any marks
 * @param marks where the found words are, in order, not overlapping
 */
public record Highlighted(String text, List<Mark> marks) {

    /** Control characters that ts_headline puts around found words; see {@link SearchSql}. */
    static final char START = '\u0002';

    static final char STOP = '\u0003';

    public Highlighted {
        marks = List.copyOf(marks);
    }

    /** A found word: half-open UTF-16 offsets into {@link Highlighted#text()}. */
    public record Mark(int begin, int end) {}

    /** Reads text with {@link #START} and {@link #STOP} in it. */
    static Highlighted parse(String marked) {
        var text = new StringBuilder(marked.length());
        var marks = new ArrayList<Mark>();
        var begin = -1;
        for (int i = 0; i < marked.length(); i++) {
            var c = marked.charAt(i);
            if (c == START) {
                begin = text.length();
            } else if (c == STOP) {
                if (begin >= 0) marks.add(new Mark(begin, text.length()));
                begin = -1;
            } else {
                text.append(c);
            }
        }
        return new Highlighted(text.toString(), marks);
    }
}
