package org.newswire.desks.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How texts become words, the same for items and for queries. Words are cut by Unicode's rules; no word is left out, so
 * that phrases mean what they say. English forms are brought together by KStem, which knows a dictionary and leaves
 * words apart that Porter's rules would confuse (news and new, organ and organisation); words of other languages mostly
 * pass unchanged. An item has the written forms of its words beside their stems, which wildcards look at. Thread-safe.
 */
public final class Analyzers {

    private static final Analyzer STEMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new KStemFilter(plain(words)));
        }
    };

    private static final Analyzer FORMS_AND_STEMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(
                    words, new RemoveDuplicatesTokenFilter(new KStemFilter(new KeywordRepeatFilter(plain(words)))));
        }
    };

    private static final Analyzer PLAIN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, plain(words));
        }
    };

    private static final Analyzer WRITTEN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new EnglishPossessiveFilter(words));
        }
    };

    private Analyzers() {}

    /** For texts of items in a field of words. */
    static Analyzer ofItem(DeskField field) {
        return field.kind() == DeskField.Kind.TEXT ? FORMS_AND_STEMS : ofQuery(field);
    }

    private static Analyzer ofQuery(DeskField field) {
        return switch (field.kind()) {
            case TEXT -> STEMS;
            case EXACT -> WRITTEN;
            default -> PLAIN;
        };
    }

    /** The words of a query for a field of words, in order; empty when the text has none. */
    public static List<String> words(DeskField field, String text) {
        return terms(ofQuery(field), text);
    }

    /** A text without case and accents, for names and for parts of words: {@code Łódź} gives {@code lodz}. */
    public static String folded(String text) {
        var lower = text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toCharArray();
        var folded = new char[4 * lower.length];
        return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(lower, 0, folded, 0, lower.length));
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the text is in memory
        }
        return terms;
    }

    private static TokenStream plain(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    }
}
