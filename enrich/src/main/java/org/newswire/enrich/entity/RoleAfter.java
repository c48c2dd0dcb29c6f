package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the role that follows a person's name after a comma: {@code Ali X, secretary of the Supreme National Security
 * Council of Iran,}, {@code Karl Z, 52, a spokesman for the bank.}, {@code Ada T, who heads the tram company,}. What
 * might be the subject of another clause ({@code To Berg, the president said}) is left alone.
 */
final class RoleAfter {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her", "their", "our", "my");
    private static final Set<String> BE = Set.of("is", "was");
    private static final Set<String> CLOSING = Set.of(
            "", ",", ".", ";", ":", "(", ")", "-", "--", "\u2013", "\u2014", "\"", "''", "\u201d", "?", "!", "...",
            "\u2026");
    private static final Set<String> AFTER_NOUN =
            Set.of("and", "or", "based", "responsible", "emeritus", "elect", "designate");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");
    private static final int MOST_BEFORE_NOUN = 7;
    /** Of one role and of all that one comma introduces. */
    private static final int MOST_WORDS = 16;

    private static final int MOST_WORDS_IN_ALL = 32;

    private final NamedSentence sentence;

    RoleAfter(NamedSentence sentence) {
        this.sentence = sentence;
    }

    /** The words of each role of the person named, without an article, in order. */
    List<WordRange> read(NamedSentence.Name person) {
        int at = afterBrackets(afterQuotes(person.end()));
        if (!sentence.word(at).equals(",")) return List.of();
        at++;
        if (AGE.matcher(sentence.word(at)).matches() && sentence.word(at + 1).equals(",")) at += 2;
        if (sentence.word(at).equals("who")) {
            if (RoleWords.isVerb(sentence.word(at + 1))) return clause(at + 1);
            if (!BE.contains(sentence.word(at + 1))) return List.of();
            at += 2;
        }
        return phrase(at);
    }

    /** A name may stand in quotation marks, and the comma after them. */
    private int afterQuotes(int at) {
        return isQuote(sentence.word(at)) ? at + 1 : at;
    }

    private static boolean isQuote(String word) {
        return word.equals("\"") || word.equals("''") || word.equals("\u201d") || word.equals("\u2019");
    }

    private int afterBrackets(int at) {
        if (!sentence.word(at).equals("(")) return at;
        for (int close = at + 1; close < at + MOST_BEFORE_NOUN; close++) {
            if (sentence.word(close).equals(")")) return close + 1;
        }
        return at;
    }

    /** {@code heads the tram company}: has to name what. */
    private List<WordRange> clause(int verb) {
        int end = end(verb, verb + 1);
        for (int at = verb + 1; at < end; at++) {
            if (sentence.name(at) != null && !sentence.isPerson(at)) return List.of(new WordRange(verb, end));
        }
        return List.of();
    }

    private List<WordRange> phrase(int from) {
        int begin = afterArticle(from);
        int noun = noun(begin, begin > from);
        if (noun < 0 || !mayFollow(noun + 1)) return List.of();
        int end = end(begin, noun + 1);
        List<WordRange> roles = new ArrayList<>();
        for (int at = noun + 2; at < end; at++) {
            if (!sentence.word(at).equals("and") || sentence.name(at) != null) continue;
            int next = afterArticle(at + 1);
            int nextNoun = noun(next, next > at + 1);
            if (nextNoun < 0 || nextNoun >= end) continue;
            roles.add(new WordRange(begin, at));
            begin = next;
            at = nextNoun + 1;
        }
        if (end > 0) roles.add(new WordRange(begin, end));
        roles.removeIf(role -> role.end() - role.begin() > MOST_WORDS);
        return roles;
    }

    private int afterArticle(int at) {
        return ARTICLES.contains(sentence.word(at)) ? at + 1 : at;
    }

    /** The last noun of those that the phrase begins with; -1 when there is none. */
    private int noun(int begin, boolean article) {
        for (int at = begin; at < begin + MOST_BEFORE_NOUN; ) {
            NamedSentence.Name name = sentence.name(at);
            if (name != null) {
                boolean owner = sentence.isPossessive(name.end());
                if (name.type() == Entity.Type.PERSON && !owner) return -1;
                at = owner ? name.end() + 1 : name.end();
            } else if (RoleWords.isNoun(sentence.word(at))) {
                return lastNoun(at);
            } else if (RoleWords.isRelation(sentence.word(at)) && isSaidWhose(at)) {
                return at;
            } else if (mayPrecede(at, article)) {
                at++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private boolean isSaidWhose(int at) {
        return RoleWords.isPreposition(sentence.word(at + 1)) || sentence.isPossessive(at - 1);
    }

    /** {@code chief executive officer}, {@code police officer}. */
    private int lastNoun(int first) {
        int last = first;
        for (int at = first + 1; sentence.name(at) == null; at++) {
            if (RoleWords.isNoun(sentence.word(at))) last = at;
            else if (!RoleWords.isQualifier(sentence.word(at))) break;
        }
        return last;
    }

    private boolean mayPrecede(int at, boolean article) {
        String word = sentence.word(at);
        if (RoleWords.isQualifier(word)) return true;
        if (sentence.isCapitalised(at)) return true;
        return article
                && sentence.isSmall(at)
                && !ARTICLES.contains(word)
                && !RoleWords.isPreposition(word)
                && !RoleWords.beginsClause(word)
                && !RoleWords.isFinite(word);
    }

    private boolean mayFollow(int at) {
        String word = sentence.word(at);
        if (CLOSING.contains(word)) return true;
        if (sentence.name(at) != null) return false;
        return RoleWords.isPreposition(word)
                || RoleWords.beginsClause(word)
                || AFTER_NOUN.contains(word)
                || isParticiple(at);
    }

    /** {@code representing the family}, {@code hired by it}. */
    private boolean isParticiple(int at) {
        String word = sentence.word(at);
        boolean hired = word.endsWith("ed") && sentence.word(at + 1).equals("by");
        return hired || (word.length() > 5 && word.endsWith("ing"));
    }

    /** Where the phrase ends: at punctuation or before another clause; -1 where it turns out to be a clause itself. */
    private int end(int begin, int from) {
        int at = from;
        while (at <= begin + MOST_WORDS_IN_ALL) {
            NamedSentence.Name name = sentence.name(at);
            String word = sentence.word(at);
            if (name != null) {
                at = name.end();
            } else if (CLOSING.contains(word) || RoleWords.beginsClause(word) || joinsPerson(at)) {
                return trimmed(at);
            } else if (RoleWords.isFinite(word) || isPast(at)) {
                return -1;
            } else {
                at++;
            }
        }
        return -1;
    }

    private boolean joinsPerson(int at) {
        return sentence.word(at).equals("and") && sentence.isPerson(at + 1);
    }

    /** {@code seemed}, but not {@code hired by}. */
    private boolean isPast(int at) {
        return sentence.isSmall(at)
                && sentence.word(at).length() > 3
                && sentence.word(at).endsWith("ed")
                && !sentence.word(at).contains("-")
                && !AFTER_NOUN.contains(sentence.word(at))
                && !sentence.word(at + 1).equals("by");
    }

    private int trimmed(int end) {
        int at = end;
        while (sentence.name(at - 1) == null
                && (RoleWords.isPreposition(sentence.word(at - 1))
                        || ARTICLES.contains(sentence.word(at - 1))
                        || sentence.word(at - 1).equals("and"))) at--;
        return at;
    }
}
