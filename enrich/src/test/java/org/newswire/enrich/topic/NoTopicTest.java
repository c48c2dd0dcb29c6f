package org.newswire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts about nothing that Media Topics knows, or in a language the rules do not read: they get no tag. */
class NoTopicTest {

    private static final TopicAnnotator ANNOTATOR = new TopicAnnotator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Poems.
                "The heron stands where the mill stream bends,\nand looks at nothing for as long as it lasts;\n"
                        + "the grass grows grey, and the evening ends\nlike a boat that nobody saw go past.",
                "I left my coat upon the stair,\nmy hat upon the hook,\nand went to look for yesterday\n"
                        + "in the pocket of a book I never took.",
                // Household notes.
                "Leave the key under the third pot on the left. The kettle whistles before it boils; do not mind it."
                        + " Somebody will call about the curtains on Thursday.",
                "Whisk the yolks until pale, fold in the flour, and let the mixture stand for an hour under a cloth."
                        + " Butter the tin, pour, and wait until the edges turn brown.",
                // Filler.
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore"
                        + " et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation.",
                "The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog again.",
                // Tables of numbers.
                "12.4 13.8 11.0 9.7\n14.1 15.5 12.2 10.3\n11.9 12.6 10.8 9.9\n13.3 14.0 12.1 10.6",
                "A 1 204 318 77 12\nB 2 118 402 81 15\nC 3 377 219 64 18\nD 4 290 155 92 21",
                "TEST TEST TEST PLEASE IGNORE",
                // Other languages.
                "Die Katze schlief den ganzen Nachmittag auf dem Fensterbrett, w\u00e4hrend drau\u00dfen der Regen fiel"
                        + " und niemand an der T\u00fcr klingelte.",
                "La lampe de la cuisine est rest\u00e9e allum\u00e9e toute la nuit, et personne ne sait qui l\u2019a oubli\u00e9e"
                        + " en partant.",
                "El r\u00edo baja despacio entre los \u00e1lamos y por la tarde los vecinos se sientan a mirarlo sin decir nada.",
                "\u0412\u0435\u0447\u0435\u0440\u043e\u043c \u043e\u043d\u0438 \u043f\u0438\u043b\u0438 \u0447\u0430\u0439 \u0438 \u043c\u043e\u043b\u0447\u0430\u043b\u0438."
            })
    void givesNoTag(String text) {
        assertThat(ANNOTATOR.annotate(Stories.story(text))).isEmpty();
    }
}
