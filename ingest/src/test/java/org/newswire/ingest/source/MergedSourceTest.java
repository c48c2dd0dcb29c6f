package org.newswire.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MergedSourceTest {

    private static final Settlement USED = Settlements.used();

    private final ListSource folder = new ListSource("drop-folder", "f1", "f2", "f3");
    private final ListSource push = new ListSource("push", "p1");
    private final MergedSource source = new MergedSource(List.of(folder, push));

    @Test
    void takesTurns() throws Exception {
        assertThat(names(4)).containsExactly("f1", "p1", "f2", "f3");
        assertThat(source.poll(Duration.ZERO)).isEmpty();
        assertThat(source.kind()).isEqualTo("drop-folder+push");
    }

    @Test
    void waitsUntilOneHasSomething() throws Exception {
        names(4);
        var waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return source.poll(Duration.ofSeconds(50)).orElseThrow().name();
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });

        push.put("p2");

        assertThat(waiting.get()).isEqualTo("p2");
    }

    @Test
    void tellsEachSourceWhatBecameOfItsOwn() throws Exception {
        var first = source.poll(Duration.ZERO).orElseThrow();
        var second = source.poll(Duration.ZERO).orElseThrow();

        source.settle(second, USED);
        source.postpone(first, new IOException("locked"));

        assertThat(push.settled).containsExactly("p1");
        assertThat(folder.postponed).containsExactly("f1");
        assertThat(names(3)).containsExactly("f2", "f3", "f1");
        assertThatThrownBy(() -> source.settle(second, USED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goesOnWithTheOthersWhenOneCannotBeRead() throws Exception {
        folder.breakOnce();

        assertThatThrownBy(() -> source.poll(Duration.ZERO)).hasMessage("the share is away");
        assertThat(names(4)).containsExactly("p1", "f1", "f2", "f3");
    }

    @Test
    void endsWithTheLastOfThem() throws Exception {
        names(4);
        folder.end();
        assertThat(source.isExhausted()).isFalse();
        push.end();
        assertThat(source.poll(Duration.ofSeconds(50))).isEmpty();
        assertThat(source.isExhausted()).isTrue();
    }

    @Test
    void closesAll() {
        source.close();
        assertThat(folder.isClosed()).isTrue();
        assertThat(push.isClosed()).isTrue();
    }

    private List<String> names(int count) throws Exception {
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++)
            names.add(source.poll(Duration.ZERO).orElseThrow().name());
        return names;
    }
}
