package org.newswire.enrich.temporal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Chart;
import org.newswire.enrich.temporal.grammar.Lexeme;
import org.newswire.enrich.temporal.grammar.Match;

/**
 * Which way an expression points, by the words around it.
 *
 * <p>The nearest word to the left that tells counts: {@code will meet on Friday}, {@code expires on Friday}, {@code said
 * on Friday}. When none is in reach, the nearest to the right does. No part-of-speech tagger: closed lists, and {@code
 * -ed} for the past.
 */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    /** How far to look, in lexemes: about a clause. */
    private static final int REACH = 14;

    private static final Set<String> FUTURE_WORDS = Set.of(
            "will",
            "'ll",
            "won't",
            "shall",
            "scheduled",
            "due",
            "upcoming",
            "forthcoming",
            "tomorrow",
            "until",
            "expires",
            "begins",
            "starts",
            "opens",
            "takes",
            "ends",
            "expected",
            "plans",
            "planned",
            "planning",
            "payable",
            "deadline",
            "would",
            "going",
            "effective",
            "expire",
            "reconvenes",
            "resumes",
            "slated",
            "set",
            "hopes",
            "intends",
            "may",
            "might",
            "should",
            "could",
            "must",
            "can");

    private static final Set<String> PAST_WORDS = Set.of(
            "was", "were", "had", "did", "said", "told", "met", "left", "came", "went", "took", "made", "gave", "got",
            "won", "lost", "held", "fell", "rose", "began", "became", "broke", "brought", "built", "bought", "caught",
            "cut", "drew", "drove", "fought", "found", "flew", "grew", "hit", "kept", "knew", "led", "paid", "put",
            "ran", "read", "sank", "saw", "sent", "shot", "sold", "spent", "spoke", "stood", "struck", "swore",
            "taught", "thought", "threw", "wrote", "been", "since", "has", "have", "killed", "ago", "already");

    /** Words that end in {@code -ed} and do not tell. */
    private static final Set<String> NOT_PAST = Set.of("united", "red", "need", "indeed", "speed", "feed", "hundred");

    static Tense around(Chart chart, Match match) {
        for (int at = match.first() - 1; at >= Math.max(0, match.first() - REACH); at--) {
            Tense tense = of(chart, at);
            if (tense != UNKNOWN) return tense;
        }
        for (int at = match.last(); at < match.last() + REACH; at++) {
            Tense tense = of(chart, at);
            if (tense != UNKNOWN) return tense;
        }
        return UNKNOWN;
    }

    private static Tense of(Chart chart, int at) {
        Lexeme lexeme = chart.at(at);
        if (lexeme == null || lexeme.shape() != Lexeme.Shape.LOWERCASE) return UNKNOWN;
        String word = lexeme.form();
        if (FUTURE_WORDS.contains(word)) return FUTURE;
        if (PAST_WORDS.contains(word)) return PAST;
        if (word.equals("to")) return isInfinitive(chart.at(at + 1)) ? FUTURE : UNKNOWN;
        Lexeme before = chart.at(at - 1);
        boolean passive = before != null && before.is("be");
        return word.endsWith("ed") && word.length() > 3 && !passive && !NOT_PAST.contains(word) ? PAST : UNKNOWN;
    }

    /** After {@code to}, a plain word is taken for a verb unless it can only begin a noun phrase. */
    private static boolean isInfinitive(@Nullable Lexeme next) {
        return next != null
                && next.shape() == Lexeme.Shape.LOWERCASE
                && next.senses().isEmpty()
                && !NOUN_BEGINNINGS.contains(next.form())
                && !next.form().endsWith("ing");
    }

    private static final Set<String> NOUN_BEGINNINGS = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your",
            "all", "any", "both", "some", "more", "about", "as", "at", "him", "them", "it", "us", "me", "which");
}
