package org.newswire.sink.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newswire.avro.Entity;
import org.newswire.avro.EntityType;
import org.newswire.avro.Mention;
import org.newswire.sink.Stories;

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
    void namesStoredBeforeTheyWereFoldedAreFoundNearlyAll() throws IOException {
        var settings = TestStore.migrated();
        var forms = List.of("Juris Kalniņš", "KALNIŅŠ", "U.N. O'Brien", "Jean-Luc");
        var mentions = forms.stream()
                .map(form -> new Mention(0, form.length(), form, null))
                .toList();
        var entity = new Entity("person/x", EntityType.PERSON, null, forms.get(0), 0.0, List.of(), mentions);
        try (var writer = TestStore.writer(settings)) {
            writer.write(
                    TestStore.versions(
                            Stories.story("a", 1).setEntities(List.of(entity)).build()),
                    Map.of());
        }
        var folded = TestStore.rows(settings, "SELECT name_keys FROM entities");

        TestStore.run(settings, "UPDATE entities SET name_keys = ''");
        TestStore.run(settings, updateOf("V4__what_is_known_of_entities.sql"));

        assertThat(folded).containsExactly("juris kalnins|kalnins|un obrien|jean luc");
        assertThat(TestStore.rows(settings, "SELECT name_keys FROM entities")).isEqualTo(folded);
    }

    private static String updateOf(String migration) throws IOException {
        try (var in = Migrations.class.getResourceAsStream("/org/newswire/sink/migrations/" + migration)) {
            var sql = new String(in.readAllBytes(), UTF_8);
            var begin = sql.indexOf("UPDATE entities");
            return sql.substring(begin, sql.indexOf(';', begin));
        }
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
