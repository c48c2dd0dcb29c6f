package org.newswire.desks.query;

/** A place in a query that moves from its beginning to its end. */
final class Cursor {

    private final String text;
    private int index;
    private int lastIndex;

    Cursor(String text) {
        this.text = text;
    }

    int index() {
        return index;
    }

    /** Where the last part ended, before the white space after it. */
    int lastIndex() {
        return lastIndex;
    }

    boolean isEnd() {
        return index >= text.length();
    }

    char peek() {
        return text.charAt(index);
    }

    char next() {
        return text.charAt(index++);
    }

    void skip(int characters) {
        index += characters;
    }

    boolean isSpace() {
        return isSpace(peek());
    }

    /** Ends a part: what follows begins after white space. */
    void skipSpaces() {
        lastIndex = index;
        while (!isEnd() && isSpace()) index++;
    }

    /** Whether a word that is an operator stands here, alone. */
    boolean isOperator(String word) {
        var end = index + word.length();
        return text.startsWith(word, index)
                && (end == text.length() || "(\"+-! \t\n\r\u3000".indexOf(text.charAt(end)) >= 0);
    }

    /** Moves over an operator and the white space after it; whether one was there. */
    boolean takeOperator(String word, String sign) {
        if (isOperator(word)) index += word.length();
        else if (text.startsWith(sign, index)) index += sign.length();
        else return false;
        skipSpaces();
        return true;
    }

    /** Moves over a name and its colon and gives the name; stays and gives nothing when none is here. */
    String fieldName() {
        var end = index;
        while (end < text.length() && isOfName(text.charAt(end))) end++;
        if (end == index || end == text.length() || text.charAt(end) != ':') return "";
        var name = text.substring(index, end);
        index = end + 1;
        skipSpaces();
        return name;
    }

    /** The digits that stand here, perhaps none, and a fraction with them. */
    String number() {
        var begin = index;
        while (!isEnd() && (Character.isDigit(peek()) || peek() == '.')) index++;
        return text.substring(begin, index);
    }

    /** Moves over a boost, which has no meaning where nothing is ranked, and over white space. */
    void boost() {
        if (!isEnd() && peek() == '^') {
            index++;
            if (number().isEmpty()) throw wrong("a number should follow '^'");
        }
        skipSpaces();
    }

    QueryException wrong(String message) {
        return new QueryException(Math.min(index, text.length()), message);
    }

    static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0';
    }

    private static boolean isOfName(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == '_' || letter == '.';
    }
}
