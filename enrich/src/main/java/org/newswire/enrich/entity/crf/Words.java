package org.newswire.enrich.entity.crf;

/** The words of a sentence, looked up and ready for every model. Made by {@link Crf#read}. Immutable. */
public final class Words {

    private final Word[] words;
    private final Word beside;

    Words(Word[] words, Word beside) {
        this.words = words;
        this.beside = beside;
    }

    public int size() {
        return words.length;
    }

    /** The word at an index; before the first and after the last, what stands for the end of the sentence. */
    Word at(int index) {
        return index >= 0 && index < words.length ? words[index] : beside;
    }
}
