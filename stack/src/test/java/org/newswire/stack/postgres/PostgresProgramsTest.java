package org.newswire.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresProgramsTest {

    @TempDir
    Path cache;

    @ParameterizedTest
    @CsvSource({
        "Linux,    amd64,   postgres-linux-x86_64",
        "Linux,    aarch64, postgres-linux-arm_64",
        "Mac OS X, x86_64,  postgres-darwin-x86_64",
        "Mac OS X, aarch64, postgres-darwin-x86_64"
    })
    void hasProgramsForThisMachine(String os, String arch, String archive) throws IOException {
        assertThat(PostgresPrograms.archiveName(os, arch)).isEqualTo(archive);
        assertThat(PostgresPrograms.class.getResource("/" + archive + ".txz")).isNotNull();
    }

    @Test
    void saysWhereItHasNone() {
        assertThatThrownBy(() -> PostgresPrograms.archiveName("Windows 11", "amd64"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no embedded PostgreSQL for Windows 11 on amd64")
                .hasMessageContaining("WSL");
    }

    @Test
    void unpacksAgainWhatWasInterrupted() throws IOException {
        String archive = PostgresPrograms.archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path half = Files.createDirectories(cache.resolve("postgres-17.11.0-" + archive + ".next/bin"));
        Files.writeString(half.resolve("postgres"), "half a program");

        PostgresPrograms programs = PostgresPrograms.find(cache);

        assertThat(half).doesNotExist();
        assertThat(Commands.run(List.of(programs.path("postgres"), "--version")))
                .isEqualTo("postgres (PostgreSQL) 17.11");
    }
}
