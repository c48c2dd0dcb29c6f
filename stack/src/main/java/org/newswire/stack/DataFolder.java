package org.newswire.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one embedded stack, held by one process at a time:
 *
 * <pre>
 * stack.lock        the process id of the holder; locked while in use, free again when that process is gone, however
 * stack.properties  layout version and ports
 * kafka/ registry/ postgres/
 * </pre>
 */
final class DataFolder implements AutoCloseable {

    private static final String LAYOUT = "1";
    private static final String PROPERTIES = "stack.properties";
    private static final String LOCK = "stack.lock";

    /** Past any content, because Windows forbids reading what is locked and the process id is there to be read. */
    private static final long LOCK_POSITION = Long.MAX_VALUE - 1;

    /**
     * The folders that this JVM holds. Locks belong to processes, and on POSIX systems closing any channel to a file drops
     * the process's lock on it: a second start in the same JVM must be refused before it opens the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Creates the folder where it is missing and holds it until closed.
     *
     * @throws StackException if another stack holds it, it is no folder, or a newer Newswire laid it out
     */
    static DataFolder open(Path asked) {
        Path path;
        try {
            path = Files.createDirectories(asked).toRealPath();
        } catch (IOException e) {
            throw new StackException("cannot use " + asked + " as data folder: " + e, e);
        }
        if (!HELD.add(path)) {
            throw taken(path, "this process (pid " + ProcessHandle.current().pid() + ")");
        }
        DataFolder folder;
        try {
            folder = lock(path);
        } catch (IOException e) {
            HELD.remove(path);
            throw new StackException("cannot use " + path + " as data folder: " + e, e);
        } catch (StackException e) {
            HELD.remove(path);
            throw e;
        }
        try {
            folder.requireKnownLayout();
            return folder;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Whether a stack has been started in this folder before. */
    static boolean isUsed(Path path) {
        return Files.isRegularFile(path.resolve(PROPERTIES));
    }

    /** The ports of the stack that somebody, in this process or another, has running in this folder. */
    static Optional<Ports> portsInUse(Path asked) {
        if (!isUsed(asked)) return Optional.empty();
        try {
            Path path = asked.toRealPath();
            return isHeld(path) ? Optional.of(Ports.of(remembered(path))) : Optional.empty();
        } catch (IOException e) {
            throw new StackException("cannot read the data folder " + asked + ": " + e, e);
        }
    }

    private static boolean isHeld(Path path) throws IOException {
        if (HELD.contains(path)) return true;
        try (FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(LOCK_POSITION, 1, false)) {
            return lock == null;
        }
    }

    Path path() {
        return path;
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path registry() {
        return path.resolve("registry");
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    /** What {@link #remember} stored last; empty in a new folder. */
    Properties remembered() {
        return remembered(path);
    }

    private static Properties remembered(Path path) {
        Properties properties = new Properties();
        Path file = path.resolve(PROPERTIES);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    /** Replaces, in one step, what the folder knows about itself. */
    void remember(Properties properties) {
        Properties stored = new Properties();
        stored.putAll(properties);
        stored.setProperty("layout", LAYOUT);
        Path next = path.resolve("stack.properties.next");
        try {
            try (Writer writer = Files.newBufferedWriter(next, UTF_8)) {
                stored.store(writer, null);
            }
            Files.move(
                    next,
                    path.resolve(PROPERTIES),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets others have the folder. */
    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(path);
        }
    }

    private static DataFolder lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock(LOCK_POSITION, 1, false);
            if (lock == null) {
                throw taken(path, "another process" + holder(channel));
            }
            channel.truncate(0);
            channel.write(UTF_8.encode("pid=" + ProcessHandle.current().pid() + "\n"), 0);
            return new DataFolder(path, channel, lock);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    private void requireKnownLayout() {
        String layout = remembered().getProperty("layout", LAYOUT);
        if (!layout.equals(LAYOUT)) {
            throw new StackException("the data folder " + path + " has layout " + layout
                    + ", this version of Newswire knows layout " + LAYOUT
                    + "; use the version that wrote it, or another folder");
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(32);
        channel.read(content, 0);
        String text = UTF_8.decode(content.flip()).toString().strip();
        return text.startsWith("pid=") ? " (pid " + text.substring(4) + ")" : "";
    }

    private static StackException taken(Path path, String holder) {
        return new StackException("the data folder " + path + " is in use by " + holder
                + "; close that one first, or choose another folder");
    }
}
