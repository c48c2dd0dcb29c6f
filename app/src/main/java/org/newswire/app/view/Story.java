package org.newswire.app.view;

import java.util.List;

/**
 * A story with what was found in it, as {@link StoryText} shows it; from whichever source it comes.
 *
 * @param title what it is called by, such as its guid
 * @param facts short facts for the line below the title
 * @param text the text that all marks refer to
 * @param marks what is coloured or faint in the text
 * @param names entities, most salient first
 * @param dates temporal expressions in order of position
 * @param topics topics, most confident first
 * @param notes what else a reader should know, one sentence each
 */
record Story(
        String title,
        List<String> facts,
        String text,
        List<Mark> marks,
        List<Name> names,
        List<Date> dates,
        List<Topic> topics,
        List<String> notes) {

    /** A piece of the text, half-open UTF-16 offsets. */
    record Mark(int begin, int end, Style style) {}

    /**
     * An entity and the forms in which the text names it.
     *
     * @param type kind of entity, the narrower one where it is known: {@code country}
     * @param salience how much the story is about it, 0 to 1
     * @param roles what the story says that a person is
     */
    record Name(String type, String name, double salience, List<String> roles, List<String> mentions) {}

    /**
     * A temporal expression; an unresolved one has an empty value, one without an interval empty ends.
     *
     * @param reason the rule that fired and what the value was reckoned from; empty when that is not at hand
     */
    record Date(String type, String value, String earliest, String latest, String text, String reason) {}

    /** A topic and what speaks for it: pieces of the text, or the rule where there are none. */
    record Topic(String qcode, String name, double confidence, List<String> because) {}
}
