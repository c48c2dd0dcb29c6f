package org.newswire.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.sink.Stories.NOON;
import static org.newswire.sink.Stories.kill;
import static org.newswire.sink.Stories.story;
import static org.newswire.sink.store.SearchQuery.ALL;
import static org.newswire.sink.store.TestStore.PARTITION;
import static org.newswire.sink.store.TestStore.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.Entity;
import org.newswire.avro.EntityType;
import org.newswire.avro.Mention;
import org.newswire.sink.store.EntityProfile.Count;
import org.newswire.sink.store.EntityProfile.Day;
import org.newswire.sink.store.EntityProfile.StoryLine;
import org.newswire.sink.store.SearchResults.Hit;

class EntityStoreIT {

    private final StoreSettings settings = TestStore.migrated();
    private final ItemStore store = new ItemStore(settings);

    @Test
    void findsStoriesByAnyNameThatAnyStoryUses() {
        stored(
                about("full", 1, person("Juris Kalniņš", "Kalniņš")),
                about("short", 2, entity("person/juris-kalnins", EntityType.PERSON, "J. Kalniņš", "J. Kalniņš")),
                about("other", 3, person("Anna Lind")));

        for (var name : List.of(
                "Juris Kalniņš",
                "juris kalnins",
                "KALNINS",
                "Kalnins, Juris",
                "J. Kalnins",
                "person/juris-kalnins",
                "J Kalniņš")) {
            assertThat(guids(name)).as(name).containsExactly("short", "full");
        }
        assertThat(guids("Kalnins Juris")).isEmpty();
        assertThat(guids("Kalni")).isEmpty();
        assertThat(guids("...")).isEmpty();
    }

    @Test
    void findsByIdAndByWordsOfAName() {
        stored(
                about("a", 1, entity("country/LV", EntityType.LOCATION, "Latvia", "Latvia")),
                about("b", 2, entity("organisation/bank-of-latvia", EntityType.ORGANISATION, "Bank of Latvia", "BoL")));

        assertThat(guids("country/LV")).containsExactly("a");
        assertThat(guids("country/lv")).containsExactly("a");
        assertThat(guids("bol")).containsExactly("b");
        assertThat(guids("Bank of")).containsExactly("b");
        assertThat(guids("country/LT")).isEmpty();
    }

    @Test
    void lastNameAloneMeansTheOnlyPersonItFits() {
        stored(
                about("full", 1, person("Juris Kalve", "Kalve")),
                about("bare", 2, person("Kalve")),
                about("initial", 3, person("J. Kalve")));

        assertThat(guids("Juris Kalve")).containsExactly("initial", "bare", "full");
        assertThat(profile("Juris Kalve").alsoCounted()).containsExactlyInAnyOrder("person/kalve", "person/j-kalve");
        assertThat(profile("Kalve").entity().id()).isEqualTo("person/juris-kalve");
    }

    @Test
    void lastNameAloneMeansNobodyWhereTwoBearIt() {
        stored(
                about("a", 1, person("Juris Kalve")),
                about("b", 2, person("A. Kalve")),
                about("bare", 3, person("Kalve")));

        assertThat(guids("Juris Kalve")).containsExactly("a");
        assertThat(guids("Kalve")).containsExactly("bare", "b", "a");
        assertThat(profile("Juris Kalve").alsoCounted()).isEmpty();
    }

    @Test
    void describesAnEntity() {
        var thorne = entity("person/ada-thorne", EntityType.PERSON, "Ada Thorne", "Ada Thorne", "ADA THORNE", "Thorne");
        stored(
                about("a", 1, withRoles(thorne, 0.9, "mayor of Hull", "former teacher"), person("Karl Berg")),
                about("b", 60 * 24, withRoles(thorne, 0.4, "Mayor of Hull"), person("Karl Berg"), person("Anna Lind")));

        var profile = profile("ada thorne");

        assertThat(profile.entity())
                .isEqualTo(new EntityCandidate("person/ada-thorne", "PERSON", null, "Ada Thorne", 2));
        assertThat(profile.names()).containsExactly(new Count("ADA THORNE", 4), new Count("Thorne", 2));
        assertThat(profile.roles()).containsExactly(new Count("Mayor of Hull", 2), new Count("former teacher", 1));
        assertThat(profile.company())
                .extracting(EntityCandidate::name, EntityCandidate::stories)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Karl Berg", 2L),
                        org.assertj.core.groups.Tuple.tuple("Anna Lind", 1L));
        assertThat(profile.days())
                .containsExactly(new Day(LocalDate.parse("2026-03-14"), 1), new Day(LocalDate.parse("2026-03-15"), 1));
        assertThat(profile.stories()).extracting(StoryLine::itemId).containsExactly("harbour|b", "harbour|a");
        assertThat(profile.stories()).extracting(StoryLine::salience).containsExactly(0.4, 0.9);
    }

    @Test
    void describesOnlyStoriesOfThePeriod() {
        stored(about("a", 1, person("Ada Thorne")), about("b", 60 * 24, person("Ada Thorne")));

        assertThat(profile("Ada Thorne", NOON.plusSeconds(3600), null).stories())
                .extracting(StoryLine::itemId)
                .containsExactly("harbour|b");
        assertThat(profile("Ada Thorne", null, NOON.plusSeconds(3600)).entity().stories())
                .isEqualTo(1);
    }

    @Test
    void listsAllWhoBearTheName() {
        stored(
                about("a", 1, person("Karl Berg", "Berg")),
                about("b", 2, person("Anna Berg", "Berg")),
                about("c", 3, person("Anna Berg")));

        assertThat(store.entity(query("Berg")))
                .isEqualTo(new EntityResult.Ambiguous(List.of(
                        new EntityCandidate("person/anna-berg", "PERSON", null, "Anna Berg", 2),
                        new EntityCandidate("person/karl-berg", "PERSON", null, "Karl Berg", 1))));
    }

    @Test
    void prefersWhoseOwnNameItIs() {
        stored(
                about("a", 1, entity("country/LV", EntityType.LOCATION, "Latvia", "Latvia")),
                about("b", 2, entity("organisation/seimas", EntityType.ORGANISATION, "Seimas of Latvia", "Latvia")));

        assertThat(profile("Latvia").entity().id()).isEqualTo("country/LV");
    }

    @Test
    void canceledItemsAndOldVersionsDoNotCount() {
        stored(
                about("a", 1, person("Ada Thorne")),
                about("b", 1, person("Ada Thorne")),
                about("b", 2, person("Karl Berg")));
        stored(kill("a", 3));

        assertThat(store.entity(query("Ada Thorne"))).isEqualTo(new EntityResult.Missing());
        assertThat(guids("Ada Thorne")).isEmpty();
        assertThat(profile("Karl Berg").company()).isEmpty();
    }

    @Test
    void hostileNamesAreOnlyNames() {
        stored(about("a", 1, person("Ada Thorne", "O'Thorne' & | ! <-> :* %_\\")));

        for (var name :
                List.of("'", "a' OR 1=1 --", "%", "_", "a:*", "!ada", "ada & thorne", "\u0000\ud800", "/", "//")) {
            assertThat(store.entity(query(name))).as(name).isNotNull();
        }
        assertThat(guids("ada & thorne")).containsExactly("a");
    }

    @Test
    void looksUpIdsByIndex() {
        TestStore.run(settings, """
                WITH v AS (INSERT INTO item_versions (version_id, item_id, fingerprint, feed, guid, version_created,
                        time_flags, received_at, enriched_at, pub_status, search_language, located, subjects, genres,
                        keywords, links, signals, problems, raw_topic, raw_partition, raw_offset, text, regions, sentences)
                    SELECT n, 'f|' || n, n, 'f', n, now(), '{}', now(), now(), 'USABLE', 'en', '{}', '[]', '{}', '{}', '[]',
                        '{}', '[]', 'news.raw', 0, n, 'x', '[]', '[]' FROM generate_series(1, 10000) n RETURNING version_id),
                i AS (INSERT INTO items (item_id, feed, guid, current_version_id, status)
                    SELECT 'f|' || n, 'f', n, n, 'USABLE' FROM generate_series(1, 10000) n RETURNING 1)
                INSERT INTO entities (version_id, position, entity_id, type, name, other_names, mention_count, name_keys)
                    SELECT n, p, 'person/p-' || (n * 10 + p) % 20000, 'PERSON', 'P', '', 1, 'p ' || (n * 10 + p) % 20000
                    FROM generate_series(1, 10000) n, generate_series(0, 9) p
                """);
        TestStore.run(settings, """
                INSERT INTO mentions (version_id, entity_position, position, span_begin, span_end, text)
                    SELECT version_id, position, 0, 0, 1, 'P' FROM entities
                """);
        TestStore.run(settings, "ANALYZE");

        for (var sql : List.of(EntityReader.LINES, EntityReader.COMPANY, EntityReader.NAMES, EntityNames.BY_ID)) {
            var plan = String.join("\n", TestStore.rows(settings, "EXPLAIN " + withId(sql)));
            assertThat(plan).contains("entities_id").doesNotContain("Seq Scan");
        }
        assertThat(profile("person/p-77").stories()).hasSize(5);
    }

    /** The statement with an id for every list, and numbers and times for the rest. */
    private static String withId(String sql) {
        return sql.replaceAll("ANY \\(\\?\\)", "ANY ('{person/p-77}')")
                .replace("coalesce(?::timestamptz", "coalesce(null::timestamptz")
                .replace("LIKE ?", "LIKE 'x'")
                .replace("?", "10");
    }

    private void stored(EnrichedItem... items) {
        try (var writer = TestStore.writer(settings)) {
            var claimed = writer.claim(Map.of(PARTITION, TestStore.TOPIC_ID)).get(PARTITION);
            writer.write(versions(items), Map.of(PARTITION, claimed + items.length));
        }
    }

    private List<String> guids(String entity) {
        return store.search(ALL.entity(entity)).hits().stream().map(Hit::guid).toList();
    }

    private EntityProfile profile(String name) {
        return profile(name, null, null);
    }

    private EntityProfile profile(String name, Instant from, Instant to) {
        var result = store.entity(new EntityQuery(name, from, to, 10));
        assertThat(result).isInstanceOf(EntityResult.Found.class);
        return ((EntityResult.Found) result).profile();
    }

    private static EntityQuery query(String name) {
        return new EntityQuery(name, null, null, 10);
    }

    private static EnrichedItem about(String guid, int number, Entity... entities) {
        return story(guid, number).setEntities(List.of(entities)).build();
    }

    /** A person mentioned by the full name, then by other forms. */
    private static Entity person(String name, String... others) {
        var forms = new ArrayList<>(List.of(name));
        forms.addAll(Arrays.asList(others));
        var id = "person/" + NameKey.of(name).replace(' ', '-');
        return entity(id, EntityType.PERSON, name, forms.toArray(String[]::new));
    }

    private static Entity entity(String id, EntityType type, String name, String... forms) {
        var mentions = Arrays.stream(forms)
                .map(form -> new Mention(0, form.length(), form, null))
                .toList();
        return new Entity(id, type, null, name, 0.5, List.of(), mentions);
    }

    private static Entity withRoles(Entity entity, double salience, String... roles) {
        return Entity.newBuilder(entity)
                .setSalience(salience)
                .setRoles(List.of(roles))
                .build();
    }
}
