package org.newswire.runtime.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(1);

    @Test
    void doublesUpToTheBoundLessAtMostAHalf() {
        var backoff = new Backoff(FIRST, LONGEST, new Random(1));

        for (var full : new long[] {100, 200, 400, 800, 1000, 1000})
            assertThat(backoff.next()).isBetween(Duration.ofMillis(full / 2), Duration.ofMillis(full));
    }

    @Test
    void staysAtTheBoundHoweverOftenItFails() {
        var backoff = new Backoff(FIRST, LONGEST, new Random(1));

        assertThat(Stream.generate(backoff::next).limit(1000)).allMatch(wait -> wait.compareTo(LONGEST) <= 0);
    }

    @Test
    void startsOverAfterASuccess() {
        var backoff = new Backoff(FIRST, LONGEST, new Random(1));
        for (int i = 0; i < 5; i++) backoff.next();

        backoff.reset();

        assertThat(backoff.next()).isLessThanOrEqualTo(FIRST);
    }
}
