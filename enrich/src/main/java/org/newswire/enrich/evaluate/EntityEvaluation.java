package org.newswire.enrich.evaluate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.newswire.enrich.Annotator;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

/**
 * Tags the names of documents whose tokens are given, and measures how fast. Either the text is read just as the
 * pipeline would and the names are put on the tokens afterwards, or the given tokens and sentences are read themselves.
 * Not thread-safe.
 */
public final class EntityEvaluation {

    private final ArticleReader reader = new ArticleReader();
    private final Annotator<Entity> entities;
    private final boolean pretokenized;
    private final ProcessorTime time = new ProcessorTime();
    private int documents;
    private long tokens;

    /**
     * An evaluation of an annotator.
     *
     * @param pretokenized whether it reads the given tokens and sentences instead of those that we cut
     */
    public EntityEvaluation(Annotator<Entity> entities, boolean pretokenized) {
        this.entities = entities;
        this.pretokenized = pretokenized;
    }

    /**
     * The BIO tags of the tokens of each sentence.
     *
     * @param text text of a document
     * @param sentences its sentences as tokens over the text, in order, not overlapping
     */
    public List<List<String>> tag(String text, List<List<Token>> sentences) {
        var article = pretokenized ? article(text, sentences) : read(text);
        var found = time.of(() -> entities.reads(article) ? entities.annotate(article) : List.<Entity>of());
        documents++;
        for (var sentence : sentences) tokens += sentence.size();

        var projection = new Projection(mentions(text, article, found));
        return sentences.stream().map(projection::tags).toList();
    }

    /** Number of documents tagged. */
    public int documents() {
        return documents;
    }

    /** Number of given tokens in them. */
    public long tokens() {
        return tokens;
    }

    /** Processor time spent on finding names, without reading and cutting the text into tokens; in seconds. */
    public double seconds() {
        return time.seconds();
    }

    private Article read(String text) {
        return reader.read(new Copy(null, text, "en", Instant.MIN, List.of()));
    }

    private static Article article(String text, List<List<Token>> sentences) {
        var given = sentences.stream()
                .filter(sentence -> !sentence.isEmpty())
                .map(EntityEvaluation::sentence)
                .toList();
        return new Article(text, List.of(), given, "en", Instant.MIN, List.of());
    }

    private static Sentence sentence(List<Token> tokens) {
        var last = tokens.get(tokens.size() - 1);
        return new Sentence(new Span(tokens.get(0).span().begin(), last.span().end()), tokens);
    }

    private static List<Projection.Named> mentions(String text, Article article, List<Entity> found) {
        var alignment = Alignment.of(text, article.text());
        var mentions = new ArrayList<Projection.Named>();
        for (var entity : found) {
            for (var mention : entity.mentions())
                mentions.add(new Projection.Named(alignment.codeUnits(mention.span()), entity.type()));
        }
        return mentions;
    }
}
