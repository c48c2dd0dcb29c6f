package org.newswire.desks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.PubStatus;
import org.newswire.desks.DeskExplanation.Part;
import org.newswire.desks.field.ItemDocument;
import org.newswire.desks.field.ItemValues;
import org.newswire.desks.query.Clause;
import org.newswire.desks.query.Clause.AllOf;
import org.newswire.desks.query.Clause.AnyOf;
import org.newswire.desks.query.Clause.Everything;
import org.newswire.desks.query.Clause.Has;
import org.newswire.desks.query.Clause.Not;
import org.newswire.desks.query.DeskQuery;

/** Tries every clause of a query on one item by itself, without the presearcher. */
final class Explainer {

    private static final int SHOWN = 5;

    private final EnrichedItem item;
    private final DeskQuery query;
    private final IndexSearcher searcher;

    private Explainer(EnrichedItem item, DeskQuery query) {
        this.item = item;
        this.query = query;
        var index = new MemoryIndex(true, true);
        for (var field : ItemDocument.of(item, query.fields())) index.addField(field, new KeywordAnalyzer());
        this.searcher = index.createSearcher();
    }

    static DeskExplanation explain(Desk desk, EnrichedItem item) {
        var query = DeskQuery.parse(desk.query());
        var root = new Explainer(item, query).part(query.clause());
        if (item.getPubStatus() == PubStatus.CANCELED)
            return new DeskExplanation(desk, false, "the item is canceled", root);
        return new DeskExplanation(desk, root.matches(), "", root);
    }

    private Part part(Clause clause) {
        var matches = matches(clause);
        return new Part(query.written(clause), matches != null, reason(clause, matches), parts(clause));
    }

    private List<Part> parts(Clause clause) {
        if (clause instanceof AllOf all)
            return all.parts().stream().map(this::part).toList();
        if (clause instanceof AnyOf any)
            return any.parts().stream().map(this::part).toList();
        if (clause instanceof Not not) return List.of(part(not.part()));
        return List.of();
    }

    private String reason(Clause clause, @Nullable Matches matches) {
        if (clause instanceof AllOf) return "all of";
        if (clause instanceof AnyOf) return "any of";
        if (clause instanceof Not) return "not";
        if (clause instanceof Everything) return "every item";
        var field = ((Has) clause).field();
        if (matches != null) {
            var found = found(matches, field.fieldName());
            if (!found.isEmpty()) return "found " + found;
        }
        var values = ItemValues.of(item, field);
        if (values.isEmpty()) return field.kind().isWords() ? "not found" : "the item has no " + field.fieldName();
        return "the item has " + shown(values);
    }

    private String found(Matches matches, String field) {
        try {
            var found = new LinkedHashSet<String>();
            var each = matches.getMatches(field);
            while (each != null && each.next())
                if (each.endOffset() > each.startOffset())
                    found.add('"' + item.getText().substring(each.startOffset(), each.endOffset()) + "\" at "
                            + each.startOffset());
            return shown(List.copyOf(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the index is in memory
        }
    }

    private static String shown(List<String> values) {
        var shown = String.join(", ", values.subList(0, Math.min(SHOWN, values.size())));
        return values.size() <= SHOWN ? shown : shown + " and " + (values.size() - SHOWN) + " more";
    }

    private @Nullable Matches matches(Clause clause) {
        try {
            var lucene = searcher.rewrite(DeskQuery.lucene(clause));
            var leaf = searcher.getIndexReader().leaves().get(0);
            return searcher.createWeight(lucene, ScoreMode.COMPLETE_NO_SCORES, 1)
                    .matches(leaf, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the index is in memory
        }
    }
}
