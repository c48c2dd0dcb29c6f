package org.newswire.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.newswire.stack.io.Loopback;

class PortsTest {

    @Test
    void findsFreePortsBelowThoseOfOutgoingConnections() {
        Ports ports = Ports.choose(EmbeddedOptions.DEFAULT, new Properties());

        List<Integer> all = List.of(ports.broker(), ports.controller(), ports.registry(), ports.database());
        assertThat(all).allMatch(port -> port >= 20000 && port < 32000).doesNotHaveDuplicates();
    }

    @Test
    void returnsToThePortsItHad() {
        Ports before = Ports.choose(EmbeddedOptions.DEFAULT, new Properties());

        assertThat(Ports.choose(EmbeddedOptions.DEFAULT, before.toProperties())).isEqualTo(before);
    }

    @Test
    void movesAwayFromARememberedPortThatIsTaken() throws IOException {
        Ports before = Ports.choose(EmbeddedOptions.DEFAULT, new Properties());
        try (ServerSocket socket = listen(before.registry())) {
            Ports after = Ports.choose(EmbeddedOptions.DEFAULT, before.toProperties());

            assertThat(after.registry()).isNotEqualTo(socket.getLocalPort());
            assertThat(after.broker()).isEqualTo(before.broker());
        }
    }

    @Test
    void putsUpWithRubbishInWhatItRemembers() {
        Properties remembered = new Properties();
        remembered.setProperty("port.broker", "ninety");
        remembered.setProperty("port.registry", "99999");
        remembered.setProperty("port.database", "-1");

        Ports ports = Ports.choose(EmbeddedOptions.DEFAULT, remembered);
        assertThat(List.of(ports.broker(), ports.registry(), ports.database()))
                .allMatch(port -> port >= 20000 && port < 32000);
    }

    @Test
    void prefersAskedPortsToRememberedOnes() {
        Ports before = Ports.choose(EmbeddedOptions.DEFAULT, new Properties());
        int asked = Ports.choose(EmbeddedOptions.DEFAULT, new Properties()).database();

        assertThat(Ports.choose(EmbeddedOptions.DEFAULT.withDatabasePort(asked), before.toProperties())
                        .database())
                .isEqualTo(asked);
    }

    @Test
    void listsEveryAskedPortThatIsTaken() throws IOException {
        try (ServerSocket first = listen(0);
                ServerSocket second = listen(0)) {
            EmbeddedOptions options = EmbeddedOptions.DEFAULT
                    .withBrokerPort(first.getLocalPort())
                    .withDatabasePort(second.getLocalPort());

            assertThatThrownBy(() -> Ports.choose(options, new Properties()))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("port " + first.getLocalPort() + " for the broker is taken")
                    .hasMessageContaining("port " + second.getLocalPort() + " for the database is taken");
        }
    }

    @Test
    void refusesOnePortForTwo() {
        int port = Ports.choose(EmbeddedOptions.DEFAULT, new Properties()).broker();

        assertThatThrownBy(() -> Ports.choose(new EmbeddedOptions(port, port, 0), new Properties()))
                .hasMessageContaining("port " + port + " is asked for twice");
    }

    @Test
    void refusesPortsThatAreNone() {
        assertThatThrownBy(() -> EmbeddedOptions.DEFAULT.withBrokerPort(70000))
                .hasMessage("brokerPort 70000: use 0 (any free port) to 65535");
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.bind(Loopback.at(port));
        return socket;
    }
}
