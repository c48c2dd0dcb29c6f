package org.newswire.stack.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.stack.io.Loopback;

class EmbeddedBrokerIT {

    @TempDir
    Path folder;

    /** Left to itself Kafka halts the JVM here, and this test with it. */
    @Test
    void throwsWhenAPortIsTaken() throws Exception {
        try (ServerSocket client = listen();
                ServerSocket controller = listen();
                ServerSocket free = listen()) {
            free.close();
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, free.getLocalPort(), controller.getLocalPort()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("port " + free.getLocalPort() + " or " + controller.getLocalPort()
                            + " for the broker is taken by another program");
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, client.getLocalPort(), free.getLocalPort()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is taken by another program");
        }
    }

    /** Kafka turns "classic" into upper case to find the name of an enum; with a dotted I it does not. */
    @Test
    void startsInTurkish() throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        int[] ports = new int[2];
        try (ServerSocket first = listen();
                ServerSocket second = listen()) {
            ports[0] = first.getLocalPort();
            ports[1] = second.getLocalPort();
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, ports[0], ports[1]);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
            assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("tr-TR"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static ServerSocket listen() throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.bind(Loopback.at(0));
        return socket;
    }
}
