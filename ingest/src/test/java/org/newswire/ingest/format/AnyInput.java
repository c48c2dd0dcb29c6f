package org.newswire.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

/** What holds of every format for any bytes: it gives a result, and one that a record can carry. */
final class AnyInput {

    private AnyInput() {}

    /** Reads bytes with the format of this name, cut into parts as it likes, and checks all that comes of them. */
    static void check(String name, byte[] bytes) {
        var format = Formats.only(name).detect(Head.of("a", bytes, true, null)).orElseThrow();
        var whole = Unit.of("a", "a", bytes, Hints.NONE);
        if (bytes.length > 0)
            assertThat(format.parts(whole))
                    .allSatisfy(part -> assertThat(part.isWhole()).isTrue());
        for (var part : Formats.parts(format, whole)) check(name, Formats.read(format, part));
    }

    private static void check(String name, ParseResult result) {
        for (var rejection : result.rejections()) {
            assertThat(rejection.code()).as("a defect of %s", name).isNotEqualTo(FailureCode.FORMAT_FAILED);
            assertThat(rejection.message().length()).isLessThan(500);
        }
        for (var item : result.items()) check(item);
    }

    private static void check(WireItem item) {
        assertThat(item.guid()).isNotBlank();
        assertThat(item.problems().size()).isLessThanOrEqualTo(Problems.LIMIT + 1);
        assertThat(item.body()).doesNotContain("\u0000", "\r", "\n\n\n");
        assertThat(UTF_8.newEncoder().canEncode(item.body())).isTrue();
        Stream.of(item.headline(), item.slugline(), item.byline(), item.dateline(), item.provider(), item.language())
                .filter(line -> line != null)
                .forEach(line -> assertThat(line).isNotBlank().doesNotContain("\n", "\u0000"));
    }
}
