package org.newswire.enrich.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Sentence;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

/** Articles for tests: every part given is a paragraph of one sentence, with spaces where tokens do not tell. */
final class Story {

    private static final Pattern TOKEN = Pattern.compile(
            "['\u2019]s\\b|(?:\\p{L}\\.)+|[\\p{L}\\p{N}]+(?:(?!['\u2019]s\\b)[-.'\u2019&][\\p{L}\\p{N}]+)*|\\S");

    private final StringBuilder text = new StringBuilder();
    private final List<Region> regions = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    private Story() {}

    /** An English story of these sentences, none of them marked. */
    static Article of(String... sentences) {
        Story story = new Story();
        for (String sentence : sentences) story.with(sentence);
        return story.article();
    }

    static Story begin() {
        return new Story();
    }

    Story with(String sentence) {
        paragraph(sentence);
        return this;
    }

    Story with(Region.Type type, String sentence) {
        regions.add(new Region(type, paragraph(sentence)));
        return this;
    }

    Article article() {
        return article("en");
    }

    Article article(String language) {
        return new Article(text.toString(), regions, sentences, language, Instant.EPOCH, List.of());
    }

    static List<Token> tokens(String sentence) {
        return tokens(sentence, 0);
    }

    private Span paragraph(String sentence) {
        if (!text.isEmpty()) text.append("\n\n");
        int offset = text.length();
        text.append(sentence);
        Span span = new Span(offset, text.length());
        List<Token> tokens = tokens(sentence, offset);
        if (!tokens.isEmpty()) sentences.add(new Sentence(span, tokens));
        return span;
    }

    private static List<Token> tokens(String sentence, int offset) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sentence);
        while (matcher.find()) {
            tokens.add(new Token(new Span(offset + matcher.start(), offset + matcher.end()), matcher.group()));
        }
        return tokens;
    }
}
