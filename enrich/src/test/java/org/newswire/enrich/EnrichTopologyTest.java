package org.newswire.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
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
import org.newswire.avro.AnnotatorStatus;
import org.newswire.avro.DeadLetter;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.PubStatus;
import org.newswire.avro.RawItem;
import org.newswire.avro.TimeFlag;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.entity.Mention;
import org.newswire.enrich.temporal.Timex;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.topic.TopicTag;
import org.newswire.enrich.topic.TopicTagger;
import org.newswire.runtime.kafka.RecordHeaders;
import org.newswire.runtime.metrics.Metrics;
import org.newswire.runtime.record.RecordDecoder;
import org.newswire.runtime.record.RecordEncoder;
import org.newswire.runtime.registry.RegistryUnavailableException;
import org.newswire.runtime.registry.SerdeException;
import org.newswire.schemas.Topics;
import org.newswire.schemas.TraceParent;

class EnrichTopologyTest {

    private static final Instant ARRIVAL = Instant.parse("2026-11-10T14:32:07Z");
    private static final Instant CREATED = Instant.parse("2026-11-10T14:30:00Z");
    private static final Duration KEPT = Duration.ofDays(2);
    private static final String ID = "baltic-press|1";
    private static final TraceParent TRACE = TraceParent.start(new Random(1));

    @TempDir
    Path state;

    private final Metrics metrics = new Metrics();
    private final EnrichCounters counters = new EnrichCounters(metrics);
    private boolean registryIsAway;
    private int largestRecord = 1_000_000;
    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> raw;
    private TestOutputTopic<String, byte[]> enriched;
    private TestOutputTopic<String, byte[]> current;
    private TestOutputTopic<String, byte[]> deadLetters;

    @BeforeEach
    void start() {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(EnrichTopology.build(Topics.DEFAULT, this::step, KEPT), properties, ARRIVAL);
        raw = driver.createInputTopic(
                "news.raw", new ByteArraySerializer(), new ByteArraySerializer(), ARRIVAL, Duration.ZERO);
        enriched = output("news.enriched");
        current = output("news.current");
        deadLetters = output("news.dead-letter");
    }

    @AfterEach
    void close() {
        driver.close();
        metrics.close();
    }

    @Test
    void enrichesAnItem() {
        send(item("Ferry adrift.", CREATED).build());

        var item = decode(enriched.readValue(), EnrichedItem.class);
        assertThat(item.getItemId()).isEqualTo(ID);
        assertThat(item.getText()).isEqualTo("Storm\n\nFerry adrift.");
        assertThat(item.getIsCurrent()).isTrue();
        assertThat(item.getVersionCreated()).isEqualTo(CREATED);
        assertThat(item.getTimeFlags()).isEmpty();
        assertThat(item.getRawTopic()).isEqualTo("news.raw");
        assertThat(item.getEntities())
                .singleElement()
                .satisfies(entity -> assertThat(entity.getName()).isEqualTo("Storm"));
        assertThat(item.getAnnotators())
                .extracting(run -> run.getName() + " " + run.getStatus())
                .containsExactly("entities OK", "dates OK", "topics SKIPPED");
        assertThat(decode(current.readValue(), EnrichedItem.class)).isEqualTo(item);
        assertBalanced(1, 0, 0);
    }

    @Test
    void keepsTheTraceAndTheArrivalTime() {
        send(item("Ferry adrift.", Instant.parse("1999-01-01T00:00:00Z")).build());

        var record = enriched.readRecord();
        assertThat(record.getRecordTime()).isEqualTo(ARRIVAL);
        assertThat(RecordHeaders.text(record.headers(), "ce_type")).contains("org.newswire.item.enriched");
        assertThat(RecordHeaders.text(record.headers(), "ce_id")).contains("news.raw/0/0");
        var trace = RecordHeaders.traceParent(record.headers()).orElseThrow();
        assertThat(trace.traceId()).isEqualTo(TRACE.traceId());
        assertThat(trace.parentId()).isNotEqualTo(TRACE.parentId());
    }

    @Test
    void dropsADuplicateWhateverItsWhiteSpace() {
        send(item("Ferry adrift off the coast.", CREATED).build());
        send(item("Ferry  adrift\toff the coast.", CREATED)
                .setFingerprint("other")
                .build());

        assertThat(enriched.readValuesToList()).hasSize(1);
        assertBalanced(1, 1, 0);
    }

    @Test
    void keepsALateOlderVersionOutOfTheCurrentTopic() {
        send(item("Second.", CREATED.plusSeconds(60)).setVersion("2").build());
        send(item("First.", CREATED).setVersion("1").build());

        assertThat(enriched.readValuesToList())
                .extracting(value -> decode(value, EnrichedItem.class).getIsCurrent())
                .containsExactly(true, false);
        assertThat(current.readValuesToList())
                .extracting(value -> decode(value, EnrichedItem.class).getVersion())
                .containsExactly("2");
        assertBalanced(2, 0, 0);
    }

    @Test
    void flagsAVersionTimeThatCannotBeTrusted() {
        send(item("From the future.", Instant.parse("2062-01-01T00:00:00Z")).build());
        send(item("No time.", null).build());

        assertThat(enriched.readValuesToList())
                .extracting(value -> decode(value, EnrichedItem.class).getTimeFlags())
                .containsExactly(List.of(TimeFlag.FUTURE), List.of(TimeFlag.MISSING));
    }

    @Test
    void takesDownTheContentOfACanceledItemAndLaterTheItem() {
        send(item("Wrong story.", CREATED).build());
        send(item("KILL", CREATED.plusSeconds(60))
                .setPubStatus(PubStatus.CANCELED)
                .setEdNote("Untrue")
                .build());

        var killed = decode(current.readValuesToList().get(1), EnrichedItem.class);
        assertThat(killed.getPubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(killed.getText()).isEmpty();
        assertThat(killed.getHeadline()).isNull();
        assertThat(killed.getEntities()).isEmpty();
        assertThat(killed.getEdNote()).isEqualTo("Untrue");

        driver.advanceWallClockTime(KEPT.minusMinutes(1));
        assertThat(current.isEmpty()).isTrue();
        driver.advanceWallClockTime(Duration.ofMinutes(2));
        assertThat(current.readKeyValue()).satisfies(tombstone -> {
            assertThat(tombstone.key).isEqualTo(ID);
            assertThat(tombstone.value).isNull();
        });
        driver.advanceWallClockTime(KEPT);
        assertThat(current.isEmpty()).isTrue();
    }

    @Test
    void writesNoTombstoneForAnItemThatCameBack() {
        send(item("KILL", CREATED).setPubStatus(PubStatus.CANCELED).build());
        send(item("True after all.", CREATED.plusSeconds(60)).build());
        current.readValuesToList();

        driver.advanceWallClockTime(KEPT.plusMinutes(1));

        assertThat(current.isEmpty()).isTrue();
    }

    @Test
    void publishesAnItemWhoseAnnotatorFails() {
        send(item("Fail here, please.", CREATED).build());

        var item = decode(enriched.readValue(), EnrichedItem.class);
        assertThat(item.getDates()).isEmpty();
        assertThat(item.getEntities()).hasSize(1);
        assertThat(item.getAnnotators().get(1)).satisfies(run -> {
            assertThat(run.getStatus()).isEqualTo(AnnotatorStatus.FAILED);
            assertThat(run.getMessage()).contains("no date for you");
        });
        assertThat(metrics.scrape()).contains("newswire_enrich_annotator_failed_dates_total 1.0");
    }

    @Test
    void sendsBytesItCannotReadToTheDeadLetters() {
        raw.pipeInput(new TestRecord<>(ID.getBytes(UTF_8), "rubbish".getBytes(UTF_8), headers(), ARRIVAL));

        assertThat(enriched.isEmpty()).isTrue();
        var record = deadLetters.readRecord();
        assertThat(record.key()).isEqualTo(ID);
        var letter = decode(record.value(), DeadLetter.class);
        assertThat(letter.getStage()).isEqualTo("enrich");
        assertThat(letter.getCode()).isEqualTo("registry.undecodable");
        assertThat(letter.getOriginal()).isEqualTo(ByteBuffer.wrap("rubbish".getBytes(UTF_8)));
        assertThat(letter.getOriginTopic()).isEqualTo("news.raw");
        assertThat(letter.getOriginOffset()).isZero();
        assertThat(letter.getOriginHeaders()).containsKey("traceparent");
        assertThat(RecordHeaders.traceParent(record.headers()).orElseThrow().traceId())
                .isEqualTo(TRACE.traceId());
        assertBalanced(0, 0, 1);
    }

    @Test
    void keepsAKeyThatIsNoTextByteForByte() {
        var key = new byte[] {(byte) 0xff, 0, (byte) 0xfe};
        raw.pipeInput(new TestRecord<>(key, "rubbish".getBytes(UTF_8), headers(), ARRIVAL));

        assertThat(decode(deadLetters.readValue(), DeadLetter.class).getOriginKey())
                .isEqualTo(ByteBuffer.wrap(key));
    }

    @Test
    void sendsAnItemThatOutgrowsTheTopicToTheDeadLettersAndForgetsIt() {
        largestRecord = 100;
        send(item("Too long.", CREATED).build());
        assertThat(decode(deadLetters.readValue(), DeadLetter.class).getCode()).isEqualTo("record.too-large");
        assertThat(enriched.isEmpty()).isTrue();

        largestRecord = 1_000_000;
        send(item("Too long.", CREATED).build());
        assertThat(enriched.readValuesToList()).hasSize(1);
        assertBalanced(1, 0, 1);
    }

    @Test
    void neverTakesARegistryThatIsAwayForABadRecord() {
        registryIsAway = true;
        assertThatThrownBy(() -> send(item("Patience.", CREATED).build()))
                .hasRootCauseInstanceOf(RegistryUnavailableException.class);
        assertThat(deadLetters.isEmpty()).isTrue();
        assertBalanced(0, 0, 0);
    }

    private void assertBalanced(long accepted, long duplicate, long refused) {
        assertThat(counters.counts())
                .isEqualTo(new EnrichCounts(accepted + duplicate + refused, accepted, duplicate, refused));
    }

    private void send(RawItem item) {
        raw.pipeInput(new TestRecord<>(item.getItemId().getBytes(UTF_8), encode(item), headers(), ARRIVAL));
    }

    private static Headers headers() {
        var headers = new org.apache.kafka.common.header.internals.RecordHeaders();
        headers.add("traceparent", TRACE.toString().getBytes(UTF_8));
        return headers;
    }

    private static RawItem.Builder item(String body, Instant created) {
        return RawItem.newBuilder()
                .setItemId(ID)
                .setFeed("baltic-press")
                .setGuid("1")
                .setVersionCreated(created)
                .setReceivedAt(ARRIVAL)
                .setHeadline("Storm")
                .setBody(body)
                .setFormat("text")
                .setSource("drop-folder")
                .setOriginalContentType("text/plain")
                .setOriginal(ByteBuffer.wrap(body.getBytes(UTF_8)))
                .setFingerprint("0");
    }

    private TestOutputTopic<String, byte[]> output(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private EnrichStep step() {
        var codecs = new EnrichCodecs(
                new RecordDecoder<>((topic, bytes) -> {
                    if (registryIsAway) throw new RegistryUnavailableException("the registry is away", null);
                    return decode(bytes, RawItem.class);
                }),
                new RecordEncoder<>(this::encodeBounded, Integer.MAX_VALUE),
                new RecordEncoder<>((topic, letter) -> encode(letter), Integer.MAX_VALUE));
        return new EnrichStep(
                Topics.DEFAULT,
                codecs,
                new ArticleReader(),
                new Enricher(new FirstWord(), new FailsOnRequest(), new ReadsNothing()),
                counters,
                Clock.fixed(ARRIVAL, ZoneOffset.UTC),
                new Random(2));
    }

    private byte[] encodeBounded(String topic, EnrichedItem item) {
        return new RecordEncoder<EnrichedItem>((name, value) -> encode(value), largestRecord).encode(topic, null, item);
    }

    private static byte[] encode(SpecificRecord record) {
        var bytes = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        try {
            new SpecificDatumWriter<SpecificRecord>(record.getSchema()).write(record, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T extends SpecificRecord> T decode(byte[] bytes, Class<T> type) {
        try {
            return new SpecificDatumReader<>(type)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
        } catch (IOException | RuntimeException e) {
            throw new SerdeException(SerdeException.Code.UNDECODABLE, "test", e.toString(), e);
        }
    }

    /** Takes the first word of every article for an event. */
    private static final class FirstWord implements Annotator<Entity> {

        @Override
        public String name() {
            return "entities";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public boolean reads(Article article) {
            return true;
        }

        @Override
        public List<Entity> annotate(Article article) {
            var token = article.sentences().get(0).tokens().get(0);
            var mention = new Mention(token.span(), token.form(), null);
            return List.of(new Entity(
                    "event/1", Entity.Type.EVENT, "storm", token.form(), 0.5, List.of("storm"), List.of(mention)));
        }
    }

    private static final class FailsOnRequest implements Annotator<Timex> {

        @Override
        public String name() {
            return "dates";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public boolean reads(Article article) {
            return true;
        }

        @Override
        public List<Timex> annotate(Article article) {
            if (article.text().contains("Fail here")) throw new IllegalStateException("no date for you");
            return List.of(new Timex(
                    new Span(0, 1),
                    "S",
                    Timex.Type.DATE,
                    "",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "first-letter"));
        }
    }

    private static final class ReadsNothing implements TopicTagger {

        @Override
        public String name() {
            return "topics";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public boolean reads(Article article) {
            return false;
        }

        @Override
        public List<TopicTag> annotate(Article article, List<Entity> entities) {
            throw new AssertionError("asked to annotate what it does not read");
        }
    }
}
