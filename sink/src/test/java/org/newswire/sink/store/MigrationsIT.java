package org.newswire.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MigrationsIT {

    @Test
    void runsOnce() {
        var settings = TestStore.emptySchema();
        assertThat(Migrations.run(settings)).isPositive();
        assertThat(Migrations.run(settings)).isZero();
        Migrations.check(settings);
    }

    @Test
    void saysWhatToDoWhenTablesAreMissing() {
        var settings = TestStore.emptySchema();
        assertThatThrownBy(() -> Migrations.check(settings))
                .isInstanceOf(StoreException.Unusable.class)
                .hasMessageContaining("store.migrate=true");
        assertThatThrownBy(() -> new ItemStore(settings).counts()).isInstanceOf(StoreException.Unusable.class);
    }

    @Test
    void databaseThatIsNotThereIsAway() {
        var settings = new StoreSettings("jdbc:postgresql://127.0.0.1:1/none", "nobody", "pw", "newswire", true);
        assertThatThrownBy(() -> Migrations.run(settings))
                .isInstanceOf(StoreException.Away.class)
                .hasMessageContaining("127.0.0.1:1")
                .message()
                .doesNotContain("pw");
    }

    @Test
    void everyColumnIsExplained() {
        var settings = TestStore.migrated();
        var unexplained = TestStore.rows(settings, """
                SELECT c.relname || '.' || a.attname
                FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                WHERE c.relnamespace = '%s'::regnamespace AND c.relkind = 'r' AND c.relname <> 'schema_history'
                  AND a.attnum > 0 AND NOT a.attisdropped
                  AND NOT (a.attname = 'version_id' AND c.relname <> 'item_versions')
                  AND coalesce(col_description(c.oid, a.attnum), '') NOT LIKE '%% Example: %%'
                """.formatted(settings.schema()));
        assertThat(unexplained).isEmpty();
    }
}
