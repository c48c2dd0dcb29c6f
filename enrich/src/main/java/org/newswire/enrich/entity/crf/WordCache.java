package org.newswire.enrich.entity.crf;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the words last read, each in one of two slots: bounded, without locks, and without a trace in what is read, since
 * a word that has to be made again is made the same. Thread-safe.
 */
final class WordCache {

    /** Of slots. A word takes up to 1.9 KB, so that a full cache takes 30 MB. */
    private static final int BITS = 14;

    /** Longer ones are not kept, so that the cache stays small whatever it is given. */
    private static final int LONGEST = 64;

    private final AtomicReferenceArray<@Nullable Word> words = new AtomicReferenceArray<>(1 << BITS);
    private final Function<String, Word> maker;

    /** @param maker gives equal words for equal texts, on any thread */
    WordCache(Function<String, Word> maker) {
        this.maker = maker;
    }

    Word get(String text) {
        int slot = (text.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - BITS);
        Word word = words.getAcquire(slot);
        if (word != null && word.text.equals(text)) return word;
        Word other = words.getAcquire(slot ^ 1);
        if (other != null && other.text.equals(text)) return other;
        Word made = maker.apply(text);
        if (text.length() <= LONGEST) {
            words.setRelease(slot, made);
            words.setRelease(slot ^ 1, word);
        }
        return made;
    }
}
