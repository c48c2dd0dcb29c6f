package org.newswire.enrich.temporal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

/** Articles for tests of the date tagger, without the text room: sentences are cut in the simplest way that works. */
final class Stories {

    private static final Pattern END =
            Pattern.compile("(?<![A-Z])(?<!\\b[ap]\\.m)(?<!\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov"
                    + "|Dec|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Inc|Corp|Co|Ltd|Jr|No|vs|Prof|Rev))"
                    + "[.!?][\"')\\u201d]*\\s+(?=[\"'(\\u201c`]*[A-Z0-9])|\\n\\s*\\n");

    private Stories() {}

    /** A story written at midnight UTC. */
    static Article written(String date, String text) {
        return written(LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC), text);
    }

    static Article written(Instant created, String text) {
        return new Article(text, List.of(), sentences(text), "en", created, List.of());
    }

    static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            add(sentences, text, from, end.end());
            from = end.end();
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) begin++;
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (begin == end) return;
        Span span = new Span(begin, end);
        sentences.add(new Sentence(span, List.of(new Token(span, span.of(text)))));
    }
}
