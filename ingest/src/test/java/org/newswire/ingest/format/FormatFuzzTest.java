package org.newswire.ingest.format;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One fuzz target for each format. An ordinary test run reads the kept inputs, which are the seeds and every finding;
 * with {@code JAZZER_FUZZ=1} the one target named by {@code -Dtest=FormatFuzzTest#json} is searched for new ones, which
 * are written beside the seeds and stay there. CONTRIBUTING.md says how.
 */
class FormatFuzzTest {

    private static final String MINUTE = "1m";

    @FuzzTest(maxDuration = MINUTE)
    void anpa1312(byte[] bytes) {
        AnyInput.check("anpa1312", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void iptc7901(byte[] bytes) {
        AnyInput.check("iptc7901", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void json(byte[] bytes) {
        AnyInput.check("json", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void jsonArray(byte[] bytes) {
        AnyInput.check("json-array", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void jsonl(byte[] bytes) {
        AnyInput.check("jsonl", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void ninjs(byte[] bytes) {
        AnyInput.check("ninjs", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void text(byte[] bytes) {
        AnyInput.check("text", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void newsmlG2(byte[] bytes) {
        AnyInput.check("newsml-g2", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void rss(byte[] bytes) {
        AnyInput.check("rss", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void atom(byte[] bytes) {
        AnyInput.check("atom", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void newsml1(byte[] bytes) {
        AnyInput.check("newsml-1", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void nitf(byte[] bytes) {
        AnyInput.check("nitf", bytes);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatHasATargetWithSeeds(String format) throws Exception {
        var targets = Arrays.stream(FormatFuzzTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                .collect(toMap(method -> Clean.lower(method.getName()), method -> method));
        var target = targets.get(format.replace("-", ""));

        assertThat(target).as("a method for %s", format).isNotNull();
        try (var inputs = Files.list(inputs(target.getName()))) {
            assertThat(inputs).as("inputs of %s", target.getName()).isNotEmpty();
        }
    }

    static List<String> formats() {
        return Formats.all().names();
    }

    private static Path inputs(String target) throws URISyntaxException, IOException {
        var folder = "FormatFuzzTestInputs/" + target;
        return Path.of(Objects.requireNonNull(FormatFuzzTest.class.getResource(folder), folder)
                .toURI());
    }
}
