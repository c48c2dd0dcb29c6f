package org.newswire.app.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.newswire.ingest.source.Delivery;

/**
 * A file of a suite as it is read.
 *
 * @param path the file
 * @param name its path below the folder of the suite, with slashes
 */
record SuiteFile(Path path, String name) implements Delivery {

    private static final String SHOULD_FAIL = "should_fail";
    private static final String SHOULD_PASS = "should_pass";

    /** Whether its suite says that it breaks the rules of its format: it is in a folder of that name. */
    boolean isMeantToFail() {
        return name.contains(SHOULD_FAIL + "/");
    }

    /** Whether it is there to show a rule of its format: one to pass or one to fail. */
    boolean isOfValidation() {
        return isMeantToFail() || name.contains(SHOULD_PASS + "/");
    }

    /** Name of the file without its folder and extension, which the versions of one story share. */
    String stem() {
        return stem(path);
    }

    static String stem(Path path) {
        return path.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }

    @Override
    public String feed() {
        return "conformance";
    }

    @Override
    public String source() {
        return "file";
    }

    @Override
    public Optional<String> sourceId() {
        return Optional.of(stem());
    }

    /** Always the same, so that dates without a year are read alike on any day. */
    @Override
    public Instant receivedAt() {
        return Instant.EPOCH;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
