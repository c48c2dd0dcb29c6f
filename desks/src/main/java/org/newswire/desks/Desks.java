package org.newswire.desks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryDecomposer;
import org.apache.lucene.search.Query;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.PubStatus;
import org.newswire.desks.field.DeskField;
import org.newswire.desks.field.ItemDocument;
import org.newswire.desks.query.DeskQuery;

/**
 * A set of desks, compiled, that items are matched with. An item becomes a small index of its own; the desks are an
 * index too, by the terms that they cannot match without, so that an item is tried with those desks only that have a
 * chance. Immutable and thread-safe; close it when no thread uses it any more, which ends a thread of Lucene.
 *
 * <p>Design and figures: docs/decisions/0015-desks-on-lucene-monitor.md.
 */
public final class Desks implements AutoCloseable {

    // On newer Javas it advises to update Lucene for faster vectors, of which desks have none.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final Set<DeskField> fields = EnumSet.noneOf(DeskField.class);
    private final Monitor monitor;

    private Desks(List<Desk> list) throws IOException {
        var queries = new ArrayList<MonitorQuery>();
        for (var desk : list) {
            if (!desk.enabled()) continue;
            if (desks.putIfAbsent(desk.name(), desk) != null)
                throw new IllegalArgumentException("two desks are named " + desk.name());
            var query = DeskQuery.parse(desk.query());
            fields.addAll(query.fields());
            queries.add(new MonitorQuery(desk.name(), query.lucene()));
        }
        monitor = new Monitor(new KeywordAnalyzer(), Presearch.presearcher(), configuration());
        monitor.register(queries);
    }

    /**
     * Compiles desks; those that are not enabled are left out.
     *
     * @throws IllegalArgumentException when two have the same name
     */
    public static Desks of(List<Desk> desks) {
        try {
            return new Desks(desks);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the index is in memory
        }
    }

    /** The desks, in their order. */
    public List<Desk> all() {
        return List.copyOf(desks.values());
    }

    /** The desk of this name. */
    public Optional<Desk> find(String name) {
        return Optional.ofNullable(desks.get(name));
    }

    /** The desks that want the item, in their order. A canceled item is wanted by none. */
    public List<DeskMatch> match(EnrichedItem item) {
        if (desks.isEmpty() || item.getPubStatus() == PubStatus.CANCELED) return List.of();
        try {
            var found = monitor.match(ItemDocument.of(item, fields), HighlightsMatch.MATCHER);
            if (!found.getErrors().isEmpty())
                throw new IllegalStateException("desks failed on item " + item.getItemId() + ": " + found.getErrors());
            if (found.getMatchCount() == 0) return List.of();
            var matches = new ArrayList<DeskMatch>();
            for (var desk : desks.values()) {
                var match = found.matches(desk.name());
                if (match != null) matches.add(new DeskMatch(desk, highlights(match, item)));
            }
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the index is in memory
        }
    }

    /** Why the desk wants the item or does not, clause by clause; whether it is enabled does not matter. */
    public static DeskExplanation explain(Desk desk, EnrichedItem item) {
        return Explainer.explain(desk, item);
    }

    private static List<Highlight> highlights(HighlightsMatch match, EnrichedItem item) {
        var highlights = new ArrayList<Highlight>();
        match.getHits().forEach((field, hits) -> {
            for (var hit : hits)
                if (hit.endOffset > hit.startOffset)
                    highlights.add(new Highlight(
                            field,
                            hit.startOffset,
                            hit.endOffset,
                            item.getText().substring(hit.startOffset, hit.endOffset)));
        });
        return highlights.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Highlight::begin)
                        .thenComparingInt(Highlight::end)
                        .thenComparing(Highlight::field))
                .limit(DeskMatch.MOST_HIGHLIGHTS)
                .toList();
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the index is in memory
        }
    }

    private static MonitorConfiguration configuration() {
        var configuration = new MonitorConfiguration();
        configuration.setPurgeFrequency(1, TimeUnit.DAYS); // nothing is ever replaced
        configuration.setQueryDecomposer(new QueryDecomposer() {
            // One entry for one desk: the parts of a range of dates need not be desks of their own.
            @Override
            public Set<Query> decompose(Query query) {
                return Set.of(query);
            }
        });
        return configuration;
    }
}
