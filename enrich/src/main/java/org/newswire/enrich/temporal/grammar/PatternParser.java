package org.newswire.enrich.temporal.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Pattern.Syntax;

/**
 * Reads patterns as the rule files write them.
 *
 * <pre>
 * "the"            a word in lower case, or a mark
 * {last past}      one of these words
 * MONTH            a lexeme that can be this {@link Symbol}
 * &lt;DAY TIME&gt;       a match of a rule of one of these {@link Kind}s
 * name:MONTH       a part that the meaning asks for by name
 * a ?              optional
 * ( a b | c )      choice
 * ^                the expression begins here; what is before is only needed
 * $                the expression ends here; what is after is only needed
 * </pre>
 */
final class PatternParser {

    private static final java.util.regex.Pattern PIECE =
            java.util.regex.Pattern.compile("\\s*(\"[^\"]+\"|\\{[^}]+}|<[A-Z ]+>|[a-z]+:|[A-Z_]+|[()|?^$])");

    private final String source;
    private final Matcher pieces;
    private int position;
    private @Nullable String piece;

    private PatternParser(String source) {
        this.source = source;
        this.pieces = PIECE.matcher(source);
        advance();
    }

    /** @throws IllegalArgumentException saying what is wrong with the pattern */
    static Syntax parse(String source) {
        PatternParser parser = new PatternParser(source);
        Syntax syntax = parser.choice();
        if (parser.piece != null) throw parser.error("nothing to close here");
        return syntax;
    }

    private Syntax choice() {
        List<Syntax> options = new ArrayList<>(List.of(sequence()));
        while ("|".equals(piece)) {
            advance();
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new Syntax.Choice(List.copyOf(options));
    }

    private Syntax sequence() {
        List<Syntax> parts = new ArrayList<>();
        while (piece != null && !piece.equals("|") && !piece.equals(")")) parts.add(item());
        return new Syntax.Sequence(List.copyOf(parts));
    }

    private Syntax item() {
        Syntax atom = atom(name());
        if (!"?".equals(piece)) return atom;
        advance();
        return new Syntax.Choice(List.of(atom, new Syntax.Sequence(List.of())));
    }

    private @Nullable String name() {
        String name = piece;
        if (name == null || !name.endsWith(":") || name.startsWith("\"")) return null;
        advance();
        return name.substring(0, name.length() - 1);
    }

    private Syntax atom(@Nullable String name) {
        String atom = piece;
        if (atom == null) throw error("something is missing at the end");
        advance();
        String inside = atom.length() > 2 ? atom.substring(1, atom.length() - 1) : "";
        return switch (atom.charAt(0)) {
            case '"' -> new Syntax.Words(Set.of(inside), name);
            case '{' -> new Syntax.Words(Set.of(inside.strip().split("\\s+", -1)), name);
            case '<' -> new Syntax.Nested(kinds(inside), name);
            case '^' -> new Syntax.Mark();
            case '$' -> new Syntax.EndMark();
            case '(' -> group();
            default -> new Syntax.Typed(symbol(atom), name);
        };
    }

    private Syntax group() {
        Syntax group = choice();
        if (!")".equals(piece)) throw error("a parenthesis is not closed");
        advance();
        return group;
    }

    private Set<Kind> kinds(String names) {
        Set<Kind> kinds = new LinkedHashSet<>();
        for (String name : names.strip().split("\\s+", -1)) kinds.add(Kind.valueOf(name));
        return EnumSet.copyOf(kinds);
    }

    private Symbol symbol(String name) {
        try {
            return Symbol.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw error("there is no symbol " + name);
        }
    }

    private void advance() {
        if (pieces.region(position, source.length()).lookingAt()) {
            piece = pieces.group(1);
            position = pieces.end();
            return;
        }
        if (!source.substring(position).isBlank()) throw error("cannot read " + source.substring(position));
        piece = null;
    }

    private IllegalArgumentException error(String message) {
        return new IllegalArgumentException("pattern " + source + ": " + message);
    }
}
