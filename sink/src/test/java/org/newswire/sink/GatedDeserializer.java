package org.newswire.sink;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.newswire.runtime.registry.AvroDeserializer;

/** Reads as usual, but lets the test hold it up or fail it; named in settings, so its gates are static. */
public final class GatedDeserializer implements Deserializer<Object> {

    static volatile CountDownLatch entered = new CountDownLatch(0);
    static volatile CountDownLatch gate = new CountDownLatch(0);
    static volatile boolean registryIsAway;

    private final AvroDeserializer delegate = new AvroDeserializer();

    @Override
    public void configure(Map<String, ?> properties, boolean isKey) {
        delegate.configure(properties, isKey);
    }

    @Override
    public Object deserialize(String topic, byte[] bytes) {
        entered.countDown();
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        if (registryIsAway) failToConnect();
        return delegate.deserialize(topic, bytes);
    }

    // As a client does whose server is away: nothing listens on port 1.
    private static void failToConnect() {
        try (var socket = new Socket("127.0.0.1", 1)) {
            throw new AssertionError("port 1 answers: " + socket);
        } catch (IOException e) {
            throw new SerializationException("cannot get the schema", e);
        }
    }

    static void open() {
        registryIsAway = false;
        gate.countDown();
    }

    @Override
    public void close() {
        delegate.close();
    }
}
