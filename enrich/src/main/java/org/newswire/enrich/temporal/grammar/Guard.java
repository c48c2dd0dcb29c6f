package org.newswire.enrich.temporal.grammar;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may stand beside a match: the lexeme before it and the lexeme after it.
 *
 * @param before what must stand before, null when anything may
 * @param notBefore what may not stand before
 * @param after what must stand after, null when anything may
 * @param notAfter what may not stand after
 */
record Guard(
        @Nullable Side before, Side notBefore, @Nullable Side after, Side notAfter) {

    /** Admits everything. */
    static final Guard NONE = new Guard(null, Side.NOTHING, null, Side.NOTHING);

    boolean admits(Chart chart, int first, int last) {
        Lexeme left = chart.at(first - 1);
        Lexeme right = chart.at(last);
        if (notBefore.fits(left) || notAfter.fits(right)) return false;
        return (before == null || before.fits(left)) && (after == null || after.fits(right));
    }

    Guard with(String where, Side side) {
        return switch (where) {
            case "before" -> new Guard(side, notBefore, after, notAfter);
            case "not-before" -> new Guard(before, side, after, notAfter);
            case "after" -> new Guard(before, notBefore, side, notAfter);
            case "not-after" -> new Guard(before, notBefore, after, side);
            default -> throw new IllegalArgumentException("no guard is called " + where);
        };
    }

    /**
     * What one neighbour can be.
     *
     * @param words words and marks
     * @param symbols symbols
     * @param edge whether the edge of the sentence counts, written {@code ^}
     */
    record Side(Set<String> words, Set<Symbol> symbols, boolean edge) {

        static final Side NOTHING = new Side(Set.of(), Set.of(), false);

        private static final Pattern PIECE = Pattern.compile("\\{([^}]+)}|\"([^\"]+)\"|([A-Z_]+)|(\\^)");

        Side {
            words = Set.copyOf(words);
            symbols = Set.copyOf(symbols);
        }

        /** Reads {@code {in since} YEAR ^}. */
        static Side parse(String source) {
            Set<String> words = new HashSet<>();
            Set<Symbol> symbols = new HashSet<>();
            boolean edge = false;
            Matcher matcher = PIECE.matcher(source);
            while (matcher.find()) {
                if (matcher.group(1) != null)
                    words.addAll(Set.of(matcher.group(1).strip().split("\\s+", -1)));
                else if (matcher.group(2) != null) words.add(matcher.group(2));
                else if (matcher.group(3) != null) symbols.add(Symbol.valueOf(matcher.group(3)));
                else edge = true;
            }
            return new Side(words, symbols, edge);
        }

        boolean fits(@Nullable Lexeme lexeme) {
            if (lexeme == null) return edge;
            if (words.contains(lexeme.form())) return true;
            for (Symbol symbol : symbols) if (lexeme.is(symbol)) return true;
            return false;
        }
    }
}
