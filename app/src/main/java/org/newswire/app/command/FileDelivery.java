package org.newswire.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.newswire.app.UserException;
import org.newswire.ingest.source.Delivery;

/**
 * One file, or standard input, as the commands read it that need no pipeline.
 *
 * @param path the file; {@code -} for standard input
 * @param feed feed that it is read as
 * @param receivedAt when it arrived
 */
record FileDelivery(Path path, String feed, Instant receivedAt) implements Delivery {

    /** The feed of a file that belongs to none. */
    static final String LOCAL = "local";

    /** A file that arrives now. */
    static FileDelivery now(Path path) {
        return new FileDelivery(path, LOCAL, Clock.systemUTC().instant());
    }

    /** Says what keeps it from being read, for commands that read nothing else. */
    FileDelivery checked() {
        if (isStandardInput()) return this;
        if (Files.isDirectory(path)) throw new UserException(path + " is a folder; name a file");
        if (!Files.isReadable(path)) throw new UserException("cannot read " + path + "; is the path right?");
        return this;
    }

    @Override
    public String source() {
        return "file";
    }

    @Override
    public String name() {
        return isStandardInput() ? "standard input" : path.toString();
    }

    @Override
    public Optional<String> sourceId() {
        var name = isStandardInput() ? null : path.getFileName();
        return Optional.ofNullable(name).map(Path::toString).map(text -> text.replaceFirst("\\.[^.]+$", ""));
    }

    @Override
    public InputStream open() throws IOException {
        return isStandardInput() ? System.in : Files.newInputStream(path);
    }

    private boolean isStandardInput() {
        return path.toString().equals("-");
    }
}
