package org.newswire.runtime.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newswire.runtime.metrics.Metrics;
import org.newswire.runtime.stage.Stage;
import org.newswire.runtime.stage.StageState;

class HealthServerTest {

    private final Metrics metrics = new Metrics();
    private final FixedStage ingest = new FixedStage("ingest", StageState.RUNNING);
    private final FixedStage sink = new FixedStage("sink", StageState.RUNNING);
    private final HealthServer server = new HealthServer(0, List.of(ingest, sink), metrics);

    @AfterEach
    void close() {
        server.close();
        metrics.close();
    }

    @Test
    void isReadyWhenEveryStageRuns() throws Exception {
        server.start();

        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").body()).isEqualTo("ingest RUNNING\nsink RUNNING\n");
    }

    @Test
    void isLiveButNotReadyWhileAStageRetries() throws Exception {
        server.start();
        sink.state = StageState.RETRYING;

        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    }

    @Test
    void isNotLiveOnceAStageHasFailed() throws Exception {
        server.start();
        sink.state = StageState.FAILED;

        assertThat(get("/health/live").statusCode()).isEqualTo(503);
    }

    @Test
    void saysWhatShouldBePutRightThoughTheStageRuns() throws Exception {
        server.start();
        sink.notice = "desks.yml line 3, column 9: unknown field";

        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").body())
                .isEqualTo("ingest RUNNING\nsink RUNNING, but desks.yml line 3, column 9: unknown field\n");
    }

    @Test
    void otherPartsAnswerPathsOfTheirOwn() throws Exception {
        server.handle("/echo/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(204, -1);
            }
        });
        server.start();

        assertThat(get("/echo/1").statusCode()).isEqualTo(204);
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void showsMetersInPrometheusText() throws Exception {
        server.start();
        metrics.counter("sink", "stored", "Rows stored.").increment(3);

        assertThat(get("/metrics").body())
                .contains("# HELP newswire_sink_stored_total Rows stored.", "newswire_sink_stored_total 3.0");
    }

    @Test
    void saysWhichSettingToChangeWhenThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> new HealthServer(taken.getLocalPort(), List.of(), metrics))
                    .hasMessageContaining("health port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("health.port");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static final class FixedStage implements Stage {

        private final String name;
        private volatile StageState state;
        private volatile @Nullable String notice;

        FixedStage(String name, StageState state) {
            this.name = name;
            this.state = state;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void start() {}

        @Override
        public StageState state() {
            return state;
        }

        @Override
        public Optional<Throwable> failure() {
            return Optional.empty();
        }

        @Override
        public Optional<String> notice() {
            return Optional.ofNullable(notice);
        }

        @Override
        public void close() {}
    }
}
