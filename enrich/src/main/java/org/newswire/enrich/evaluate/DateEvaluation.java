package org.newswire.enrich.evaluate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.temporal.Timex;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;

/** Tags documents just as the pipeline would, and measures how fast. Not thread-safe. */
public final class DateEvaluation {

    private final ArticleReader reader = new ArticleReader();
    private final Annotator<Timex> dates;
    private int documents;
    private long tokens;
    private long nanos;

    public DateEvaluation(Annotator<Timex> dates) {
        this.dates = dates;
    }

    /**
     * What is found in a text, in its order.
     *
     * @param created document creation time
     */
    public List<TimexSpan> tag(String text, Instant created) {
        var article = reader.read(new Copy(null, text, "en", created, List.of()));
        var begun = System.nanoTime();
        var found = dates.annotate(article);
        nanos += System.nanoTime() - begun;
        documents++;
        for (var sentence : article.sentences()) tokens += sentence.tokens().size();

        var alignment = Alignment.of(text, article.text());
        var spans = new ArrayList<TimexSpan>();
        for (var timex : found) {
            var span = alignment.codePoints(text, timex.span());
            spans.add(new TimexSpan(span.begin(), span.end(), timex.type().name(), timex.value(), timex.mod()));
        }
        return spans;
    }

    /** Number of documents tagged. */
    public int documents() {
        return documents;
    }

    /** Number of tokens in them. */
    public long tokens() {
        return tokens;
    }

    /** Time spent on finding expressions, without reading and cutting the text into tokens; in seconds. */
    public double seconds() {
        return nanos / 1e9;
    }
}
