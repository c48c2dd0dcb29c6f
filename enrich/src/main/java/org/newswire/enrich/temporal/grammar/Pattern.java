package org.newswire.enrich.temporal.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over lexemes, compiled once into nodes that know what follows them. Choices are tried in the order they are
 * written and the first that leads to the end wins, so optional parts are taken when they can be.
 *
 * <p>Patterns have no repetition: a match is never longer than its pattern, which bounds the work at every lexeme.
 */
final class Pattern {

    private final Node start;
    private final First first;

    Pattern(Syntax syntax) {
        this.start = syntax.compile(new Accept());
        this.first = new First();
        syntax.addFirst(first);
    }

    /** What can begin a match. */
    First first() {
        return first;
    }

    /** The match of a rule that begins at a lexeme, null when there is none. */
    @Nullable
    Match match(Rule rule, Chart chart, int at) {
        if (!first.admits(chart, at)) return null;
        Attempt attempt = new Attempt(rule, chart, at);
        int end = start.match(attempt, at);
        return end <= attempt.first ? null : new Match(rule, attempt.first, end, attempt.depth(), attempt.captures);
    }

    /** What can begin a match: a word, a symbol, or a match of a kind. */
    static final class First {
        final Set<String> words = new HashSet<>();
        final Set<Symbol> symbols = EnumSet.noneOf(Symbol.class);
        boolean nested;

        /** Whether a match can begin at a lexeme. Rules have several patterns, and most of them do not get farther. */
        boolean admits(Chart chart, int at) {
            Lexeme lexeme = chart.at(at);
            if (nested || lexeme == null || words.contains(lexeme.form())) return true;
            for (Symbol symbol : symbols) if (lexeme.is(symbol)) return true;
            return false;
        }
    }

    /** A pattern as it is written. */
    sealed interface Syntax {
        Node compile(Node next);

        /** Adds what it can begin with; true when it can also be nothing. */
        boolean addFirst(First first);

        /** One of these words. */
        record Words(Set<String> words, @Nullable String name) implements Syntax {
            @Override
            public Node compile(Node next) {
                return new WordNode(words, name, next);
            }

            @Override
            public boolean addFirst(First first) {
                first.words.addAll(words);
                return false;
            }
        }

        /** A lexeme that can be a symbol. */
        record Typed(Symbol symbol, @Nullable String name) implements Syntax {
            @Override
            public Node compile(Node next) {
                return new SymbolNode(symbol, name, next);
            }

            @Override
            public boolean addFirst(First first) {
                first.symbols.add(symbol);
                return false;
            }
        }

        /** The longest match of a rule of one of these kinds. */
        record Nested(Set<Kind> kinds, @Nullable String name) implements Syntax {
            @Override
            public Node compile(Node next) {
                return new NestedNode(kinds, name, next);
            }

            @Override
            public boolean addFirst(First first) {
                first.nested = true;
                return false;
            }
        }

        /** {@code ^}: what stands before it is needed but is not part of the expression. */
        record Mark() implements Syntax {
            @Override
            public Node compile(Node next) {
                return new MarkNode(next);
            }

            @Override
            public boolean addFirst(First first) {
                return true;
            }
        }

        /** {@code $}: what stands behind it is needed but is not part of the expression. */
        record EndMark() implements Syntax {
            @Override
            public Node compile(Node next) {
                return new EndMarkNode(next);
            }

            @Override
            public boolean addFirst(First first) {
                return true;
            }
        }

        record Sequence(List<Syntax> parts) implements Syntax {
            @Override
            public Node compile(Node next) {
                Node node = next;
                for (int i = parts.size() - 1; i >= 0; i--) node = parts.get(i).compile(node);
                return node;
            }

            @Override
            public boolean addFirst(First first) {
                for (Syntax part : parts) if (!part.addFirst(first)) return false;
                return true;
            }
        }

        record Choice(List<Syntax> options) implements Syntax {
            @Override
            public Node compile(Node next) {
                return new ChoiceNode(
                        options.stream().map(option -> option.compile(next)).toList());
            }

            @Override
            public boolean addFirst(First first) {
                boolean empty = false;
                for (Syntax option : options) empty |= option.addFirst(first);
                return empty;
            }
        }
    }

    /** A compiled part together with everything after it. */
    interface Node {
        /** Index after the match, -1 when it does not fit. */
        int match(Attempt attempt, int at);
    }

    /** One try of one rule at one lexeme. */
    static final class Attempt {
        private final Rule rule;
        private final Chart chart;
        private final List<Capture> captures = new ArrayList<>(4);
        private int first;

        Attempt(Rule rule, Chart chart, int first) {
            this.rule = rule;
            this.chart = chart;
            this.first = first;
        }

        /** Goes on behind a part that fits; takes the capture back when the rest does not. */
        private int go(
                Node next, @Nullable String name, int at, @Nullable Lexeme lexeme, int value, @Nullable Match match) {
            if (name == null && match == null) return next.match(this, at);
            captures.add(new Capture(name == null ? "" : name, lexeme, value, match));
            int end = next.match(this, at);
            if (end < 0) captures.remove(captures.size() - 1);
            return end;
        }

        private int depth() {
            int depth = 0;
            for (Capture capture : captures) {
                Match match = capture.match();
                if (match != null) depth = Math.max(depth, match.depth() + 1);
            }
            return depth;
        }
    }

    private record WordNode(Set<String> words, @Nullable String name, Node next) implements Node {
        @Override
        public int match(Attempt attempt, int at) {
            Lexeme lexeme = attempt.chart.at(at);
            if (lexeme == null || !words.contains(lexeme.form())) return -1;
            return attempt.go(next, name, at + 1, lexeme, 0, null);
        }
    }

    private record SymbolNode(Symbol symbol, @Nullable String name, Node next) implements Node {
        @Override
        public int match(Attempt attempt, int at) {
            Lexeme lexeme = attempt.chart.at(at);
            if (lexeme == null || !lexeme.is(symbol)) return -1;
            return attempt.go(next, name, at + 1, lexeme, lexeme.value(symbol), null);
        }
    }

    private record NestedNode(Set<Kind> kinds, @Nullable String name, Node next) implements Node {
        /** Deepest nesting; real expressions need three. */
        private static final int LIMIT = 5;

        @Override
        public int match(Attempt attempt, int at) {
            Match match = attempt.chart.longest(at, kinds);
            if (match == null || match.depth() >= LIMIT || match.first() != at) return -1;
            return attempt.go(next, name, match.last(), null, 0, match);
        }
    }

    private record MarkNode(Node next) implements Node {
        @Override
        public int match(Attempt attempt, int at) {
            int before = attempt.first;
            attempt.first = at;
            int end = next.match(attempt, at);
            if (end < 0) attempt.first = before;
            return end;
        }
    }

    private record EndMarkNode(Node next) implements Node {
        @Override
        public int match(Attempt attempt, int at) {
            return next.match(attempt, at) < 0 ? -1 : at;
        }
    }

    private record ChoiceNode(List<Node> options) implements Node {
        @Override
        public int match(Attempt attempt, int at) {
            for (Node option : options) {
                int end = option.match(attempt, at);
                if (end >= 0) return end;
            }
            return -1;
        }
    }

    private record Accept() implements Node {
        @Override
        public int match(Attempt attempt, int at) {
            return attempt.rule.guard().admits(attempt.chart, attempt.first, at) ? at : -1;
        }
    }
}
