package org.newswire.desks;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.CustomQueryHandler;
import org.apache.lucene.monitor.QueryTree;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;
import org.newswire.desks.query.DeskQuery;

/**
 * Lets the presearcher find queries with wildcards and similar spellings by the letters that their words begin with,
 * which the language asks for. Items get the beginnings of all their words, marked, for the search for desks only.
 */
final class LeadingLetters implements CustomQueryHandler {

    /** No letter, so that no word of an item is taken for a beginning. */
    private static final String MARK = "\u0001";

    private static final double COMMONER_THAN_WORDS = 0.5;

    @Override
    public @Nullable QueryTree handleQuery(Query query, TermWeightor weightor) {
        if (query instanceof WildcardQuery wildcard) return beginning(wildcard.getTerm(), weightor);
        if (query instanceof FuzzyQuery fuzzy) return beginning(fuzzy.getTerm(), weightor);
        return null;
    }

    private static QueryTree beginning(Term term, TermWeightor weightor) {
        var marked = new Term(term.field(), MARK + term.text().substring(0, DeskQuery.LEADING_LETTERS));
        return QueryTree.term(marked, COMMONER_THAN_WORDS * weightor.applyAsDouble(marked));
    }

    @Override
    public TokenStream wrapTermStream(String field, TokenStream terms) {
        return new Beginnings(terms);
    }

    /** Every term, and before it the beginning that it shares with others. Terms come sorted, so each comes once. */
    private static final class Beginnings extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final StringBuilder beginning = new StringBuilder();
        private final StringBuilder held = new StringBuilder();
        private boolean holds;

        Beginnings(TokenStream terms) {
            super(terms);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (holds) {
                term.setEmpty().append(held);
                holds = false;
                return true;
            }
            if (!input.incrementToken()) return false;
            if (term.length() >= DeskQuery.LEADING_LETTERS && !hasBeginning()) holdBack();
            return true;
        }

        private boolean hasBeginning() {
            for (int i = 0; i < DeskQuery.LEADING_LETTERS; i++)
                if (beginning.length() <= i || beginning.charAt(i) != term.charAt(i)) return false;
            return true;
        }

        private void holdBack() {
            held.setLength(0);
            held.append(term);
            holds = true;
            beginning.setLength(0);
            beginning.append(term, 0, DeskQuery.LEADING_LETTERS);
            term.setEmpty().append(MARK).append(beginning);
        }
    }
}
