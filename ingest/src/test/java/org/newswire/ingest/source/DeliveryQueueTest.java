package org.newswire.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.newswire.ingest.source.DeliveryQueue.ClosedException;

class DeliveryQueueTest {

    private static final Settlement USED = new Settlement(1, 0, 0, List.of());

    private final DeliveryQueue queue = new DeliveryQueue("network", 2, 100);

    @Test
    void handsOverInOrderAndTellsTheSettlement() throws Exception {
        var first = delivery(10);
        var second = delivery(10);
        var firstFuture = queue.offer(first).orElseThrow();
        var secondFuture = queue.offer(second).orElseThrow();

        assertThat(queue.poll(Duration.ZERO)).containsSame(first);
        assertThat(queue.poll(Duration.ZERO)).containsSame(second);
        assertThat(queue.poll(Duration.ZERO)).isEmpty();
        queue.settle(second, USED);
        assertThat(secondFuture).isCompletedWithValue(USED);
        assertThat(firstFuture).isNotDone();
    }

    @Test
    void isFullOfWhatIsNotSettledThoughItWasPolled() throws Exception {
        var first = delivery(10);
        var unused = queue.offer(first);
        unused = queue.offer(delivery(10));
        var polled = queue.poll(Duration.ZERO);
        assertThat(queue.offer(delivery(10))).isEmpty();

        queue.settle(polled.orElseThrow(), USED);
        assertThat(queue.offer(delivery(10))).isPresent();
    }

    @Test
    void isFullByBytesButTakesOneThatIsLargerThanAll() {
        assertThat(queue.offer(delivery(1000))).isPresent();
        assertThat(queue.offer(delivery(1))).isEmpty();
    }

    @Test
    void putWaitsForRoom() throws Exception {
        var large = delivery(100);
        var unused = queue.put(large);
        var waiting = CompletableFuture.supplyAsync(() -> put(delivery(100)));

        assertThat(queue.poll(Duration.ofSeconds(10))).containsSame(large);
        queue.settle(large, USED);
        var second = queue.poll(Duration.ofSeconds(10)).orElseThrow();
        queue.settle(second, USED);
        assertThat(waiting.get(10, TimeUnit.SECONDS).get(10, TimeUnit.SECONDS)).isEqualTo(USED);
    }

    @Test
    void closeEndsWhatIsNotSettledAndRefusesTheRest() throws Exception {
        var future = queue.offer(delivery(100)).orElseThrow();
        var waiting = CompletableFuture.supplyAsync(() -> put(delivery(100)));
        queue.close();

        assertThat(future).isCompletedExceptionally();
        assertThat(waiting.get(10, TimeUnit.SECONDS))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(ClosedException.class);
        assertThat(queue.offer(delivery(1)).orElseThrow()).isCompletedExceptionally();
        assertThat(queue.isExhausted()).isTrue();
        assertThat(queue.size()).isZero();
    }

    @Test
    void handsOverAgainWhatWasPostponed() throws Exception {
        var first = delivery(10);
        var future = queue.offer(first).orElseThrow();
        queue.postpone(queue.poll(Duration.ZERO).orElseThrow(), new IOException("unreadable"));

        assertThat(queue.poll(Duration.ZERO)).containsSame(first);
        queue.settle(first, USED);
        assertThat(future).isCompletedWithValue(USED);
    }

    @Test
    void refusesADeliveryThatIsNotItsOwn() {
        assertThatIllegalArgumentException().isThrownBy(() -> queue.settle(delivery(1), USED));
    }

    private CompletableFuture<Settlement> put(ReceivedDelivery delivery) {
        try {
            return queue.put(delivery);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static ReceivedDelivery delivery(int bytes) {
        return new ReceivedDelivery("coast", "push", "coast/a", Optional.empty(), Instant.EPOCH, new byte[bytes]);
    }
}
