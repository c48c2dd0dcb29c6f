package org.newswire.app;

import java.io.UncheckedIOException;
import org.apache.kafka.common.KafkaException;
import org.newswire.runtime.config.SettingsException;
import org.newswire.runtime.yaml.YamlException;
import org.newswire.sink.store.StoreException;
import org.newswire.stack.StackException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Shows what went wrong: one line for what the person can put right, and for an error of ours a hint where the stack
 * trace is. Stack traces go to the log, never to the terminal, unless {@code NEWSWIRE_STACKTRACE} is set.
 */
final class ErrorReport implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult arguments) {
        LoggerFactory.getLogger(ErrorReport.class).debug("command failed", thrown);
        if (System.getenv("NEWSWIRE_STACKTRACE") != null) thrown.printStackTrace(command.getErr());
        Newswire.printError(command.getErr(), message(thrown));
        return exitCode(thrown);
    }

    private static String message(Exception thrown) {
        if (isExplained(thrown)) return String.valueOf(thrown.getMessage());
        return "unexpected error: " + thrown + "\nset NEWSWIRE_STACKTRACE=1 and run it again to see where";
    }

    private static int exitCode(Exception thrown) {
        if (thrown instanceof SettingsException || thrown instanceof YamlException) return ExitCode.USAGE;
        return isExplained(thrown) ? ExitCode.FAILED : ExitCode.INTERNAL;
    }

    // Our own exceptions say what to do; those of Kafka, of files and of the database name what they could not reach.
    private static boolean isExplained(Exception thrown) {
        return thrown instanceof UserException
                || thrown instanceof SettingsException
                || thrown instanceof YamlException
                || thrown instanceof StackException
                || thrown instanceof KafkaException
                || thrown instanceof StoreException
                || thrown instanceof UncheckedIOException;
    }
}
