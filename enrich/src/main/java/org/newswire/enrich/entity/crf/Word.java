package org.newswire.enrich.entity.crf;

/** A word as the models see it, wherever it stands. Immutable, so that sentences on all threads share it. */
final class Word {

    /** As it was given. */
    final String text;

    /** Fingerprint of its American spelling, which is what features are made of. */
    final long print;

    /** Up to three letters: the word beyond it counts too. */
    final boolean isShort;

    /** Begins with a capital and has no other. */
    final boolean isCapitalised;

    /** Has no capital, but a letter. */
    final boolean isSmall;

    final boolean hasLetter;

    /** One for each model. */
    final WordScores[] scores;

    /** @param american its American spelling */
    Word(String text, String american, WordScores[] scores) {
        int letters = 0;
        int capitals = 0;
        for (int at = 0; at < american.length(); at++) {
            char letter = american.charAt(at);
            if (Character.isLetter(letter)) letters++;
            if (Character.isUpperCase(letter)) capitals++;
        }
        this.text = text;
        this.print = Fingerprint.of(american);
        this.isShort = american.length() <= 3;
        this.isCapitalised = isCapitalised(american, capitals);
        this.hasLetter = letters > 0;
        this.isSmall = letters > 0 && capitals == 0;
        this.scores = scores;
    }

    private static boolean isCapitalised(String word, int capitals) {
        if (word.length() < 2) return false;
        char first = word.charAt(0);
        return Character.isUpperCase(first) ? capitals == 1 : Character.isTitleCase(first) && capitals == 0;
    }
}
