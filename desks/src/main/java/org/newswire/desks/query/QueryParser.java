package org.newswire.desks.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newswire.desks.field.DeskField;
import org.newswire.desks.query.Clause.AllOf;
import org.newswire.desks.query.Clause.AnyOf;
import org.newswire.desks.query.Clause.Everything;
import org.newswire.desks.query.Clause.Has;
import org.newswire.desks.query.Clause.Not;
import org.newswire.desks.query.Value.Any;
import org.newswire.runtime.config.Nearest;

/**
 * Reads the syntax of Lucene's standard query parser, by recursive descent:
 *
 * <pre>
 * query    = either { either }                        all of them
 * either   = both { OR both }                         also ||
 * both     = modified { AND modified }                also &amp;&amp;
 * modified = [ + | - | ! | NOT ] clause
 * clause   = [ field : ] ( value | "(" query ")" )    values: see {@link ValueReader}
 * </pre>
 *
 * <p>It is not Lucene's own parser for two reasons. That one keeps no position of fields and reports a syntax error by
 * its grammar's tokens, and an editor needs to see what to change. And it loses brackets that are not written: to it
 * {@code a AND b OR c AND d} asks for all four. Here AND binds tighter than OR, and OR tighter than clauses side by side,
 * which must all match. {@code or} in small letters is refused instead of searched for. What both read alike is held
 * alike by a test. One parser reads one text.
 */
final class QueryParser {

    static final int MOST_CHARACTERS = 8_000;
    static final int MOST_CLAUSES = 256;
    static final int MOST_COSTLY = 32;
    static final int DEEPEST = 20;

    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

    private final String text;
    private final Cursor at;
    private int clauses;
    private int costly;
    private int depth;

    QueryParser(String text) {
        this.text = text;
        this.at = new Cursor(text);
    }

    Clause parse() {
        if (text.length() > MOST_CHARACTERS)
            throw new QueryException(
                    MOST_CHARACTERS,
                    "a query has at most " + MOST_CHARACTERS + " characters, this one " + text.length());
        at.skipSpaces();
        if (at.isEnd()) throw at.wrong("the query is empty; *:* is every item");
        var query = query(DeskField.TEXT);
        if (!at.isEnd()) throw at.wrong("')' without '('");
        return query;
    }

    private Clause query(DeskField field) {
        var begin = at.index();
        var parts = new ArrayList<Clause>();
        do parts.add(either(field));
        while (!at.isEnd() && at.peek() != ')');
        return parts.size() == 1
                ? parts.get(0)
                : new AllOf(parts, begin, last(parts).end());
    }

    private Clause either(DeskField field) {
        var begin = at.index();
        var parts = new ArrayList<Clause>();
        var pluses = new ArrayList<Integer>();
        do {
            if (!at.isEnd() && at.peek() == '+') pluses.add(at.index());
            parts.add(both(field));
        } while (at.takeOperator("OR", "||"));
        if (parts.size() == 1) return parts.get(0);
        if (!pluses.isEmpty())
            throw new QueryException(pluses.get(0), "'+' has no meaning beside OR; use brackets and AND");
        return new AnyOf(parts, begin, last(parts).end());
    }

    private Clause both(DeskField field) {
        var begin = at.index();
        var parts = new ArrayList<Clause>();
        do parts.add(modified(field));
        while (at.takeOperator("AND", "&&"));
        return parts.size() == 1
                ? parts.get(0)
                : new AllOf(parts, begin, last(parts).end());
    }

    private Clause modified(DeskField field) {
        var begin = at.index();
        if (at.isEnd()) throw at.wrong("something is missing at the end");
        var sign = at.peek();
        if (sign != '+' && sign != '-' && sign != '!' && !at.isOperator("NOT")) return clause(field);
        if (at.isOperator("NOT")) at.takeOperator("NOT", "NOT");
        else at.next();
        if (at.isEnd() || (sign != 'N' && sign != '!' && at.isSpace()))
            throw new QueryException(
                    begin,
                    "'" + sign + "' stands alone; put it directly before what it means, or in"
                            + " quotation marks to look for it");
        at.skipSpaces();
        deeper(begin);
        var clause = modified(field);
        depth--;
        return sign == '+' ? clause : new Not(clause, begin, clause.end());
    }

    private Clause clause(DeskField outer) {
        var begin = at.index();
        if (text.startsWith("*:*", begin)) {
            at.skip(3);
            at.skipSpaces();
            count(begin);
            return new Everything(begin, begin + 3);
        }
        var name = at.fieldName();
        var field = name.isEmpty() ? outer : field(name, begin);
        if (at.isEnd()) throw at.wrong("nothing to look for after " + name + ":");
        if (at.peek() == '(') return group(field);
        count(begin);
        var value = new ValueReader(at, field, name.isEmpty() ? OPERATORS : Set.of()).read();
        var end = at.lastIndex();
        if (value.isCostly() && ++costly > MOST_COSTLY)
            throw new QueryException(
                    begin,
                    "more than " + MOST_COSTLY
                            + " clauses with wildcards, similar spellings or distances; make two desks" + " of it");
        if (value instanceof Any && name.isEmpty() && outer == DeskField.TEXT)
            throw new QueryException(
                    begin,
                    "'*' alone; *:* is every item, and a field before it, such as urgency:*,"
                            + " every item that has one");
        return new Has(field, value, begin, end);
    }

    private Clause group(DeskField field) {
        var begin = at.index();
        at.next();
        deeper(begin);
        at.skipSpaces();
        if (!at.isEnd() && at.peek() == ')') throw new QueryException(begin, "nothing between '(' and ')'");
        if (at.isEnd()) throw new QueryException(begin, "'(' without ')'");
        var query = query(field);
        if (at.isEnd()) throw new QueryException(begin, "'(' without ')'");
        at.next();
        at.boost();
        depth--;
        return query;
    }

    private static DeskField field(String name, int begin) {
        return DeskField.named(name)
                .orElseThrow(() -> new QueryException(
                        begin,
                        "there is no field \"" + name + "\""
                                + Nearest.to(name, DeskField.names())
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse(""
                                                + "; in quotation marks it is text, and the fields are "
                                                + String.join(", ", DeskField.names()))));
    }

    private void deeper(int begin) {
        if (++depth > DEEPEST) throw new QueryException(begin, "nested more than " + DEEPEST + " deep");
    }

    private void count(int begin) {
        if (++clauses > MOST_CLAUSES)
            throw new QueryException(begin, "more than " + MOST_CLAUSES + " clauses; make two desks of it");
    }

    private static Clause last(List<Clause> parts) {
        return parts.get(parts.size() - 1);
    }
}
