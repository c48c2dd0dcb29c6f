package org.newswire.enrich.topic;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;
import org.newswire.enrich.text.ProviderSubject;

/** Articles for tests, read from text as the stage reads them. */
final class Stories {

    private static final ArticleReader READER = new ArticleReader();
    private static final Instant CREATED = Instant.parse("2026-11-10T14:30:00Z");

    private Stories() {}

    static Article story(@Nullable String headline, String body) {
        return READER.read(new Copy(headline, body, "en", CREATED, List.of()));
    }

    static Article story(String body) {
        return story(null, body);
    }

    static Article withSubjects(String language, String body, ProviderSubject... subjects) {
        return READER.read(new Copy(null, body, language, CREATED, List.of(subjects)));
    }
}
