package org.newswire.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BackgroundSourceTest {

    private static final Duration LONG = Duration.ofSeconds(50);

    private final ListSource inner = new ListSource("drop-folder", "a", "b", "c");

    @Test
    void handsOverWhatTheOtherHas() throws Exception {
        try (var source = background()) {
            assertThat(names(source, 3)).containsExactly("a", "b", "c");
            inner.put("d");
            assertThat(names(source, 1)).containsExactly("d");
        }
    }

    @Test
    void settlesEverythingBeforeItIsClosed() throws Exception {
        try (var source = background()) {
            for (int i = 0; i < 3; i++) source.settle(source.poll(LONG).orElseThrow(), Settlements.used());
        }
        assertThat(inner.settled).containsExactly("a", "b", "c");
        assertThat(inner.isClosed()).isTrue();
    }

    @Test
    void handsAPostponedDeliveryOverAgain() throws Exception {
        try (var source = background()) {
            var first = source.poll(LONG).orElseThrow();
            source.postpone(first, new IOException("locked"));
            assertThat(names(source, 3)).containsExactly("b", "c", "a");
        }
    }

    @Test
    void asksAgainWhenTheOtherCouldNotBeRead() throws Exception {
        inner.breakOnce();
        try (var source = background()) {
            assertThat(names(source, 3)).containsExactly("a", "b", "c");
        }
    }

    @Test
    void endsWithTheOther() throws Exception {
        inner.end();
        try (var source = background()) {
            assertThat(names(source, 3)).containsExactly("a", "b", "c");
            assertThat(source.poll(LONG)).isEmpty();
            assertThat(source.isExhausted()).isTrue();
        }
    }

    @Test
    void wakesAMergedSource() throws Exception {
        try (var source = new MergedSource(List.of(background()))) {
            for (var name : List.of("a", "b", "c"))
                assertThat(source.poll(LONG).orElseThrow().name()).isEqualTo(name);
            inner.put("d");
            assertThat(source.poll(LONG).orElseThrow().name()).isEqualTo("d");
        }
    }

    private BackgroundSource background() {
        return new BackgroundSource(inner, 2, Duration.ofMillis(1));
    }

    private static List<String> names(Source source, int count) throws Exception {
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++)
            names.add(source.poll(LONG).orElseThrow().name());
        return names;
    }
}
