package org.newswire.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Where the log goes: by default warnings to standard error, so that a command's own words stay readable. A stage in a
 * service logs to standard error from INFO on; {@code run} to a file in its data folder.
 */
public final class Logging {

    private static final String FILE = "newswire.log.file";
    private static final String RESOURCE = "/org/newswire/app/";

    private static @Nullable Path file;

    private Logging() {}

    /** Logs to a file from now on; older files are kept beside it, 50 MB in all. */
    public static synchronized void toFile(Path path) {
        System.setProperty(FILE, path.toString());
        configure("logback-file.xml");
        file = path;
    }

    /** Logs everything an operator acts on to standard error from now on. */
    public static synchronized void toStandardError() {
        configure("logback-service.xml");
    }

    /** Where the log goes, in words: the file, or standard error. */
    public static synchronized String destination() {
        return file == null ? "standard error" : file.toString();
    }

    private static void configure(String resource) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        context.reset();
        try {
            configurator.doConfigure(
                    java.util.Objects.requireNonNull(Logging.class.getResource(RESOURCE + resource), resource));
        } catch (JoranException e) {
            throw new IllegalStateException("the logging configuration " + resource + " is broken", e);
        }
    }
}
