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

    Word(String text, String american, WordScores[] scores) {
        this.text = text;
        this.print = Fingerprint.of(american);
        this.isShort = american.length() <= 3;
        this.isCapitalised = isCapitalised(american);
        this.hasLetter = american.chars().anyMatch(Character::isLetter);
        this.isSmall = hasLetter && american.chars().noneMatch(Character::isUpperCase);
        this.scores = scores;
    }

    private static boolean isCapitalised(String word) {
        if (word.length() < 2) return false;
        char first = word.charAt(0);
        return (Character.isUpperCase(first) || Character.isTitleCase(first))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }
}
