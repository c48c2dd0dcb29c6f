package org.newswire.enrich.entity.crf;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Keeps the words last read, at most one for each slot: bounded, without locks, and without a trace in what is read,
 * since a word that has to be made again is made the same. Thread-safe.
 */
final class WordCache {

    /** Some 1.5 KB each. In running news nine words of ten are found. */
    private static final int BITS = 13;

    /** Longer ones are not kept, so that the cache stays small whatever it is given. */
    private static final int LONGEST = 64;

    private final AtomicReferenceArray<Word> words = new AtomicReferenceArray<>(1 << BITS);

    Word get(String text, Function<String, Word> maker) {
        int slot = (text.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - BITS);
        Word word = words.getAcquire(slot);
        if (word != null && word.text.equals(text)) return word;
        Word made = maker.apply(text);
        if (text.length() <= LONGEST) words.setRelease(slot, made);
        return made;
    }
}
