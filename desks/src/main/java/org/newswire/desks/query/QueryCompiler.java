package org.newswire.desks.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.newswire.avro.PubStatus;
import org.newswire.desks.field.Analyzers;
import org.newswire.desks.field.Countries;
import org.newswire.desks.field.DateTerms;
import org.newswire.desks.field.DeskField;
import org.newswire.desks.field.ItemDocument;
import org.newswire.desks.field.Topics;
import org.newswire.desks.query.Clause.AllOf;
import org.newswire.desks.query.Clause.AnyOf;
import org.newswire.desks.query.Clause.Everything;
import org.newswire.desks.query.Clause.Has;
import org.newswire.desks.query.Clause.Not;
import org.newswire.desks.query.Value.Any;
import org.newswire.desks.query.Value.Like;
import org.newswire.desks.query.Value.Pattern;
import org.newswire.desks.query.Value.Phrase;
import org.newswire.desks.query.Value.Range;
import org.newswire.desks.query.Value.Word;

/**
 * Turns clauses into Lucene's queries. Whatever a field holds is searched as terms, ranges too, so that Lucene's
 * presearcher has a term to find every query by that is not a negation.
 */
final class QueryCompiler {

    private static final int MOST_DISTANCE = 100;
    private static final int MOST_WORDS = 50;
    private static final int LIKE_EXPANSIONS = 50;

    private final Collection<DeskField> fields;

    /** @param fields where the fields are noted that are asked for */
    QueryCompiler(Collection<DeskField> fields) {
        this.fields = fields;
    }

    Query compile(Clause clause) {
        if (clause instanceof Has has) return compile(has);
        if (clause instanceof Everything) return new MatchAllDocsQuery();
        if (clause instanceof Not not) return all(List.of(not));
        if (clause instanceof AllOf all) return all(all.parts());
        return any(((AnyOf) clause).parts().stream().map(this::compile).toList());
    }

    private Query all(List<Clause> parts) {
        var query = new BooleanQuery.Builder();
        var positive = false;
        for (var part : parts) {
            if (part instanceof Not not) {
                query.add(compile(not.part()), Occur.MUST_NOT);
            } else {
                query.add(compile(part), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) query.add(new MatchAllDocsQuery(), Occur.FILTER);
        return query.build();
    }

    private static Query any(List<Query> queries) {
        if (queries.size() == 1) return queries.get(0);
        var any = new BooleanQuery.Builder();
        for (var query : queries) any.add(query, Occur.SHOULD);
        return any.build();
    }

    private Query compile(Has has) {
        fields.add(has.field());
        try {
            return query(has.field(), has.value());
        } catch (IllegalArgumentException wrong) {
            throw new QueryException(has.begin(), Objects.requireNonNullElse(wrong.getMessage(), wrong.toString()));
        }
    }

    private static Query query(DeskField field, Value value) {
        if (value instanceof Any) return new TermQuery(new Term(ItemDocument.HAS, field.fieldName()));
        if (value instanceof Range range) return range(field, range);
        if (value instanceof Pattern pattern) return pattern(field, pattern.pattern());
        if (value instanceof Like like) return like(field, like);
        if (value instanceof Phrase phrase) return text(field, phrase.text(), phrase.distance());
        return text(field, ((Word) value).text(), 0);
    }

    private static Query text(DeskField field, String text, int distance) {
        if (distance > 0 && !field.kind().isWords()) throw noWords(field, "a distance");
        return switch (field.kind()) {
            case TEXT, EXACT -> words(field, text, distance);
            case NAME ->
                text.indexOf('/') > 0 && text.indexOf(' ') < 0
                        ? term(field, Analyzers.folded(text))
                        : words(field, text, distance);
            case KEYWORD -> term(field, Analyzers.folded(text));
            case COUNTRY -> term(field, Countries.code(text));
            case TOPIC -> terms(field, Topics.codes(text));
            case DATE -> terms(field, DateTerms.at(text));
            case LANGUAGE -> term(field, language(text));
            case NUMBER -> term(field, String.valueOf(number(text)));
            case STATUS -> term(field, status(text));
        };
    }

    private static Query words(DeskField field, String text, int distance) {
        if (distance > MOST_DISTANCE) throw new IllegalArgumentException("a distance is at most " + MOST_DISTANCE);
        var words = Analyzers.words(field, text);
        if (words.isEmpty()) throw new IllegalArgumentException("\"" + text + "\" has no letter or digit to look for");
        if (words.size() > MOST_WORDS)
            throw new IllegalArgumentException(
                    "a phrase has at most " + MOST_WORDS + " words, this one " + words.size());
        if (words.size() == 1) return term(field, words.get(0));
        return new PhraseQuery(distance, field.fieldName(), words.toArray(String[]::new));
    }

    private static Query range(DeskField field, Range range) {
        return switch (field.kind()) {
            case DATE ->
                terms(field, DateTerms.between(range.lower(), range.withLower(), range.upper(), range.withUpper()));
            case NUMBER -> {
                var first = range.lower().equals("*") ? 1 : number(range.lower()) + (range.withLower() ? 0 : 1);
                var last = range.upper().equals("*") ? 9 : number(range.upper()) - (range.withUpper() ? 0 : 1);
                if (last < first) throw new IllegalArgumentException("the range ends before it begins");
                yield terms(
                        field,
                        IntStream.rangeClosed(first, last)
                                .mapToObj(String::valueOf)
                                .toList());
            }
            default ->
                throw new IllegalArgumentException(
                        field.fieldName() + " has no ranges; mentions-date, urgency and priority have");
        };
    }

    private static Query pattern(DeskField field, String pattern) {
        if (!field.kind().isWords() && field.kind() != DeskField.Kind.KEYWORD) throw noWords(field, "wildcards");
        var folded = field.kind() == DeskField.Kind.EXACT ? pattern : Analyzers.folded(pattern);
        if (leadingLetters(folded) < DeskQuery.LEADING_LETTERS)
            throw new IllegalArgumentException("a word with wildcards begins with at least " + DeskQuery.LEADING_LETTERS
                    + " letters: write " + field.fieldName() + ":strik* rather than *rike or st*");
        return new WildcardQuery(new Term(field.fieldName(), folded));
    }

    private static int leadingLetters(String pattern) {
        var letters = 0;
        while (letters < pattern.length() && "*?\\".indexOf(pattern.charAt(letters)) < 0) letters++;
        return letters;
    }

    private static Query like(DeskField field, Like like) {
        if (!field.kind().isWords()) throw noWords(field, "similar spellings");
        var words = Analyzers.words(field, like.text());
        if (words.size() != 1 || words.get(0).length() <= DeskQuery.LEADING_LETTERS)
            throw new IllegalArgumentException(
                    "a similar spelling is of one word of more than " + DeskQuery.LEADING_LETTERS
                            + " letters, the first " + DeskQuery.LEADING_LETTERS + " of which stay as they are");
        return new FuzzyQuery(
                new Term(field.fieldName(), words.get(0)),
                like.edits(),
                DeskQuery.LEADING_LETTERS,
                LIKE_EXPANSIONS,
                true);
    }

    private static IllegalArgumentException noWords(DeskField field, String what) {
        return new IllegalArgumentException(field.fieldName() + " takes no " + what.replaceFirst("^a ", ""));
    }

    private static String language(String text) {
        var tag = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!tag.matches("[a-z]{2,3}(-[a-z0-9]{1,8}){0,5}"))
            throw new IllegalArgumentException("\"" + text + "\" is no language tag such as en, en-GB or lv");
        return tag;
    }

    private static int number(String text) {
        if (!text.matches("[1-9]")) throw new IllegalArgumentException("\"" + text + "\" is no number from 1 to 9");
        return Integer.parseInt(text);
    }

    private static String status(String text) {
        var status = text.toUpperCase(Locale.ROOT);
        if (status.equals("CANCELLED")) status = PubStatus.CANCELED.name();
        for (var known : PubStatus.values()) if (known.name().equals(status)) return status.toLowerCase(Locale.ROOT);
        throw new IllegalArgumentException("\"" + text + "\" is no publishing status: usable or withheld");
    }

    private static Query terms(DeskField field, List<String> values) {
        return any(values.stream().map(value -> term(field, value)).toList());
    }

    private static Query term(DeskField field, String value) {
        return new TermQuery(new Term(field.fieldName(), value));
    }
}
