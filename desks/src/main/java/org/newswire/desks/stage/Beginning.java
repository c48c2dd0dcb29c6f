package org.newswire.desks.stage;

/** The beginning of a text that is too long for where it goes. */
final class Beginning {

    private Beginning() {}

    /** The text, or so many UTF-16 units of it and an ellipsis; no character is cut in two. */
    static String of(String text, int most) {
        if (text.length() <= most) return text;
        var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }
}
