package org.newswire.app;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Shows what is wrong with the arguments: one line, where help is, and what may have been meant. */
final class UsageReport implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException thrown, String[] arguments) {
        var command = thrown.getCommandLine();
        var err = command.getErr();
        Newswire.printError(
                err, thrown.getMessage() + "; help: " + command.getCommandSpec().qualifiedName() + " --help");
        UnmatchedArgumentException.printSuggestions(thrown, err);
        err.flush();
        return ExitCode.USAGE;
    }
}
