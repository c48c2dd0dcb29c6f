package org.newswire.enrich.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds many phrases in one pass over the words of a text.
 *
 * <p>All phrases share one trie, whose edges are the words of rules; the forms of a text lead to the rule words they are
 * forms of. From each word of the text the trie is walked as far as it goes, so the cost is words × length of the
 * longest phrase that begins there, and does not depend on how many phrases there are. A word that is in no rule costs
 * a hash lookup, or two when it has capitals.
 *
 * <p>A rule word with a capital letter ("Fed") matches only as written, or in capitals where the whole sentence is; any
 * other matches in any case. Immutable once built, thread-safe.
 */
final class PhraseAutomaton {

    /** Told about each occurrence of a phrase. */
    interface Listener {
        /** A phrase, by its number, from its first word to its last. */
        void found(int phrase, int first, int last);
    }

    private static final int[] NONE = {};

    private final Map<String, Integer> ruleWords = new HashMap<>();
    private final Map<String, int[]> anyCase = new HashMap<>();
    private final Map<String, int[]> asWritten = new HashMap<>();
    private final Map<String, int[]> inCapitals = new HashMap<>();
    private final Trie trie = new Trie();
    private final List<int[]> phrasesAt = new ArrayList<>(List.of(NONE));

    /** Builds the automaton for these phrases, by what each is to be reported as. */
    PhraseAutomaton(Map<String, Integer> phrases) {
        phrases.forEach(this::add);
    }

    /** Reports every occurrence of every phrase, by first word, then by length. */
    void match(List<Word> words, boolean sentenceInCapitals, Listener listener) {
        int[][] read = new int[words.size()][];
        for (int i = 0; i < read.length; i++) read[i] = ruleWordsOf(words.get(i).form(), sentenceInCapitals);
        for (int first = 0; first < read.length; first++) walk(Trie.ROOT, first, first, read, listener);
    }

    /** Not deeper than the longest phrase. */
    private void walk(int node, int first, int at, int[][] read, Listener listener) {
        if (at == read.length) return;
        for (int ruleWord : read[at]) {
            int next = trie.child(node, ruleWord);
            if (next == Trie.NO_NODE) continue;
            for (int phrase : phrasesAt.get(next)) listener.found(phrase, first, at);
            walk(next, first, at + 1, read, listener);
        }
    }

    private int[] ruleWordsOf(String form, boolean sentenceInCapitals) {
        var lower = form.toLowerCase(Locale.ROOT);
        int[] loose = anyCase.getOrDefault(lower, NONE);
        if (lower.equals(form)) return loose;
        int[] exact = (sentenceInCapitals ? inCapitals : asWritten).getOrDefault(form, NONE);
        return exact.length == 0 ? loose : loose.length == 0 ? exact : concat(loose, exact);
    }

    private void add(String phrase, int number) {
        int node = Trie.ROOT;
        for (var word : Word.cut(phrase, 0)) {
            int ruleWord = ruleWord(word.form());
            int next = trie.child(node, ruleWord);
            if (next == Trie.NO_NODE) {
                next = trie.add(node, ruleWord);
                phrasesAt.add(NONE);
            }
            node = next;
        }
        phrasesAt.set(node, concat(phrasesAt.get(node), new int[] {number}));
    }

    private int ruleWord(String word) {
        var known = ruleWords.get(word);
        if (known != null) return known;
        int[] number = {ruleWords.size()};
        ruleWords.put(word, number[0]);
        for (var form : Inflection.forms(word)) {
            if (form.equals(form.toLowerCase(Locale.ROOT))) {
                anyCase.merge(form, number, PhraseAutomaton::concat);
            } else {
                asWritten.merge(form, number, PhraseAutomaton::concat);
                inCapitals.merge(form.toUpperCase(Locale.ROOT), number, PhraseAutomaton::concat);
            }
        }
        return number[0];
    }

    private static int[] concat(int[] a, int[] b) {
        var both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
