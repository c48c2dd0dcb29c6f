package org.newswire.enrich.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A story as annotators read it. All spans in the system refer to {@link #text()}.
 *
 * @param text headline, empty line, body; in NFC, with plain spaces, no control characters, one line a paragraph and
 *     one empty line between paragraphs
 * @param regions marked parts, sorted, not overlapping
 * @param sentences sentences outside boilerplate, sorted, not overlapping
 * @param language ISO 639-1 code of the language it is written in, null when that cannot be told
 * @param created document creation time; one that no story can have, such as {@link Instant#MIN}, is none
 * @param subjects subjects that the provider gave
 */
public record Article(
        String text,
        List<Region> regions,
        List<Sentence> sentences,
        @Nullable String language,
        Instant created,
        List<ProviderSubject> subjects) {

    public Article {
        regions = List.copyOf(regions);
        sentences = List.copyOf(sentences);
        subjects = List.copyOf(subjects);
    }

    /** The same article with other sentences, for readers that are to read only some. */
    public Article withSentences(List<Sentence> some) {
        return new Article(text, regions, some, language, created, subjects);
    }

    /** The first region of a type. */
    public Optional<Region> region(Region.Type type) {
        return regions.stream().filter(region -> region.type() == type).findFirst();
    }

    /** Whether the story is written in English, or too short to tell and then read as English. */
    public boolean isEnglish() {
        return language == null || language.equals("en");
    }
}
