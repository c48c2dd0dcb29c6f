package org.newswire.stack.broker;

import java.io.IOException;
import java.util.Locale;

/**
 * Runs code that changes letters' case without naming a locale. Kafka's server does so with the names of its enums when it
 * reads its configuration, and does not start where i and I are not one letter in two cases (Turkish, Azerbaijani). There,
 * and only there, the JVM's default locale is another one meanwhile; one caller at a time, so that each restores the right
 * one.
 */
final class RootLocale {

    private RootLocale() {}

    static <T> T during(Work<T> work) throws IOException {
        synchronized (RootLocale.class) {
            Locale before = Locale.getDefault();
            if ("i".toUpperCase(before).equals("I")) {
                return work.run();
            }
            Locale.setDefault(Locale.ROOT);
            try {
                return work.run();
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    /** Something that gives a result or fails. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }
}
