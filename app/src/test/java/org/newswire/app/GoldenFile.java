package org.newswire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated file that is kept under version control; {@code UPDATE_GOLDEN=1} rewrites it. */
final class GoldenFile {

    private GoldenFile() {}

    /** Fails when the file is not what is generated now. */
    static void verify(Path file, String generated) throws IOException {
        if ("1".equals(System.getenv("UPDATE_GOLDEN"))) Files.writeString(file, generated);
        assertThat(file).as("%s; UPDATE_GOLDEN=1 writes it", file).exists();
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("%s is generated: run the tests with UPDATE_GOLDEN=1 and review the diff", file)
                .isEqualTo(generated);
    }
}
