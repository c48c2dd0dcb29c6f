package org.newswire.enrich.temporal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Chart;
import org.newswire.enrich.temporal.grammar.Lexeme;
import org.newswire.enrich.temporal.grammar.Match;

/**
 * Which way an expression points, by the words around it.
 *
 * <p>The nearest word to the left that tells counts: {@code will meet on Friday}, {@code said on Friday}; when none is in
 * reach, the nearest to the right. Where the expression opens a clause, the right comes first. No part-of-speech tagger:
 * closed lists, and {@code -ed} for the past.
 */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    /** How far to look, in lexemes: about a clause. */
    private static final int REACH = 18;

    private static final Set<String> FUTURE_WORDS = words("""
            will 'll won't shall would may might should must can going scheduled slated due upcoming forthcoming
            expected expect expects planned planning plans hope hopes intends aims set until effective payable tomorrow
            expire expires begins starts opens ends takes resumes reconvenes""");

    private static final Set<String> PAST_WORDS = words("""
            was were been had has have did said told met left came went took made gave got won lost held fell rose began
            became broke brought built bought caught cut drew drove fought found flew grew hit kept knew led paid put
            ran read sank saw sent shot sold spent spoke stood struck swore taught thought threw wrote since ago
            already""");

    /** Words that end in {@code -ed} and do not tell. */
    private static final Set<String> NOT_PAST = words("united red need indeed speed feed hundred");

    /** Words after {@code to} that make it a preposition. */
    private static final Set<String> NOUN_BEGINNINGS = words("""
            a an the date this that these those his her its their our my your all any both some more about as at him
            them it us me which""");

    private static final Set<String> BEFORE_DATE = words("on in by at during over early late the of since until later");

    /** {@code It could snow by Sunday}: ahead, when no verb says otherwise. */
    private static final Set<String> LIMITS = words("by until till");

    private static final Set<String> CLAUSE_BEGINNINGS = words(", ; : -- ( but and that when while which \" ` ' “");

    /** The direction that the words around a match give it. */
    static Tense around(Chart chart, Match match) {
        Tense pointer = pointer(chart, match);
        if (pointer != UNKNOWN) return pointer;
        boolean opening = opensClause(chart, match);
        Tense first = opening ? right(chart, match) : left(chart, match);
        if (first != UNKNOWN) return first;
        if (!opening && isOneOf(chart.at(match.first() - 1), LIMITS)) return FUTURE;
        return opening ? left(chart, match) : right(chart, match);
    }

    /** {@code last Oct. 23}, {@code ahead of Sunday's vote}, {@code Friday's vote}. */
    private static Tense pointer(Chart chart, Match match) {
        if (isOneOf(chart.at(match.first() - 1), Set.of("last"))) return PAST;
        if (isOneOf(chart.at(match.first() - 1), Set.of("next"))) return FUTURE;
        if (isAsEarlyAs(chart, match.first() - 1)) return FUTURE;
        if (!isOneOf(chart.at(match.last()), Set.of("'s"))) return UNKNOWN;
        boolean ahead = isOneOf(chart.at(match.first() - 1), Set.of("for", "before"))
                || isOneOf(chart.at(match.first() - 2), Set.of("ahead"));
        return ahead ? FUTURE : PAST;
    }

    /** {@code as early as Tuesday}. */
    private static boolean isAsEarlyAs(Chart chart, int at) {
        return isOneOf(chart.at(at), Set.of("as")) && isOneOf(chart.at(at - 1), Set.of("early", "soon"));
    }

    /** Whether the expression stands before the verb it belongs to: {@code but on Friday the court ruled}. */
    static boolean opensClause(Chart chart, Match match) {
        int at = match.first() - 1;
        while (isOneOf(chart.at(at), BEFORE_DATE)) at--;
        return chart.at(at) == null || isOneOf(chart.at(at), CLAUSE_BEGINNINGS);
    }

    private static Tense left(Chart chart, Match match) {
        for (int at = match.first() - 1; at >= Math.max(0, match.first() - REACH); at--) {
            Tense tense = of(chart, at);
            if (tense != UNKNOWN) return tense;
        }
        return UNKNOWN;
    }

    private static Tense right(Chart chart, Match match) {
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
        if (word.equals("to")) return isInfinitive(chart.at(at + 1)) ? FUTURE : UNKNOWN;
        if (isOneOf(chart.at(at - 1), Set.of("be"))) return UNKNOWN;
        if (PAST_WORDS.contains(word)) return PAST;
        boolean past = word.endsWith("ed") && word.length() > 3 && !word.startsWith("un") && !NOT_PAST.contains(word);
        return past ? PAST : UNKNOWN;
    }

    /** After {@code to}, a plain word is taken for a verb unless it can only begin a noun phrase. */
    private static boolean isInfinitive(@Nullable Lexeme next) {
        return next != null
                && next.shape() == Lexeme.Shape.LOWERCASE
                && next.senses().isEmpty()
                && !NOUN_BEGINNINGS.contains(next.form())
                && !next.form().endsWith("ing");
    }

    private static boolean isOneOf(@Nullable Lexeme lexeme, Set<String> words) {
        return lexeme != null && words.contains(lexeme.form());
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }
}
