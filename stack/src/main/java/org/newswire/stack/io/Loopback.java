package org.newswire.stack.io;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/** 127.0.0.1 and nothing else: never a name to be resolved, never ::1, whatever this JVM prefers. */
public final class Loopback {

    /** As it stands in addresses. */
    public static final String HOST = "127.0.0.1";

    private Loopback() {}

    /** A port of it. */
    public static InetSocketAddress at(int port) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes are an address", e);
        }
    }
}
