package org.newswire.sink.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Flyway's chatter one level lower: what it calls info is of no use to operators. Made by Flyway, by its name. */
final class QuietLog implements Log {

    private final Logger log;

    private QuietLog(Logger log) {
        this.log = log;
    }

    /** What Flyway asks for loggers. */
    public static final class Creator implements LogCreator {
        @Override
        public Log createLogger(Class<?> type) {
            return new QuietLog(LoggerFactory.getLogger(type));
        }
    }

    @Override
    public void debug(String message) {
        log.trace(message);
    }

    @Override
    public void info(String message) {
        log.debug(message);
    }

    @Override
    public void notice(String message) {
        log.debug(message);
    }

    @Override
    public void warn(String message) {
        log.warn(message);
    }

    @Override
    public void error(String message) {
        log.error(message);
    }

    @Override
    public void error(String message, Exception e) {
        log.error(message, e);
    }
}
