package org.newswire.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Groups the tokens of a paragraph into sentences.
 *
 * <p>A sentence ends at {@code . ? !} and their kin, with the quotes and brackets that close right after them, unless
 * the next word begins in lower case and this may be an abbreviation or the end of a quotation only. A word with its own
 * period ends one only when it may ({@code Inc.}, not {@code Gen.}) and the next word is one that likes to begin
 * sentences, such as {@code The} or {@code He}: a name after an abbreviation is far more often its continuation.
 * {@code "Why?" Roe asked} is one sentence. Linear.
 */
final class SentenceSplitter {

    private static final String ENDS = ".?!。！？｡؟۔।॥։።";
    private static final String CLOSERS = "\"'”’»)]}」』）】“‘«";

    /** Those that open in English and close in German. */
    private static final String OPENERS = "“‘«";

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

    private static final Set<String> SAYING =
            Words.of("said says asked asks added adds told tells replied wrote shouted");

    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceSplitter(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The sentences of one paragraph; every token is in one of them. */
    static List<Sentence> sentences(List<Token> tokens) {
        SentenceSplitter splitter = new SentenceSplitter(tokens);
        splitter.split();
        return splitter.sentences;
    }

    /** All the tokens as one sentence. At least one. */
    static Sentence sentence(List<Token> tokens) {
        int begin = tokens.get(0).span().begin();
        int end = tokens.get(tokens.size() - 1).span().end();
        return new Sentence(new Span(begin, end), tokens);
    }

    private void split() {
        int begin = 0;
        boolean quoting = false;
        boolean words = false;
        for (int at = 0; at < tokens.size(); ) {
            quoting ^= form(at).equals("\"");
            words |= Character.isLetterOrDigit(form(at).codePointAt(0));
            int end = at + 1;
            if (words && canEnd(at) && !isListNumber(at)) {
                for (; end < tokens.size() && (closes(end, quoting) || isEnd(form(end))); end++) {
                    quoting ^= form(end).equals("\"");
                }
                if (end < tokens.size() && ends(at, end)) {
                    sentences.add(sentence(tokens.subList(begin, end)));
                    begin = end;
                    words = false;
                }
            }
            at = end;
        }
        if (begin < tokens.size()) sentences.add(sentence(tokens.subList(begin, tokens.size())));
    }

    private boolean canEnd(int at) {
        String form = form(at);
        char last = form.charAt(form.length() - 1);
        return last == '.' || last == '…' || isEnd(form);
    }

    /** Whether the period at {@code at} belongs to the number of a list item, which begins the paragraph. */
    private boolean isListNumber(int at) {
        return at == 1 && form(0).length() <= 3 && form(0).chars().allMatch(Character::isDigit);
    }

    /**
     * Whether a quote or bracket closes what is before it: it stands right after it, or after a stray space at the
     * end of the paragraph or of an open quotation.
     */
    private boolean closes(int at, boolean quoting) {
        String form = form(at);
        boolean closer = form.equals("''") || (form.length() == 1 && CLOSERS.indexOf(form.charAt(0)) >= 0);
        if (!closer) return false;
        if (follows(at)) return OPENERS.indexOf(form.charAt(0)) < 0 || at + 1 == tokens.size() || !follows(at + 1);
        return form.equals("\"") && (at + 1 == tokens.size() || (quoting && !follows(at + 1)));
    }

    /** Whether no space is before the token. */
    private boolean follows(int at) {
        return tokens.get(at).span().begin() == tokens.get(at - 1).span().end();
    }

    /** Whether what ends at token {@code at}, closed before token {@code next}, is a sentence. */
    private boolean ends(int at, int next) {
        String form = form(at);
        String after = form(next);
        int first = firstOfWord(next);
        boolean closed = next > at + 1;
        if (Character.isLowerCase(first)) return form.equals(".") && !closed && isLongWord(at - 1) && !follows(next);
        if (",;:".indexOf(first) >= 0) return false;
        if (isEnd(form)) return form.equals(".") || !closed || !isSaidBy(next);
        if (isEllipsis(form)) return closed || Character.isLetter(first);
        if (closed) return !form(next - 1).equals(")");
        String word = form.substring(0, form.length() - 1);
        if (Abbreviations.needSomethingAfter(word)) return false;
        if (word.endsWith(".m")) return Character.isUpperCase(first) && !ZONES.contains(after);
        if (word.equals("etc")) return true;
        return STARTERS.contains(after) && !(word.length() == 1 && after.equals("A"));
    }

    /** First character of the token, or of the next one where it is an emoji. */
    private int firstOfWord(int at) {
        int first = form(at).codePointAt(0);
        boolean symbol = Character.getType(first) == Character.OTHER_SYMBOL;
        return symbol && at + 1 < tokens.size() ? form(at + 1).codePointAt(0) : first;
    }

    /** Whether the word is too long for an abbreviation that we do not know. */
    private boolean isLongWord(int at) {
        return at >= 0 && form(at).length() >= 5;
    }

    /** Whether a speaker and a verb of saying come next. */
    private boolean isSaidBy(int next) {
        for (int at = next; at < Math.min(next + 4, tokens.size()); at++) {
            if (SAYING.contains(form(at))) return at > next;
            if (!Character.isLetter(form(at).charAt(0))) return false;
        }
        return false;
    }

    private static boolean isEnd(String form) {
        return ENDS.indexOf(form.charAt(0)) >= 0
                && ENDS.indexOf(form.charAt(form.length() - 1)) >= 0
                && !isEllipsis(form);
    }

    private static boolean isEllipsis(String form) {
        return form.startsWith("..") || form.startsWith("…");
    }

    private String form(int at) {
        return tokens.get(at).form();
    }
}
