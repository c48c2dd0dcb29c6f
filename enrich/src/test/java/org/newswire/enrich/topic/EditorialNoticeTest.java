package org.newswire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorialNoticeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILL: Two dead in ferry fire",
                "KILL\n\nPlease kill the story on the ferry fire.",
                "MANDATORY KILL - Two dead in ferry fire",
                "BC-Ferry-Fire KILL",
                "WITHDRAWAL: Two dead in ferry fire",
                "ADVISORY: PLEASE KILL FERRY-FIRE",
                "TO ALL SUBSCRIBERS:\n\nThe report of a death in the ferry fire was wrong.",
                "Editors: the story on the ferry fire will be updated by 1900 GMT.",
                "Note to editors: there will be no story on the ferry fire today."
            })
    void knowsNotices(String text) {
        assertThat(EditorialNotice.isOne(Stories.story(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Killer whales turn back off the cape",
                "Kill or cure: the town that shut its only factory",
                "Gunmen kill three in market raid",
                "Withdrawal of troops begins in the north",
                "Weather advisory: storm to hit the coast by noon",
                "Editors of nine newspapers were arrested on Tuesday.",
                "Media groups fight over the rights to the league"
            })
    void knowsStories(String text) {
        assertThat(EditorialNotice.isOne(Stories.story(text))).isFalse();
    }

    @Test
    void knowsAStoryWithANoteOnTop() {
        var story = "Editors: adds quotes\n\n" + "The mayor of the island opened the new bridge. ".repeat(40);
        assertThat(EditorialNotice.isOne(Stories.story(story))).isFalse();
    }
}
