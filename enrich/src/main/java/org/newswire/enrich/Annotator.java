package org.newswire.enrich;

import java.util.List;
import org.newswire.enrich.text.Article;

/**
 * Finds one kind of thing in an article. Implementations are thread-safe, keep no state between articles and give the
 * same answer for the same article in any order.
 *
 * @param <T> what it finds, each with spans into {@link Article#text()}
 */
public interface Annotator<T> {

    /** Name written with every annotation, for instance {@code entities}. */
    String name();

    /** Version of the rules and of the data, written with every annotation. */
    String version();

    /** Whether it can read the article at all; asked before {@link #annotate}. The usual reason not to is its language. */
    boolean reads(Article article);

    /** Everything found, in the order its type documents; empty, never null. */
    List<T> annotate(Article article);
}
