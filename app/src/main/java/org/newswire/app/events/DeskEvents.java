package org.newswire.app.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.newswire.app.events.DeskStream.Start;
import org.newswire.avro.EnrichedItem;
import org.newswire.runtime.kafka.KafkaClients;
import org.newswire.runtime.kafka.KafkaSettings;
import org.newswire.runtime.record.RecordCodecs;
import org.newswire.runtime.record.RecordDecoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers {@code GET /desks/{desk}/events} with what happens on a desk, for as long as the reader stays. Each reader has
 * a consumer of its own, in no group, and a thread; there are as many as settings allow. One that takes nothing for a
 * minute is let go: it comes back with the id of its last event and misses nothing.
 */
public final class DeskEvents implements HttpHandler, AutoCloseable {

    /** Path that it answers. */
    public static final String PATH = "/desks/";

    private static final Logger log = LoggerFactory.getLogger(DeskEvents.class);
    private static final Pattern EVENTS = Pattern.compile(PATH + "([a-z0-9-]{1,100})/events");
    private static final Duration STUCK = Duration.ofSeconds(60);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);

    private final KafkaSettings kafka;
    private final RecordCodecs codecs;
    private final EventSettings settings;
    private final Predicate<String> isDesk;
    private final ThreadPoolExecutor readers;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(DeskEvents::thread);
    private final Map<HttpExchange, EventWriter> open = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /**
     * Nobody is let in until it is told to {@linkplain #handle handle} an exchange.
     *
     * @param isDesk whether there is a desk of a name
     */
    public DeskEvents(KafkaSettings kafka, RecordCodecs codecs, EventSettings settings, Predicate<String> isDesk) {
        this.kafka = kafka;
        this.codecs = codecs;
        this.settings = settings;
        this.isDesk = isDesk;
        this.readers = new ThreadPoolExecutor(
                0, Math.max(1, settings.clients()), 10, TimeUnit.SECONDS, new SynchronousQueue<>(), DeskEvents::thread);
        var unused = clock.scheduleWithFixedDelay(this::letGo, 10, 10, TimeUnit.SECONDS);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = EVENTS.matcher(exchange.getRequestURI().getPath());
        if (!path.matches() || settings.clients() == 0) refuse(exchange, 404, "there is /desks/{desk}/events only");
        else if (!exchange.getRequestMethod().equals("GET")) refuse(exchange, 405, "GET only");
        else if (!settings.remote() && !Caller.isLocal(exchange))
            refuse(exchange, 403, "for this machine only; desks.events.remote=true lets others in");
        else if (!isDesk.test(path.group(1))) refuse(exchange, 404, "no desk is named " + path.group(1));
        else hand(exchange, path.group(1), start(exchange));
    }

    @Override
    public void close() {
        closing = true;
        clock.shutdownNow();
        open.keySet().forEach(HttpExchange::close);
        readers.shutdown();
        try {
            if (!readers.awaitTermination(CLOSE_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) readers.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Start start(HttpExchange exchange) {
        return "from=beginning".equals(exchange.getRequestURI().getQuery()) ? Start.BEGINNING : Start.NOW;
    }

    private void hand(HttpExchange exchange, String desk, Start start) throws IOException {
        try {
            readers.execute(() -> answer(exchange, desk, start));
        } catch (RejectedExecutionException full) {
            exchange.getResponseHeaders().set("Retry-After", "30");
            refuse(exchange, 503, "as many readers as desks.events.clients allows");
        }
    }

    private void answer(HttpExchange exchange, String desk, Start start) {
        var last = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Last-Event-ID"))
                .flatMap(EventId::parse);
        try (exchange;
                var consumer = consumer();
                var deserializer = codecs.decoder(EnrichedItem.class).deserializer()) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            var out = new EventWriter(exchange.getResponseBody());
            open.put(exchange, out);
            var topic = kafka.topics().desk(desk).name();
            new DeskStream(desk, topic, consumer, new RecordDecoder<>(deserializer), out)
                    .write(last, start, settings.heartbeat(), () -> closing);
        } catch (IOException gone) {
            log.debug("reader of desk has gone desk={}", desk, gone);
        } catch (KafkaException e) {
            log.warn("reader of desk let go desk={} reason=\"{}\"", desk, e.toString());
        } finally {
            open.remove(exchange);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var properties = new KafkaClients(kafka).consumer("newswire-desk-events");
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private void letGo() {
        var before = System.nanoTime() - STUCK.toNanos();
        open.forEach((exchange, out) -> {
            if (out.isStuckSince(before)) exchange.close();
        });
    }

    private static void refuse(HttpExchange exchange, int status, String reason) throws IOException {
        try (exchange) {
            var body = (reason + "\n").getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "desk-events");
        thread.setDaemon(true);
        return thread;
    }
}
