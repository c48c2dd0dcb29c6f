package org.newswire.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story as it was delivered and gives the {@link Article} that annotators work on: text normalised, regions
 * marked, sentences and tokens cut, language told.
 *
 * <p>Reads anything, in time linear in its length, and never throws; the first call loads the language model. Thread-safe.
 */
public final class ArticleReader {

    /** Loads the language model now, instead of with the first story. May be called again and from any thread. */
    public static void load() {
        LanguageIdentifier.load();
    }

    /** The article of a story. */
    public Article read(Copy copy) {
        String headline = copy.headline() == null ? "" : TextNormaliser.line(copy.headline());
        String body = TextNormaliser.paragraphs(copy.body());
        boolean titled = !headline.isEmpty();
        String text = titled && !startsWith(body, headline) ? join(headline, body) : body;
        List<Region> regions = RegionMarker.regions(text, titled);
        List<Sentence> sentences = sentences(text, regions);
        String language = LanguageIdentifier.identify(story(text, regions), copy.declaredLanguage());
        return new Article(text, regions, sentences, language, copy.created(), copy.subjects());
    }

    private static String join(String headline, String body) {
        return body.isEmpty() ? headline : headline + "\n\n" + body;
    }

    /** Whether the first paragraph of the body is the headline, perhaps in capitals or with a period. */
    private static boolean startsWith(String body, String headline) {
        int end = body.indexOf('\n');
        String first = end < 0 ? body : body.substring(0, end);
        return bare(first).equals(bare(headline));
    }

    private static String bare(String headline) {
        String lower = headline.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Paragraph by paragraph, and within one from region to region. */
    private static List<Sentence> sentences(String text, List<Region> regions) {
        List<Sentence> sentences = new ArrayList<>();
        int next = 0;
        for (Span paragraph : Paragraphs.of(text)) {
            int begin = paragraph.begin();
            while (next < regions.size() && regions.get(next).span().begin() < paragraph.end()) {
                Region region = regions.get(next);
                addSentences(text, new Span(begin, Math.max(begin, region.span().begin())), null, sentences);
                int end = Math.min(region.span().end(), paragraph.end());
                addSentences(text, new Span(Math.max(begin, region.span().begin()), end), region.type(), sentences);
                begin = end;
                if (region.span().end() > paragraph.end()) break;
                next++;
            }
            addSentences(text, new Span(begin, paragraph.end()), null, sentences);
        }
        return sentences;
    }

    private static void addSentences(String text, Span part, Region.@Nullable Type type, List<Sentence> sentences) {
        if (type == Region.Type.BOILERPLATE) return;
        List<Token> tokens = Tokenizer.tokens(text, part);
        if (tokens.isEmpty()) return;
        if (type == null) sentences.addAll(SentenceSplitter.sentences(tokens));
        else sentences.add(SentenceSplitter.sentence(tokens));
    }

    /** What the language is told from: the headline and the story, one line each. */
    private static String story(String text, List<Region> regions) {
        StringBuilder story = new StringBuilder();
        int begin = 0;
        for (Region region : regions) {
            if (region.type() == Region.Type.HEADLINE) continue;
            story.append(text, begin, region.span().begin()).append(' ');
            begin = region.span().end();
        }
        return story.append(text, begin, text.length()).toString();
    }
}
