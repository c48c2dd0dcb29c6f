package org.newswire.sink.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newswire.sink.store.EntityNames.Bearer;
import org.newswire.sink.store.EntityProfile.Count;
import org.newswire.sink.store.EntityProfile.Day;
import org.newswire.sink.store.EntityProfile.StoryLine;

/** Describes entities over one connection. */
final class EntityReader {

    /** Stories of which everything is read; of an entity with more only the newest. */
    static final int READ = 10_000;

    private static final int MOST_SHOWN = 12;

    // By the index on entity ids, then by primary keys; no table is read through.
    private static final String STORIES = """
            WITH stories AS MATERIALIZED (
                SELECT v.version_id, v.item_id, v.order_time, i.status, v.embargoed, v.headline, max(e.salience) AS salience
                FROM entities e
                JOIN item_versions v ON v.version_id = e.version_id
                JOIN items i ON i.item_id = v.item_id AND i.current_version_id = v.version_id
                WHERE left(e.entity_id, 200) = ANY (?) AND e.entity_id = ANY (?) AND i.status <> 'CANCELED'
                  AND v.order_time >= coalesce(?::timestamptz, '-infinity') AND v.order_time < coalesce(?::timestamptz, 'infinity')
                GROUP BY v.version_id, i.status
            ),
            newest AS (SELECT version_id FROM stories ORDER BY order_time DESC, item_id LIMIT %d)
            """.formatted(READ);
    static final String LINES = STORIES + """
            SELECT item_id, order_time, status, embargoed, headline, salience FROM stories
            ORDER BY order_time DESC, item_id LIMIT ?
            """;
    private static final String DAYS = STORIES + """
            SELECT (order_time AT TIME ZONE 'UTC')::date AS day, count(*) FROM stories GROUP BY day ORDER BY day
            """;
    static final String NAMES = STORIES + """
            SELECT m.text, count(*) FROM newest
            JOIN entities e ON e.version_id = newest.version_id
            JOIN mentions m ON m.version_id = e.version_id AND m.entity_position = e.position
            WHERE e.entity_id = ANY (?) GROUP BY m.text
            """;
    private static final String ROLES = STORIES + """
            SELECT role, count(*) FROM newest
            JOIN entities e ON e.version_id = newest.version_id, unnest(e.roles) AS role
            WHERE e.entity_id = ANY (?) GROUP BY role
            """;
    static final String COMPANY = STORIES + """
            SELECT e.entity_id, e.type, max(e.subtype), mode() WITHIN GROUP (ORDER BY e.name), count(*) FROM newest
            JOIN entities e ON e.version_id = newest.version_id
            WHERE NOT e.entity_id = ANY (?) GROUP BY e.entity_id, e.type
            ORDER BY 5 DESC, max(e.salience) DESC, 1 LIMIT ?
            """;

    private final Connection connection;
    private final EntityNames names;

    EntityReader(Connection connection) {
        this.connection = connection;
        this.names = new EntityNames(connection);
    }

    /** Ids of all entities that have a name with these words in it, or this id, and the short forms that fit only them. */
    List<String> ids(String nameOrId) throws SQLException {
        List<Bearer> bearers = names.find(nameOrId);
        Set<String> ids = new LinkedHashSet<>();
        for (Bearer bearer : bearers) ids.add(bearer.entity().id());
        for (Bearer bearer : whole(bearers))
            ids.addAll(names.shortForms(bearer.entity().id()));
        return List.copyOf(ids);
    }

    /**
     * The entity asked for. Whose own name it is goes before whose name it is at all, and that before a part of one; but a
     * last name that stories give alone is nobody's own.
     */
    EntityResult describe(EntityQuery query) throws SQLException {
        List<Bearer> bearers = whole(names.find(query.nameOrId()));
        Map<String, List<String>> shortForms = new LinkedHashMap<>();
        for (Bearer bearer : bearers) {
            String id = bearer.entity().id();
            shortForms.put(id, names.shortForms(id));
        }
        List<EntityCandidate> meant = bearers.stream()
                .map(Bearer::entity)
                .filter(one -> shortForms.values().stream().noneMatch(forms -> forms.contains(one.id())))
                .toList();
        if (meant.isEmpty()) return new EntityResult.Missing();
        if (meant.size() > 1) return new EntityResult.Ambiguous(meant);
        EntityCandidate one = meant.get(0);
        return new EntityResult.Found(profile(one, shortForms.getOrDefault(one.id(), List.of()), query));
    }

    /** Of those with these words in a name the ones that are meant, at most {@value #MOST_SHOWN}. */
    private static List<Bearer> whole(List<Bearer> bearers) {
        List<Predicate<Bearer>> tests =
                List.of(bearer -> bearer.called() && !bearer.isBare(), Bearer::named, all -> true);
        return tests.stream()
                .map(test -> bearers.stream().filter(test).limit(MOST_SHOWN).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private EntityProfile profile(EntityCandidate entity, List<String> shortForms, EntityQuery query)
            throws SQLException {
        List<String> ids = new ArrayList<>(List.of(entity.id()));
        ids.addAll(shortForms);
        List<Day> days = rows(DAYS, ids, query, row -> new Day(row.getObject(1, LocalDate.class), row.getLong(2)));
        long stories = days.stream().mapToLong(Day::stories).sum();
        return new EntityProfile(
                new EntityCandidate(entity.id(), entity.type(), entity.subtype(), entity.name(), stories),
                shortForms,
                together(rows(NAMES, ids, query, EntityReader::count, (Object) ids)),
                together(rows(ROLES, ids, query, EntityReader::count, (Object) ids)),
                rows(COMPANY, ids, query, EntityReader::candidate, ids, MOST_SHOWN),
                days,
                rows(LINES, ids, query, EntityReader::line, query.stories()));
    }

    /** Spellings of one wording together, under the one used most. */
    private static List<Count> together(List<Count> counts) {
        Map<String, List<Count>> byKey = new LinkedHashMap<>();
        Comparator<Count> most = Comparator.comparingLong(Count::count)
                .thenComparingInt(count -> count.text().length())
                .reversed()
                .thenComparing(Count::text);
        counts.stream()
                .sorted(most)
                .forEach(count -> byKey.computeIfAbsent(NameKey.of(count.text()), key -> new ArrayList<>())
                        .add(count));
        return byKey.values().stream()
                .map(same -> new Count(
                        same.get(0).text(),
                        same.stream().mapToLong(Count::count).sum()))
                .sorted(most)
                .limit(MOST_SHOWN)
                .toList();
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(row.getString(1), row.getLong(2));
    }

    private static EntityCandidate candidate(ResultSet row) throws SQLException {
        return new EntityCandidate(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5));
    }

    private static StoryLine line(ResultSet row) throws SQLException {
        return new StoryLine(
                row.getString(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                ItemStatus.of(row.getString(3)),
                ItemStore.instant(row, 4),
                row.getString(5),
                row.getDouble(6));
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, List<String> ids, EntityQuery query, Row<T> reader, Object... more)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            int bound = bindIds(statement, 1, ids);
            bind(statement, bound++, query.from());
            bind(statement, bound++, query.to());
            for (Object value : more) {
                if (value instanceof List<?> list)
                    statement.setArray(bound++, connection.createArrayOf("text", list.toArray()));
                else statement.setObject(bound++, value);
            }
            try (var row = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (row.next()) rows.add(reader.read(row));
                return rows;
            }
        }
    }

    /** Binds ids twice, as the index has them and whole; gives the next index. */
    static int bindIds(PreparedStatement statement, int index, List<String> ids) throws SQLException {
        var connection = statement.getConnection();
        Object[] indexed = ids.stream()
                .map(id -> id.substring(0, id.offsetByCodePoints(0, Math.min(200, id.codePointCount(0, id.length())))))
                .toArray();
        statement.setArray(index, connection.createArrayOf("text", indexed));
        statement.setArray(index + 1, connection.createArrayOf("text", ids.toArray()));
        return index + 2;
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Instant time) throws SQLException {
        statement.setObject(
                index,
                time == null ? null : OffsetDateTime.ofInstant(time, ZoneOffset.UTC),
                java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
