package org.newswire.desks.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.avro.DeadLetter;
import org.newswire.avro.EnrichedItem;
import org.newswire.desks.Desk;
import org.newswire.runtime.kafka.RecordHeaders;
import org.newswire.runtime.metrics.Metrics;
import org.newswire.runtime.record.RecordDecoder;
import org.newswire.runtime.record.RecordEncoder;
import org.newswire.runtime.registry.RegistryUnavailableException;
import org.newswire.schemas.CloudEvent;
import org.newswire.schemas.Topics;
import org.newswire.schemas.TraceParent;

class DesksTopologyTest {

    private static final Desk FERRIES = new Desk("ferries", "Ferries and ports.", "ferry");
    private static final Desk STRIKES = new Desk("strikes", "Strikes.", "strike");
    private static final Desk NARROWER = new Desk("ferries", "Ferries in trouble.", "ferry AND adrift");
    private static final TraceParent TRACE = TraceParent.start(new Random(1));

    @TempDir
    Path state;

    private final Metrics metrics = new Metrics();
    private final DesksCounters counters = new DesksCounters(metrics);
    private final DesksInUse inUse = new DesksInUse();
    private boolean registryIsAway;
    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> enriched;
    private TestInputTopic<byte[], byte[]> backfill;
    private TestOutputTopic<String, byte[]> ferries;
    private TestOutputTopic<String, byte[]> strikes;
    private TestOutputTopic<String, byte[]> deadLetters;

    @BeforeEach
    void start() {
        use(FERRIES, STRIKES);
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(DesksTopology.build(Topics.DEFAULT, this::step), properties, Items.ARRIVAL);
        enriched = input("news.enriched");
        backfill = input("news.desk-backfill");
        ferries = output("news.desk.ferries");
        strikes = output("news.desk.strikes");
        deadLetters = output("news.dead-letter");
    }

    @AfterEach
    void close() {
        driver.close();
        inUse.close();
        metrics.close();
    }

    @Test
    void putsAnItemOnEveryDeskThatItMatchesByteForByte() {
        var item = Items.version(1, "A ferry strike").build();
        send(item);

        var record = ferries.readRecord();
        assertThat(record.key()).isEqualTo(Items.ID);
        assertThat(record.value()).isEqualTo(Items.encode(item));
        assertThat(record.getRecordTime()).isEqualTo(Items.ARRIVAL);
        assertThat(strikes.readValuesToList()).hasSize(1);
        assertCounted(1, 1, 0, 0, 0, 0);
    }

    @Test
    void saysWhichDeskAndWhyAndCarriesTheEvent() {
        send(Items.version(1, "A ferry runs late").build());

        var headers = text(ferries.readRecord().headers());
        assertThat(headers)
                .containsEntry("newswire-desk", "ferries")
                .containsEntry("newswire-desk-version", FERRIES.version())
                .containsEntry("newswire-query", "ferry")
                .containsEntry("ce_id", "news.raw/0/1")
                .containsEntry("ce_type", CloudEvent.ENRICHED_ITEM)
                .doesNotContainKey("newswire-reason");
        assertThat(headers.get("newswire-highlights")).contains("\"begin\":2,\"end\":7,\"text\":\"ferry\"");
        var trace = TraceParent.parse(headers.get("traceparent")).orElseThrow();
        assertThat(trace.traceId()).isEqualTo(TRACE.traceId());
        assertThat(trace.parentId()).isNotEqualTo(TRACE.parentId());
    }

    @Test
    void takesACorrectionThatNoLongerMatchesFromTheDeskAndFromNoOther() {
        send(Items.version(1, "A ferry strike").build());
        send(Items.version(2, "A strike of pilots").build());

        var removal = ferries.readRecordsToList().get(1);
        assertThat(removal.key()).isEqualTo(Items.ID);
        assertThat(removal.value()).isNull();
        assertThat(text(removal.headers()))
                .containsEntry("newswire-desk", "ferries")
                .containsEntry("newswire-desk-version", FERRIES.version())
                .containsEntry("newswire-reason", "no-longer-matches")
                .containsEntry("ce_type", CloudEvent.ITEM_REMOVED)
                .containsEntry("ce_source", "/newswire/desks/ferries")
                .containsEntry("ce_id", "news.enriched/0/1")
                .containsEntry("ce_subject", Items.ID)
                .doesNotContainKey("newswire-highlights");
        assertThat(RecordHeaders.traceParent(removal.headers()).orElseThrow().traceId())
                .isEqualTo(TRACE.traceId());
        assertThat(strikes.readValuesToList()).doesNotContainNull().hasSize(2);
    }

    @Test
    void removesAnItemOnce() {
        send(Items.version(1, "A ferry").build());
        send(Items.version(2, "A bus").build());
        send(Items.version(3, "Another bus").build());

        assertThat(ferries.readValuesToList()).hasSize(2);
        assertCounted(3, 1, 2, 0, 0, 0);
    }

    @Test
    void withdrawsACanceledItemFromEveryDeskItEntered() {
        send(Items.version(1, "A ferry strike").build());
        send(Items.kill(2).build());

        assertThat(reasons(ferries)).containsExactly(null, "canceled");
        assertThat(reasons(strikes)).containsExactly(null, "canceled");
        assertCounted(2, 1, 0, 1, 0, 0);
    }

    @Test
    void passesOverVersionsThatWereOutdatedWhenTheyCame() {
        send(Items.version(2, "A bus").build());
        send(Items.version(1, "A ferry").setIsCurrent(false).build());

        assertThat(ferries.isEmpty()).isTrue();
        assertCounted(2, 0, 1, 0, 1, 0);
    }

    @Test
    void staysAsItIsWhenHistoryIsEnrichedAgain() {
        send(Items.version(1, "A ferry").build());
        send(Items.version(2, "A bus").build());
        ferries.readValuesToList();
        var again = Items.ARRIVAL.plus(Duration.ofDays(1));
        send(Items.version(1, "A ferry").setEnrichedAt(again).build());
        send(Items.version(2, "A bus").setEnrichedAt(again).build());

        assertThat(ferries.isEmpty()).isTrue();
        assertCounted(4, 1, 2, 0, 1, 0);
    }

    @Test
    void matchesWithTheDesksThatThereAreNow() {
        send(Items.version(1, "A ferry").build());
        use(STRIKES, new Desk("buses", "", "bus"));
        send(Items.version(2, "A ferry and a bus").build());

        assertThat(output("news.desk.buses").readValuesToList()).hasSize(1);
        assertThat(reasons(ferries)).containsExactly(null, "desk-removed");
    }

    @Test
    void writesNothingToATopicThatIsGone() {
        send(Items.version(1, "A ferry").build());
        inUse.exchange(ActiveDesks.of(List.of(STRIKES), Set.of("strikes")));
        send(Items.version(2, "A bus").build());
        send(Items.kill(3).build());

        assertThat(ferries.readValuesToList()).hasSize(1);
    }

    @Test
    void leavesOldMatchesOfAChangedDeskUntilTheItemChanges() {
        send(Items.version(1, "A ferry").build());
        use(NARROWER, STRIKES);
        assertThat(ferries.readValuesToList()).hasSize(1);
        send(Items.version(2, "The ferry, again").build());

        assertThat(reasons(ferries)).containsExactly("no-longer-matches");
    }

    @Test
    void backfillPutsAnItemOnTheDeskThatAsksForIt() {
        lookAgain("ferries", Items.version(1, "A ferry strike").build());

        assertThat(text(ferries.readRecord().headers())).containsEntry("newswire-desk", "ferries");
        assertThat(strikes.isEmpty()).isTrue();
        assertCounted(0, 0, 0, 0, 0, 0);
    }

    @Test
    void backfillTwiceWritesOnce() {
        var item = Items.version(1, "A ferry").build();
        lookAgain("ferries", item);
        lookAgain("ferries", item);

        assertThat(ferries.readValuesToList()).hasSize(1);
    }

    @Test
    void whatBackfillBroughtIsTakenBackLikeEverythingElse() {
        lookAgain("ferries", Items.version(1, "A ferry").build());
        send(Items.kill(2).build());

        assertThat(reasons(ferries)).containsExactly(null, "canceled");
    }

    @Test
    void backfillNeverPutsBackWhatWasCorrectedMeanwhile() {
        send(Items.version(2, "A bus").build());
        lookAgain("ferries", Items.version(1, "A ferry").build());
        send(Items.kill(3).build());
        lookAgain("ferries", Items.version(2, "A ferry").build());

        assertThat(ferries.isEmpty()).isTrue();
    }

    @Test
    void versionsThatBackfillHasOvertakenDoNotComeBack() {
        lookAgain("ferries", Items.version(2, "A ferry strike").build());
        send(Items.version(1, "A ferry in port").build());
        send(Items.version(2, "A ferry strike").build());

        assertThat(ferries.readValuesToList())
                .extracting(value -> Items.decode(value, EnrichedItem.class).getText())
                .containsOnly("A ferry strike");
        assertThat(strikes.readValuesToList()).hasSize(1);
    }

    @Test
    void onATieTheLaterArrivalCounts() {
        send(Items.version(1, "A bus").setRawOffset(8L).build());
        lookAgain("ferries", Items.version(1, "A ferry").setRawOffset(7L).build());
        assertThat(ferries.isEmpty()).isTrue();

        lookAgain("ferries", Items.version(1, "A ferry").setRawOffset(9L).build());
        assertThat(ferries.readValuesToList()).hasSize(1);
    }

    @Test
    void backfillTakesBackWhatTheChangedDeskNoLongerMatches() {
        var item = Items.version(1, "A ferry").build();
        send(item);
        use(NARROWER, STRIKES);
        lookAgain("ferries", item);
        lookAgain("ferries", item);

        assertThat(reasons(ferries)).containsExactly(null, "no-longer-matches");
    }

    @Test
    void backfillOfADeskThatIsNotDefinedIsPassedOver() {
        lookAgain("unknown", Items.version(1, "A ferry").build());

        assertThat(deadLetters.isEmpty()).isTrue();
        assertThat(driver.producedTopicNames()).doesNotContain("news.desk.unknown");
    }

    @Test
    void sendsBytesItCannotReadToTheDeadLetters() {
        enriched.pipeInput(
                new TestRecord<>(Items.ID.getBytes(UTF_8), "rubbish".getBytes(UTF_8), headers(), Items.ARRIVAL));

        var letter = Items.decode(deadLetters.readValue(), DeadLetter.class);
        assertThat(letter.getStage()).isEqualTo("desks");
        assertThat(letter.getCode()).isEqualTo("registry.undecodable");
        assertThat(letter.getOriginal()).isEqualTo(ByteBuffer.wrap("rubbish".getBytes(UTF_8)));
        assertThat(letter.getOriginTopic()).isEqualTo("news.enriched");
        assertCounted(1, 0, 0, 0, 0, 1);
    }

    @Test
    void neverTakesARegistryThatIsAwayForABadRecord() {
        registryIsAway = true;
        assertThatThrownBy(() -> send(Items.version(1, "A ferry").build()))
                .hasRootCauseInstanceOf(RegistryUnavailableException.class);
        assertThat(deadLetters.isEmpty()).isTrue();
        assertCounted(0, 0, 0, 0, 0, 0);
    }

    @Test
    void countsWhatIsWrittenToEachDesk() {
        send(Items.version(1, "A ferry strike").build());
        send(Items.version(2, "A strike").build());

        assertThat(metrics.scrape())
                .contains("newswire_desks_items_total{desk=\"ferries\"} 1.0")
                .contains("newswire_desks_items_total{desk=\"strikes\"} 2.0")
                .contains("newswire_desks_removals_total{desk=\"ferries\"} 1.0");
    }

    private void use(Desk... desks) {
        var topics = new ArrayList<>(List.of("ferries", "strikes", "buses"));
        inUse.exchange(ActiveDesks.of(List.of(desks), Set.copyOf(topics)));
    }

    private void assertCounted(
            long received, long matched, long unmatched, long canceled, long outdated, long deadLettered) {
        assertThat(counters.counts())
                .isEqualTo(new DesksCounts(received, matched, unmatched, canceled, outdated, deadLettered));
        assertThat(received).isEqualTo(matched + unmatched + canceled + outdated + deadLettered);
    }

    private void send(EnrichedItem item) {
        enriched.pipeInput(record(item, headers(item)));
    }

    private void lookAgain(String desk, EnrichedItem item) {
        backfill.pipeInput(record(item, headers(item).add("newswire-desk", desk.getBytes(UTF_8))));
    }

    private static TestRecord<byte[], byte[]> record(EnrichedItem item, Headers headers) {
        return new TestRecord<>(item.getItemId().getBytes(UTF_8), Items.encode(item), headers, Items.ARRIVAL);
    }

    private static Headers headers(EnrichedItem item) {
        var headers = new org.apache.kafka.common.header.internals.RecordHeaders();
        RecordHeaders.write(
                new CloudEvent(
                        "news.raw/0/" + item.getRawOffset(),
                        "/newswire/enrich",
                        CloudEvent.ENRICHED_ITEM,
                        item.getEnrichedAt(),
                        item.getItemId(),
                        TRACE),
                headers);
        return headers;
    }

    private static Headers headers() {
        return new org.apache.kafka.common.header.internals.RecordHeaders();
    }

    private static List<String> reasons(TestOutputTopic<String, byte[]> topic) {
        var reasons = new ArrayList<String>();
        for (var record : topic.readRecordsToList()) {
            var reason = RecordHeaders.text(record.headers(), "newswire-reason").orElse(null);
            assertThat(reason == null).isEqualTo(record.value() != null);
            reasons.add(reason);
        }
        return reasons;
    }

    private static Map<String, String> text(Headers headers) {
        return RecordHeaders.toMap(headers).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new String(entry.getValue(), UTF_8)));
    }

    private TestInputTopic<byte[], byte[]> input(String topic) {
        return driver.createInputTopic(
                topic, new ByteArraySerializer(), new ByteArraySerializer(), Items.ARRIVAL, Duration.ZERO);
    }

    private TestOutputTopic<String, byte[]> output(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private DeskStep step() {
        var codecs = new DeskCodecs(
                new RecordDecoder<>((topic, bytes) -> {
                    if (registryIsAway) throw new RegistryUnavailableException("the registry is away", null);
                    return Items.decode(bytes, EnrichedItem.class);
                }),
                new RecordEncoder<>((topic, letter) -> Items.encode(letter), Integer.MAX_VALUE));
        return new DeskStep(
                Topics.DEFAULT, codecs, inUse, counters, Clock.fixed(Items.ARRIVAL, ZoneOffset.UTC), new Random(2));
    }
}
