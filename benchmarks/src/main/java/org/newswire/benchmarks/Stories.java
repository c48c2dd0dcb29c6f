package org.newswire.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;

/** The stories that the JMH benchmarks share. */
final class Stories {

    static final int COUNT = 100;

    private static final long SEED = 7;

    private Stories() {}

    static List<Copy> copies() {
        var generator = new StoryGenerator(SEED);
        return Stream.generate(generator::next)
                .limit(COUNT)
                .map(story -> new Copy(story.headline(), story.body(), "en", story.created(), List.of()))
                .toList();
    }

    static List<Article> articles() {
        var reader = new ArticleReader();
        return copies().stream().map(reader::read).toList();
    }
}
