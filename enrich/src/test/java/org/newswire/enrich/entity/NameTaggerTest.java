package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTaggerTest {

    private static final List<String> SENTENCE =
            List.of("Marta", "Ozola", "of", "Baltic", "Rail", "met", "Latvian", "envoys", "in", "Tallinn", ".");

    @Test
    void findsNamesOfAllFourTypes() {
        assertThat(Models.TAGGER.tag(SENTENCE))
                .containsExactly(
                        new TaggedName(0, 2, Entity.Type.PERSON),
                        new TaggedName(3, 5, Entity.Type.ORGANISATION),
                        new TaggedName(6, 7, Entity.Type.MISC),
                        new TaggedName(9, 10, Entity.Type.LOCATION));
    }

    @Test
    void emptyStoriesAndSentencesHaveNoNames() {
        assertThat(Models.TAGGER.read(List.of())).isEmpty();
        assertThat(Models.TAGGER.tag(List.of())).isEmpty();
    }

    @Test
    void whatFollowsTheSampleIsReadTheSameWay() {
        List<List<String>> story = Collections.nCopies(1_000, SENTENCE);
        assertThat(Models.TAGGER.read(story))
                .hasSize(1_000)
                .extracting(Reading::names)
                .containsOnly(Models.TAGGER.tag(SENTENCE));
    }

    @Test
    void sentencesOfAnyWordsAreRead() {
        List<String> words = new ArrayList<>(Collections.nCopies(200_000, "Riga"));
        words.addAll(List.of("", " ", "\ud800", "\udc00\ud83d", "\ud83d\ude00", "x".repeat(100_000)));
        assertThat(Models.TAGGER.tag(words)).allMatch(name -> name.end() <= words.size());
    }
}
