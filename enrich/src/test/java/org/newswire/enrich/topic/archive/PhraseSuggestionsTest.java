package org.newswire.enrich.topic.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.topic.MediaTopics;
import org.newswire.enrich.topic.TopicAnnotator;
import org.newswire.enrich.topic.archive.PhraseSuggestions.Kind;
import org.newswire.enrich.topic.archive.PhraseSuggestions.Suggestion;

class PhraseSuggestionsTest {

    @Test
    void findsTheWordsOfStoriesThatTheRulesMiss() {
        var suggestions = suggestions(Archive.stories(90, 1));
        assertThat(suggestions.qcodes()).containsExactlyInAnyOrder(Archive.HARBOUR, Archive.CHOIR);
        assertThat(suggestions.of(Archive.HARBOUR, 3))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3)
                .allSatisfy(one -> {
                    assertThat(one.phrase()).containsPattern("quayside|bollard|dredger|hawser|slipway");
                    assertThat(one.kind()).isEqualTo(Kind.STRONG);
                    assertThat(one.wrong()).isZero();
                });
    }

    @Test
    void findsWhatSpeaksAgainstATopicThatTheRulesGiveWrongly() {
        var stories = new ArrayList<LabelledStory>();
        for (int at = 0; at < 6; at++) {
            stories.add(
                    story("The earthquake shook houses and the tsunami warning stood until noon in ward " + at, true));
            stories.add(story(
                    "The Earthquake album by a pop group from Riga, with an earthquake of drums, take " + at, false));
        }
        assertThat(suggestions(stories).of(Archive.HARBOUR, 1))
                .extracting(Suggestion::kind, Suggestion::gained, Suggestion::right, Suggestion::wrong)
                .containsExactly(tuple(Kind.AGAINST, 6, 6, 0));
    }

    @Test
    void doesNotSuggestWhatEveryStorySays() {
        var stories = new ArrayList<LabelledStory>();
        for (int at = 0; at < 12; at++) stories.add(story("The town crier spoke again", at % 2 == 0));
        assertThat(suggestions(stories).of(Archive.HARBOUR, 5)).isEmpty();
    }

    private static LabelledStory story(String text, boolean labelled) {
        return new LabelledStory(Archive.article(text + "."), labelled ? Set.of(Archive.HARBOUR) : Set.of());
    }

    private static PhraseSuggestions suggestions(List<LabelledStory> stories) {
        return new PhraseSuggestions(stories, new TopicAnnotator(), MediaTopics.load());
    }
}
