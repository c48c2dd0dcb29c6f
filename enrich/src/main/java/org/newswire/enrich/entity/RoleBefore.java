package org.newswire.enrich.entity;

import java.util.Optional;
import java.util.Set;

/**
 * Reads the role that stands before a person's name: {@code Latvian Prime Minister Evika X}, {@code Secretary of State
 * Y}, {@code the bank's spokesman for Asia, Karl Z,}.
 */
final class RoleBefore {

    private static final Set<String> HONORIFICS = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "sir", "dame", "lord",
            "lady");
    /** What an office may be of without being a name. */
    private static final Set<String> OFFICES_OF = Set.of("state", "staff", "government", "police", "mission");
    /** After one of these, the name of a place is no part of the role that follows it. */
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "from", "near", "outside", "inside", "on", "to");
    /** After one of these, no name is: {@code told Reuters President X}. */
    private static final Set<String> TELLING = Set.of("told", "tells", "tell", "telling", "asked");
    /** Before one of these, {@code head} and {@code coach} are verbs. */
    private static final Set<String> BEFORE_VERBS =
            Set.of("to", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "did", "not");

    private static final Set<String> COMPASS = Set.of("West", "East", "North", "South");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "his", "her", "their", "our", "my");
    private static final int MOST_WORDS = 10;

    private final NamedSentence sentence;

    RoleBefore(NamedSentence sentence) {
        this.sentence = sentence;
    }

    /** The words of the role of the person named, without an article. */
    Optional<WordRange> read(NamedSentence.Name person) {
        int last = person.begin() - 1;
        while (HONORIFICS.contains(sentence.lower(last))) last--;
        return sentence.word(last).equals(",") ? beforeComma(last, person.end()) : title(last);
    }

    private Optional<WordRange> title(int last) {
        int head = head(last);
        if (head < 0) return Optional.empty();
        int begin = extended(head);
        boolean verb = sentence.isSmall(last) && BEFORE_VERBS.contains(sentence.word(begin - 1));
        if (begin == last && (verb || RoleWords.isNothingAlone(sentence.word(last)))) return Optional.empty();
        return Optional.of(new WordRange(begin, isRankAfterTitle(last) ? last : last + 1));
    }

    /** {@code spokesman Lieutenant-Colonel X} is a spokesman. */
    private boolean isRankAfterTitle(int last) {
        return sentence.isCapitalised(last) && isNoun(last - 1) && sentence.isSmall(last - 1);
    }

    /** The noun of a title that ends with a word: itself, or the one before {@code of State}; -1 when there is none. */
    private int head(int last) {
        if (isNoun(last)) return last;
        if (OFFICES_OF.contains(sentence.lower(last)) && sentence.word(last - 1).equals("of") && isNoun(last - 2))
            return last - 2;
        for (int at = last; at > last - MOST_WORDS && isOfTitle(at); at--) {
            if (sentence.word(at).equals("of"))
                return at < last && isNoun(at - 1) && sentence.isCapitalised(at - 1) ? at - 1 : -1;
        }
        return -1;
    }

    private boolean isOfTitle(int at) {
        return (sentence.isCapitalised(at) && !sentence.isPerson(at))
                || sentence.word(at).equals("of")
                || sentence.word(at).equals("the")
                || sentence.word(at).equals("and");
    }

    /** {@code the prime minister, Evika X, said}: both commas have to be there. */
    private Optional<WordRange> beforeComma(int comma, int after) {
        String close = sentence.word(after);
        if (!close.equals(",") || sentence.isPerson(after + 1)) return Optional.empty();
        int head = -1;
        for (int at = comma - 1, words = 1; at >= 0 && words < MOST_WORDS; at--, words++) {
            if (!isInside(at)) break;
            NamedSentence.Name name = sentence.name(at);
            if (name != null) at = name.begin();
            if (!isNoun(at)) continue;
            if (at + 1 < comma && !RoleWords.isPreposition(sentence.word(at + 1))) continue;
            if (head >= 0) return Optional.empty();
            head = at;
        }
        if (head < 0) return Optional.empty();
        int begin = extended(head);
        boolean introduced =
                begin == 0 || DETERMINERS.contains(sentence.lower(begin - 1)) || sentence.name(begin) != null;
        return introduced ? Optional.of(new WordRange(begin, comma)) : Optional.empty();
    }

    private boolean isInside(int at) {
        if (sentence.name(at) != null) return !sentence.isPerson(at);
        String word = sentence.lower(at);
        return !word.isEmpty()
                && (Character.isLetterOrDigit(word.codePointAt(0)) || sentence.isPossessive(at))
                && !RoleWords.beginsClause(word)
                && !RoleWords.isFinite(word);
    }

    /** Where a role begins whose noun is known: with all that stands before it and belongs to it. */
    private int extended(int head) {
        int begin = head;
        for (int at = head - 1; at > head - MOST_WORDS && !sentence.lower(begin).equals("former"); ) {
            NamedSentence.Name name = sentence.name(at);
            if (name != null) {
                if (parts(name)) break;
                begin = COMPASS.contains(sentence.word(name.begin() - 1)) ? name.begin() - 1 : name.begin();
            } else if (sentence.isPossessive(at)) {
                NamedSentence.Name owner = sentence.name(at - 1);
                return owner == null ? begin : owner.begin();
            } else if (belongs(at) || isPartOfTitle(at, begin) || isBetween(at) || joinsNouns(at, begin)) {
                begin = at;
            } else {
                break;
            }
            at = begin - 1;
        }
        return begin;
    }

    private boolean parts(NamedSentence.Name name) {
        String before = sentence.lower(name.begin() - 1);
        return name.type() == Entity.Type.PERSON
                || TELLING.contains(before)
                || (name.type() == Entity.Type.LOCATION && PREPOSITIONS.contains(before));
    }

    /** {@code chairman and chief executive}; where only one has a capital they are two people's. */
    private boolean joinsNouns(int at, int begin) {
        return sentence.word(at).equals("and")
                && isNoun(at - 1)
                && belongs(begin)
                && sentence.isSmall(at - 1) == sentence.isSmall(begin);
    }

    private boolean belongs(int at) {
        return isNoun(at) || RoleWords.isQualifier(sentence.word(at));
    }

    /** A word of which nothing is known, between the role and what is certain to belong to it: {@code former world heavyweight champion}. */
    private boolean isBetween(int at) {
        String word = sentence.word(at);
        boolean capital = isCapitalWithin(at);
        boolean adjective = ((sentence.isSmall(at) && !word.endsWith("s")) || capital)
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && !word.equals("and")
                && !word.equals("or")
                && !DETERMINERS.contains(word)
                && !RoleWords.isPreposition(word)
                && !RoleWords.beginsClause(word)
                && !RoleWords.isFinite(word);
        NamedSentence.Name name = sentence.name(at - 1);
        boolean certain = belongs(at - 1)
                || (!capital && DETERMINERS.contains(sentence.lower(at - 1)))
                || sentence.isPossessive(at - 1)
                || (name != null && !parts(name));
        return adjective && certain;
    }

    /** A capitalised word before a capitalised title, unless its capital is that of the sentence: {@code Treasury}. */
    private boolean isPartOfTitle(int at, int begin) {
        return sentence.isCapitalised(begin) && isCapitalWithin(at);
    }

    private boolean isCapitalWithin(int at) {
        String word = sentence.lower(at);
        return at > 0
                && Character.isLetterOrDigit(sentence.word(at - 1).codePointAt(0))
                && sentence.name(at) == null
                && sentence.isCapitalised(at)
                && !HONORIFICS.contains(word)
                && !Months.isName(word)
                && !word.endsWith("day");
    }

    private boolean isNoun(int at) {
        return sentence.name(at) == null && RoleWords.isNoun(sentence.word(at));
    }
}
