package org.newswire.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.stack.io.Loopback;

class EmbeddedStackIT {

    @TempDir
    Path data;

    @Test
    void keepsEverythingAndItsAddressesOverARestart() throws Exception {
        String addresses;
        try (EmbeddedStack stack = EmbeddedStack.start(data)) {
            new Footprint(stack, "kept").leave();
            addresses = stack.toString();
        }
        try (EmbeddedStack stack = EmbeddedStack.start(data)) {
            Footprint footprint = new Footprint(stack, "kept");
            footprint.produce("second");

            assertThat(stack).hasToString(addresses);
            assertThat(footprint.consume()).containsExactly("first", "second");
            assertThat(footprint.latestSchema()).isEqualTo("\"string\"");
            assertThat(footprint.query("SELECT count(*) FROM kept")).isEqualTo("1");
            stack.close();
            stack.close();
        }
    }

    @Test
    void runsBesideAnother() throws Exception {
        try (EmbeddedStack one = EmbeddedStack.start(data.resolve("one"));
                EmbeddedStack two = EmbeddedStack.start(data.resolve("two"))) {
            new Footprint(one, "mine").leave();
            new Footprint(two, "mine").leave();
            new Footprint(two, "mine").produce("second");

            assertThat(new Footprint(one, "mine").consume()).containsExactly("first");
            assertThat(new Footprint(two, "mine").consume()).containsExactly("first", "second");
            assertThat(List.of(one.bootstrapServers(), one.registryUrl(), one.jdbcUrl()))
                    .doesNotContain(two.bootstrapServers(), two.registryUrl(), two.jdbcUrl());

            assertThatThrownBy(() -> EmbeddedStack.start(data.resolve("one")))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("one is in use by this process (pid ");
            new Footprint(one, "mine").produce("still open");
        }
    }

    @Test
    void takesThePortsItIsGiven() throws Exception {
        Ports ports = Ports.choose(EmbeddedOptions.DEFAULT, new Properties());
        EmbeddedOptions options = new EmbeddedOptions(ports.broker(), ports.registry(), ports.database());
        try (EmbeddedStack stack = EmbeddedStack.start(data, options)) {
            assertThat(stack.bootstrapServers()).isEqualTo("127.0.0.1:" + ports.broker());
            assertThat(URI.create(stack.registryUrl()).getPort()).isEqualTo(ports.registry());
            assertThat(stack.jdbcUrl()).isEqualTo("jdbc:postgresql://127.0.0.1:" + ports.database() + "/newswire");
            assertThat(stack.dataFolder()).contains(data.toRealPath());
        }
    }

    @Test
    void saysWhichPortIsTakenAndLetsTheFolderGo() throws Exception {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(Loopback.at(0));
            EmbeddedOptions options = EmbeddedOptions.DEFAULT.withBrokerPort(other.getLocalPort());

            assertThatThrownBy(() -> EmbeddedStack.start(data, options))
                    .isInstanceOf(StackException.class)
                    .hasMessage(
                            "port " + other.getLocalPort() + " for the broker is taken by another program; stop that"
                                    + " program or give the broker another port");
        }
        DataFolder.open(data).close();
    }

    /** The registry's log is damaged: the broker and the database, which could start, must not stay behind. */
    @Test
    void leavesNothingRunningWhenOneServerFails() throws Exception {
        Files.createDirectories(data.resolve("registry"));
        Files.writeString(data.resolve("registry/registry.log"), "rubbish\nrubbish\n");

        assertThatThrownBy(() -> EmbeddedStack.start(data))
                .isInstanceOf(StackException.class)
                .hasMessageStartingWith("the stack in " + data.toRealPath() + " does not start:\n  - ")
                .hasMessageContaining("registry.log, line 1 is damaged");

        Files.delete(data.resolve("registry/registry.log"));
        try (EmbeddedStack stack = EmbeddedStack.start(data)) {
            new Footprint(stack, "mine").leave();
        }
        assertThat(postmasters()).isEmpty();
    }

    @Test
    void deletesATemporaryFolder() {
        Path folder;
        try (EmbeddedStack stack = EmbeddedStack.startTemporary()) {
            folder = stack.dataFolder().orElseThrow();
            assertThat(folder).isNotEmptyDirectory();
        }
        assertThat(folder).doesNotExist();
    }

    private List<Path> postmasters() throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(file -> file.endsWith("postmaster.pid")).toList();
        }
    }
}
