package org.newswire.sink.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Composes the statement of a search: one condition for each thing asked for, every value a parameter.
 *
 * <p>Word forms depend on the language of the item, so the words are parsed with the dictionary of each stored language
 * and an item is compared with the query of its own. That is one look-up in the index for each different outcome;
 * {@code OFFSET 0} keeps the planner from reading every vector instead. Headlines and snippets are
 * marked for the returned page only, because marking reads the text.
 */
final class SearchSql {

    // The languages there are, by jumping from one to the next in the index.
    private static final String STORED_LANGUAGES = """
            WITH RECURSIVE languages AS (
                (SELECT search_language AS language FROM item_versions ORDER BY search_language LIMIT 1)
                UNION ALL
                SELECT (SELECT search_language FROM item_versions
                        WHERE search_language > languages.language ORDER BY search_language LIMIT 1)
                FROM languages WHERE languages.language IS NOT NULL
            ),
            """;
    private static final String ONE_LANGUAGE = "WITH languages AS (SELECT ?::text AS language),\n";
    private static final String QUERIES = """
            queries AS MATERIALIZED (
                SELECT query, array_agg(config) AS configs
                FROM (SELECT DISTINCT search_config(language) AS config FROM languages WHERE language IS NOT NULL) c,
                    websearch_to_tsquery(config, ?) AS query
                GROUP BY query
            )
            """;
    private static final String MATCHES = """
             JOIN (SELECT matching.version_id, query FROM queries CROSS JOIN LATERAL (
                SELECT version_id FROM item_versions
                WHERE search_vector @@ query AND search_config(search_language) = ANY (configs) OFFSET 0) matching
             ) q ON q.version_id = v.version_id
            """;

    private static final String MARKS = "'StartSel=' || chr(2) || ',StopSel=' || chr(3) || '";
    private static final int MARKED_CHARACTERS = 50_000;
    private static final int SNIPPET_CHARACTERS = 200;

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    /** Of the entities asked for. */
    private List<String> ids = List.of();

    /** Columns in the order {@link ItemStore} reads them: the total first, the marked headline and snippet last. */
    static PreparedStatement prepare(Connection connection, SearchQuery query) throws SQLException {
        var search = new SearchSql();
        if (query.entity() != null) search.ids = new EntityReader(connection).ids(query.entity());
        search.compose(query);
        return search.bind(connection);
    }

    private void compose(SearchQuery query) {
        if (query.words() != null) {
            sql.append(query.language() == null ? STORED_LANGUAGES : ONE_LANGUAGE)
                    .append(QUERIES);
            if (query.language() != null) parameters.add(language(query.language()));
            parameters.add(query.words());
        }
        var hasWords = query.words() != null;
        sql.append("SELECT total, item_id, feed, guid, version, version_created, status, embargoed,")
                .append(" nullif(search_language, 'und'), rank, ")
                .append(hasWords ? markedHeadline() : "headline")
                .append(", ")
                .append(hasWords ? markedText() : "left(text, " + SNIPPET_CHARACTERS + ")")
                .append(" FROM (SELECT count(*) OVER () AS total, v.*, i.status, ")
                .append(hasWords ? "q.query, ts_rank(v.search_vector, q.query, 1) AS rank" : "0 AS rank")
                .append(" FROM items i JOIN item_versions v ON v.version_id = i.current_version_id");
        if (hasWords) sql.append(MATCHES);
        sql.append(" WHERE i.status <> 'CANCELED'");
        conditions(query);
        var order = " ORDER BY rank DESC, order_time DESC, item_id";
        sql.append(order).append(" LIMIT ? OFFSET ?) AS page").append(order);
        parameters.add(query.limit());
        parameters.add(query.offset());
    }

    private void conditions(SearchQuery query) {
        if (query.entity() != null) and("""
                    v.version_id IN (SELECT version_id FROM entities
                        WHERE left(entity_id, 200) = ANY (SELECT left(id, 200) FROM unnest(?) AS id) AND entity_id = ANY (?))
                    """, ids, ids);
        if (query.topic() != null)
            and(
                    "v.version_id IN (SELECT version_id FROM topics WHERE qcode = ? OR lower(name) = lower(?))",
                    query.topic(),
                    query.topic());
        if (query.from() != null) and("v.order_time >= ?", query.from());
        if (query.to() != null) and("v.order_time < ?", query.to());
        if (query.mentions() != null) mentions(query.mentions());
        if (query.language() != null) and("v.search_language = ?", language(query.language()));
        if (query.feed() != null) and("v.feed = ?", query.feed());
    }

    // The whole year is mentioned in half of all stories, and none of those is about a week in it.
    private void mentions(DateRange days) {
        and("""
                v.version_id IN (SELECT version_id FROM dates
                    WHERE earliest <= ? AND latest >= ?
                      AND latest - earliest <= greatest(interval '31 days', ?::timestamp - ?::timestamp))
                """, end(days), begin(days), end(days), begin(days));
    }

    private static LocalDateTime begin(DateRange days) {
        return days.first().atStartOfDay();
    }

    private static LocalDateTime end(DateRange days) {
        return days.last().atTime(LocalTime.MAX.truncatedTo(ChronoUnit.MINUTES));
    }

    private void and(String condition, Object... values) {
        sql.append(" AND ").append(condition);
        parameters.addAll(List.of(values));
    }

    private static String markedHeadline() {
        return "ts_headline(search_config(search_language), " + plain("headline") + ", query, " + MARKS
                + ",HighlightAll=true')";
    }

    private static String markedText() {
        return "ts_headline(search_config(search_language), " + plain("left(text, " + MARKED_CHARACTERS + ")")
                + ", query, " + MARKS + ",MaxFragments=2,MinWords=8,MaxWords=25,FragmentDelimiter= … ')";
    }

    // Without the control characters that serve as marks.
    private static String plain(String column) {
        return "translate(" + column + ", chr(2) || chr(3), '')";
    }

    private static String language(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private PreparedStatement bind(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(sql.toString());
        try {
            for (int i = 0; i < parameters.size(); i++) bind(statement, i + 1, parameters.get(i));
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant)
            statement.setObject(index, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        else if (value instanceof List<?> texts)
            statement.setArray(index, statement.getConnection().createArrayOf("text", texts.toArray()));
        else statement.setObject(index, value);
    }
}
