package org.newswire.sink.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newswire.avro.EnrichedItem;
import org.newswire.sink.TestStack;

/** A schema of its own for each test, in the real database that all share. */
public final class TestStore {

    public static final String GROUP = "newswire-sink";
    public static final StreamPartition PARTITION = new StreamPartition("news.enriched", 0);
    public static final String TOPIC_ID = "p8mYtxJ9QnGc8eV2yqkM5w";

    private TestStore() {}

    /** Settings of a new schema, without tables. */
    public static StoreSettings emptySchema() {
        var stack = TestStack.get();
        return new StoreSettings(
                stack.jdbcUrl(), stack.jdbcUser(), stack.jdbcPassword(), stack.uniquePrefix() + "_store", true);
    }

    /** Settings of a new schema with tables. */
    public static StoreSettings migrated() {
        var settings = emptySchema();
        Migrations.run(settings);
        return settings;
    }

    /** A writer that has claimed {@link #PARTITION}. */
    public static ItemWriter writer(StoreSettings settings) {
        var writer = new ItemWriter(settings, GROUP);
        writer.claim(Map.of(PARTITION, TOPIC_ID));
        return writer;
    }

    public static List<EnrichedVersion> versions(EnrichedItem... items) {
        return versions(Arrays.asList(items));
    }

    public static List<EnrichedVersion> versions(List<EnrichedItem> items) {
        return items.stream().map(item -> new EnrichedVersion(item, null)).toList();
    }

    /** Everything in the tables as text, to compare two states; times of writing left out. */
    public static Map<String, List<String>> contents(StoreSettings settings) {
        var contents = new HashMap<String, List<String>>();
        for (var table : List.of("items", "item_versions", "entities", "mentions", "dates", "topics", "annotators"))
            contents.put(
                    table,
                    rows(
                            settings,
                            "SELECT (to_jsonb(t) - 'stored_at' - 'first_stored_at' - 'changed_at')::text FROM " + table
                                    + " t ORDER BY 1"));
        return contents;
    }

    /** First column of each row. */
    public static List<String> rows(StoreSettings settings, String sql) {
        try (var connection = new Database(settings).open("test");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) rows.add(row.getString(1));
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement that gives nothing back. */
    public static void run(StoreSettings settings, String sql) {
        try (var connection = new Database(settings).open("test");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
