package org.newswire.stack;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.newswire.stack.io.Loopback;

/**
 * The ports of one embedded stack on 127.0.0.1. Free ports are drawn at random from 20000 to 31999: below the ranges
 * from which operating systems number outgoing connections (Linux from 32768, others from 49152), so that while the stack
 * is down nobody's client is given one of them, and a client that tries to reconnect cannot end up connected to itself.
 */
record Ports(int broker, int controller, int registry, int database) {

    private static final int FIRST = 20000;
    private static final int LAST = 31999;
    private static final int ATTEMPTS = 1000;

    /**
     * The asked ports; where none was asked the remembered ones, if still free; else free ones.
     *
     * @throws StackException listing every asked port that is taken
     */
    static Ports choose(EmbeddedOptions asked, Properties remembered) {
        List<String> problems = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        Ports ports = new Ports(
                choose("broker", asked.brokerPort(), remembered, used, problems),
                choose("controller", 0, remembered, used, problems),
                choose("registry", asked.registryPort(), remembered, used, problems),
                choose("database", asked.databasePort(), remembered, used, problems));
        if (!problems.isEmpty()) {
            throw new StackException(String.join("\n", problems));
        }
        return ports;
    }

    /** The ports as a data folder remembers them. */
    static Ports of(Properties remembered) {
        return new Ports(
                parse(remembered.getProperty("port.broker", "")),
                parse(remembered.getProperty("port.controller", "")),
                parse(remembered.getProperty("port.registry", "")),
                parse(remembered.getProperty("port.database", "")));
    }

    /** The form in which a data folder remembers them. */
    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("port.broker", Integer.toString(broker));
        properties.setProperty("port.controller", Integer.toString(controller));
        properties.setProperty("port.registry", Integer.toString(registry));
        properties.setProperty("port.database", Integer.toString(database));
        return properties;
    }

    private static int choose(
            String server, int asked, Properties remembered, Set<Integer> used, List<String> problems) {
        if (asked != 0) {
            if (!used.add(asked)) {
                problems.add("port " + asked + " is asked for twice; give the " + server + " another one");
            } else if (!isFree(asked)) {
                problems.add("port " + asked + " for the " + server
                        + " is taken by another program; stop that program or give the " + server + " another port");
            }
            return asked;
        }
        int before = parse(remembered.getProperty("port." + server, ""));
        if (before != 0 && !used.contains(before) && isFree(before)) {
            used.add(before);
            return before;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST + 1);
            if (!used.contains(port) && isFree(port)) {
                used.add(port);
                return port;
            }
        }
        problems.add("no port between " + FIRST + " and " + LAST + " is free for the " + server);
        return 0;
    }

    private static int parse(String port) {
        return port.matches("[1-9][0-9]{0,4}") && Integer.parseInt(port) <= 65535 ? Integer.parseInt(port) : 0;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(Loopback.at(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
