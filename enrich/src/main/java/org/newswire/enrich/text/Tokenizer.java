package org.newswire.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts text into words and punctuation marks as in the Penn Treebank, which is what the English models were trained on.
 *
 * <p>One scan from left to right, no look-back, so linear in any text. A word is letters, marks and digits with single
 * connectors between them: hyphen, apostrophe, period, underscore; comma, colon and slash between digits; ampersand
 * between capitals. Then clitics are cut off ({@code 's}, {@code n't}, {@code 'll}), {@code cannot} becomes
 * {@code can not}, {@code 10am} becomes {@code 10 am}, and a period at the end stays on an abbreviation. Web and e-mail
 * addresses, hashtags, handles, ellipses, runs of dashes and emoji are one token each; Chinese and Japanese characters
 * are one token each too, since words cannot be told there without a dictionary.
 *
 * <p>Source: Penn Treebank tokenization rules; measured against Stanford's PTBTokenizer.
 */
final class Tokenizer {

    private static final String[] CLITICS = {"s", "ll", "re", "ve", "d", "m"};
    private static final String[] UNITS = {"am", "pm", "km", "kg"};
    private static final String[] ORDINALS = {"st", "nd", "rd", "th", "s"};
    private static final Set<String> VERSIONS = Words.of("UPDATE WRAPUP REFILE RPT");
    private static final String[] CLIPPED = {"em", "til", "cause", "n", "round", "bout"};

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, Span part) {
        this.text = text;
        this.end = part.end();
    }

    /** The tokens of a part of the text, in order; every character that is not a space is in one of them. */
    static List<Token> tokens(String text, Span part) {
        Tokenizer tokenizer = new Tokenizer(text, part);
        int at = part.begin();
        while (at < part.end()) at = text.charAt(at) <= ' ' ? at + 1 : tokenizer.next(at);
        return tokenizer.tokens;
    }

    /** Adds what begins here and returns where it ends. */
    private int next(int at) {
        int c = text.codePointAt(at);
        if (isWord(c)) return isAddress(at) ? add(at, addressEnd(at)) : word(at);
        boolean first = at == 0 || text.charAt(at - 1) <= ' ' || "(\"“".indexOf(text.charAt(at - 1)) >= 0;
        return switch (c) {
            case '.' -> first && isDigit(at + 1) ? word(at) : add(at, runEnd(at));
            case '-', '+' -> first && isDigit(at + 1) ? word(at) : add(at, runEnd(at));
            case '\'', '’' -> add(at, apostropheEnd(at, first));
            case '@', '#' -> add(at, first && isLetter(at + 1) ? wordEnd(at + 1) : runEnd(at));
            case '!', '?' -> add(at, shoutEnd(at));
            case '*', '_', '=', '~', '`', '…' -> add(at, runEnd(at));
            default -> add(at, symbolEnd(at, c));
        };
    }

    private int add(int begin, int tokenEnd) {
        tokens.add(new Token(new Span(begin, tokenEnd), text.substring(begin, tokenEnd)));
        return tokenEnd;
    }

    /** Adds a word without its clitic, then the clitic, then leaves a period that is not the word's to the caller. */
    private int word(int begin) {
        int wordEnd = wordEnd(begin);
        if (isChar(wordEnd, '$') && isCurrencyPrefix(begin, wordEnd)) return add(begin, wordEnd + 1);
        int cut = cut(begin, wordEnd);
        if (cut > begin && cut < wordEnd) {
            add(begin, cut);
            begin = cut;
        }
        return add(begin, isChar(wordEnd, '.') && takesPeriod(begin, wordEnd) ? wordEnd + 1 : wordEnd);
    }

    private int wordEnd(int begin) {
        int at = begin;
        while (at < end) {
            int c = text.codePointAt(at);
            if (isWord(c)) {
                at += Character.charCount(c);
            } else if (at == begin || (c < 0x80 && connects(begin, at, c)) || (c == '’' && connects(begin, at, c))) {
                at++;
            } else if (c == '‐' || c == '‑') {
                if (!isWordAt(at + 1)) break;
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether the character at {@code at} stands inside the word that began at {@code begin}. */
    private boolean connects(int begin, int at, int c) {
        if (!isWordAt(at + 1)) return c == '.' && isChar(at + 1, '-') && isWordAt(at + 2) && takesPeriod(begin, at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (c) {
            case '-' -> !isVersion(begin, at);
            case '_', '\'', '’', '@' -> true;
            case '.' -> !(Character.isLowerCase(before) && Character.isUpperCase(after) && isSentenceEnd(at));
            case ',', ':', '/' -> isAsciiDigit(before) && isAsciiDigit(after);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            default -> false;
        };
    }

    /** In {@code UPDATE 2-Latvia cuts tax} the hyphen ends the number of the version. */
    private boolean isVersion(int begin, int hyphen) {
        if (hyphen > begin + 2 || tokens.isEmpty() || !Character.isUpperCase(text.codePointAt(hyphen + 1)))
            return false;
        return isAsciiDigit(text.charAt(begin))
                && VERSIONS.contains(tokens.get(tokens.size() - 1).form());
    }

    /** In {@code the accord.The talks} a space is missing; in {@code Ph.D.} it is not. */
    private boolean isSentenceEnd(int period) {
        return period >= 3 && isWordAt(period - 2) && isWordAt(period - 3) && isWordAt(period + 2);
    }

    /** Where the word is cut in two; -1 when it is not. */
    private int cut(int begin, int wordEnd) {
        if (wordEnd - begin == 6 && text.regionMatches(true, begin, "cannot", 0, 6)) return begin + 3;
        for (int back = 2; back <= 3 && wordEnd - back > begin; back++) {
            char c = text.charAt(wordEnd - back);
            if (c != '\'' && c != '’') continue;
            if (back == 2 && (text.charAt(wordEnd - 1) | 0x20) == 't' && (text.charAt(wordEnd - 3) | 0x20) == 'n') {
                return wordEnd - 3;
            }
            if (isOneOf(CLITICS, wordEnd - back + 1, wordEnd)) return wordEnd - back;
        }
        return isDigit(begin) ? unit(begin, wordEnd) : -1;
    }

    /** Where the unit begins in {@code 10am}, {@code 1.5bn} and {@code 10,000m}; whole numbers keep any other one. */
    private int unit(int begin, int wordEnd) {
        boolean whole = true;
        int at = begin;
        for (; at < wordEnd && !Character.isLetter(text.charAt(at)); at++) {
            char c = text.charAt(at);
            if (!isAsciiDigit(c) && ".,:".indexOf(c) < 0) return -1;
            whole &= isAsciiDigit(c);
        }
        if (at == wordEnd || wordEnd - at > 3 || isOneOf(ORDINALS, at, wordEnd)) return -1;
        for (int letter = at; letter < wordEnd; letter++) {
            if (!Character.isLetter(text.charAt(letter))) return -1;
        }
        return !whole || isOneOf(UNITS, at, wordEnd) ? at : -1;
    }

    /** Whether the period belongs to the word before it; at the end of the paragraph only initials have one left. */
    private boolean takesPeriod(int begin, int period) {
        if (isChar(period + 1, '.')) return false;
        int from = Math.max(begin, period - Abbreviations.LONGEST - 1);
        String word = text.substring(from, period);
        word = word.substring(word.lastIndexOf('-') + 1);
        if (isLast(period) && word.indexOf('.') <= 0) return false;
        return Abbreviations.takePeriod(word, isChar(period + 1, ' ') && isDigit(period + 2));
    }

    /** Whether nothing but closing quotes and brackets follows. */
    private boolean isLast(int period) {
        for (int at = period + 1; at < end; at++) {
            if (at > period + 4 || " \"'”’)".indexOf(text.charAt(at)) < 0) return false;
        }
        return true;
    }

    private boolean isCurrencyPrefix(int begin, int wordEnd) {
        if (wordEnd - begin > 3) return false;
        for (int at = begin; at < wordEnd; at++) {
            char c = text.charAt(at);
            if (c < 'A' || c > 'Z') return false;
        }
        return true;
    }

    /** {@code 's} and {@code '90s} and {@code 'em} are one token, any other apostrophe stands alone. */
    private int apostropheEnd(int at, boolean first) {
        if (isChar(at + 1, text.charAt(at))) return at + 2;
        if (!first && !isWordAt(at + 1)) return at + 1;
        int wordEnd = wordEnd(at + 1);
        boolean decade = wordEnd == at + 4 && isDigit(at + 1) && isDigit(at + 2) && isChar(at + 3, 's');
        boolean known = isOneOf(CLIPPED, at + 1, wordEnd) || isOneOf(CLITICS, at + 1, wordEnd);
        return decade || known ? wordEnd : at + 1;
    }

    private int runEnd(int begin) {
        char c = text.charAt(begin);
        int at = begin + 1;
        while (at < end && text.charAt(at) == c) at++;
        return at;
    }

    private int shoutEnd(int begin) {
        int at = begin + 1;
        while (isChar(at, '!') || isChar(at, '?')) at++;
        return at;
    }

    /** One character with what modifies it: an emoji in its skin tone, joined to the next, the two letters of a flag. */
    private int symbolEnd(int begin, int c) {
        int at = begin + Character.charCount(c);
        if (c < 0x2000) return at;
        boolean flag = isRegional(c);
        while (at < end) {
            int next = text.codePointAt(at);
            if (next == 0x200d && at + 1 < end && text.charAt(at + 1) > ' ') {
                at++;
                next = text.codePointAt(at);
            } else if (flag && isRegional(next)) {
                flag = false;
            } else if (!isModifier(next)) {
                break;
            }
            at += Character.charCount(next);
        }
        return Math.min(at, end);
    }

    private boolean isAddress(int at) {
        return switch (text.charAt(at)) {
            case 'h', 'H' ->
                text.regionMatches(true, at, "http://", 0, 7) || text.regionMatches(true, at, "https://", 0, 8);
            case 'w', 'W' -> text.regionMatches(true, at, "www.", 0, 4) && isWordAt(at + 4);
            case 'f' -> text.startsWith("ftp://", at);
            default -> false;
        };
    }

    private int addressEnd(int begin) {
        int at = begin;
        while (at < end && text.charAt(at) > ' ' && "<>\"“”«»".indexOf(text.charAt(at)) < 0) at++;
        while (at > begin + 1 && ".,;:!?)]}'’…".indexOf(text.charAt(at - 1)) >= 0) at--;
        return at;
    }

    private boolean isOneOf(String[] words, int begin, int wordEnd) {
        for (String word : words) {
            if (word.length() == wordEnd - begin && text.regionMatches(true, begin, word, 0, word.length()))
                return true;
        }
        return false;
    }

    private boolean isChar(int at, char c) {
        return at < end && text.charAt(at) == c;
    }

    private boolean isDigit(int at) {
        return at < end && isAsciiDigit(text.charAt(at));
    }

    private boolean isLetter(int at) {
        return at < end && Character.isLetter(text.codePointAt(at));
    }

    private boolean isWordAt(int at) {
        return at < end && isWord(text.codePointAt(at));
    }

    private static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(int c) {
        if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isAsciiDigit(c);
        if (c == 0x200c || c == 0x200d || "²³¹¼½¾".indexOf(c) >= 0) return true;
        if (c >= 0x2e80 && (Character.isIdeographic(c) || isKana(c))) return false;
        if (Character.isLetterOrDigit(c)) return true;
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isKana(int c) {
        return c >= 0x3040 && c <= 0x30ff;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1f1e6 && c <= 0x1f1ff;
    }

    private static boolean isModifier(int c) {
        return c == 0xfe0f
                || c == 0xfe0e
                || c == 0x20e3
                || (c >= 0x1f3fb && c <= 0x1f3ff)
                || (c >= 0xe0020 && c <= 0xe007f);
    }
}
