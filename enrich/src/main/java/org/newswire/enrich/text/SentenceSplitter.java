package org.newswire.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Groups the tokens of a paragraph into sentences.
 *
 * <p>A sentence ends at {@code . ? !} and their kin, with the quotes and brackets that close right after them, unless
 * the next word begins in lower case. A word with its own period ends one only when it may ({@code Inc.}, not
 * {@code Gen.}) and the next word is one that likes to begin sentences, such as {@code The} or {@code He}: a name after
 * an abbreviation is far more often its continuation. Linear.
 */
final class SentenceSplitter {

    private static final Set<String> ENDS = Set.of(".", "?", "!", "。", "！", "？", "｡", "؟", "۔", "।", "॥", "։", "።");
    private static final String CLOSERS = "\"'”’»)]}」』）】";
    private static final Set<String> STARTERS =
            Words.of("A After All Also Although An And Another Any As At Both But By Despite Each Earlier"
                    + " Even Every Few For From He Her Here His How However I If In Instead It Its Last Later Many"
                    + " Meanwhile More Most My Nearly No Nor Not Now On Once One Only Or Other Others Our Several She"
                    + " Since So Some Still Such That The Their Then There These They This Those Though Three Through"
                    + " Thus To Two Under Unlike Until We What When Where Whether Which While Who Why With Yet You"
                    + " Mr. Mrs. Ms. Dr.");
    private static final Set<String> ZONES =
            Words.of("GMT UTC EST EDT CST CDT MST MDT PST PDT CET CEST EET EEST BST MSK"
                    + " ET CT MT PT IST JST Eastern Central Pacific Mountain Monday Tuesday Wednesday Thursday Friday"
                    + " Saturday Sunday");

    private SentenceSplitter() {}

    /** The sentences of one paragraph; every token is in one of them. */
    static List<Sentence> sentences(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (!canEnd(tokens.get(at))) continue;
            int end = at + 1;
            while (end < tokens.size() && (closes(tokens, end) || ENDS.contains(form(tokens, end)))) end++;
            if (end < tokens.size() && ends(tokens, at, end)) {
                sentences.add(sentence(tokens.subList(begin, end)));
                begin = end;
            }
            at = end - 1;
        }
        if (begin < tokens.size()) sentences.add(sentence(tokens.subList(begin, tokens.size())));
        return sentences;
    }

    /** All the tokens as one sentence. At least one. */
    static Sentence sentence(List<Token> tokens) {
        int begin = tokens.get(0).span().begin();
        int end = tokens.get(tokens.size() - 1).span().end();
        return new Sentence(new Span(begin, end), tokens);
    }

    private static boolean canEnd(Token token) {
        String form = token.form();
        char last = form.charAt(form.length() - 1);
        return last == '.' || last == '…' || ENDS.contains(form);
    }

    /** Whether a quote or bracket closes what is before it: it stands right after it. */
    private static boolean closes(List<Token> tokens, int at) {
        String form = form(tokens, at);
        boolean closer = (form.length() == 1 && CLOSERS.indexOf(form.charAt(0)) >= 0) || form.equals("''");
        return closer
                && tokens.get(at).span().begin() == tokens.get(at - 1).span().end();
    }

    /** Whether what ends at token {@code at}, closed before token {@code next}, is a sentence. */
    private static boolean ends(List<Token> tokens, int at, int next) {
        String form = form(tokens, at);
        String after = form(tokens, next);
        int first = after.codePointAt(0);
        if (Character.isLowerCase(first) || ",;:".indexOf(first) >= 0) return false;
        if (ENDS.contains(form)) return true;
        if (isEllipsis(form)) return Character.isLetter(first) || next > at + 1;
        if (next > at + 1) return true;
        String word = form.substring(0, form.length() - 1);
        if (Abbreviations.needSomethingAfter(word)) return false;
        if (word.endsWith(".m")) return Character.isUpperCase(first) && !ZONES.contains(after);
        if (word.equals("etc")) return true;
        return STARTERS.contains(after) && !(word.length() == 1 && after.equals("A"));
    }

    private static boolean isEllipsis(String form) {
        return form.startsWith("..") || form.startsWith("…");
    }

    private static String form(List<Token> tokens, int at) {
        return tokens.get(at).form();
    }
}
