package org.newswire.desks.query;

import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.newswire.desks.field.DeskField;

/**
 * A query of a desk, read and ready for Lucene. Immutable.
 *
 * @param text as it was written
 * @param clause what it says
 * @param lucene the same for Lucene
 * @param fields the fields that it asks for
 */
public record DeskQuery(String text, Clause clause, Query lucene, Set<DeskField> fields) {

    /** Letters that a word with wildcards or a similar spelling begins with, as they are. */
    public static final int LEADING_LETTERS = 3;

    public DeskQuery {
        fields = Set.copyOf(fields);
    }

    /**
     * Reads a query. Any text gives a query or the exception, in time linear in its length.
     *
     * @throws QueryException with the position of what is wrong
     */
    public static DeskQuery parse(String text) {
        var clause = new QueryParser(text).parse();
        var fields = EnumSet.noneOf(DeskField.class);
        return new DeskQuery(text, clause, new QueryCompiler(fields).compile(clause), fields);
    }

    /** A part of the query for Lucene, as in {@link #lucene}. */
    public static Query lucene(Clause part) {
        return new QueryCompiler(EnumSet.noneOf(DeskField.class)).compile(part);
    }

    /** A part of the query as it was written. */
    public String written(Clause part) {
        return text.substring(part.begin(), part.end()).strip();
    }
}
