package org.newswire.ingest.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.feed.FeedsFile.Reading;
import org.newswire.runtime.yaml.YamlException;
import org.newswire.runtime.yaml.YamlProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The feeds that are declared now. {@link #look} reads the file again and tells the listeners what changed, so a site
 * adds a feed without a restart. It is read as a whole, not watched for events, so that it works on network shares and
 * with files that are replaced.
 *
 * <p>A file that is wrong is refused as a whole, with its problems in the log once, and a file that is gone changes
 * nothing: the feeds stay as they were. New content counts when two looks in a row have seen it, so that half a file is
 * not taken for a file. What references stand for is read again too.
 *
 * <p>Thread-safe; listeners are called by the thread that looks.
 */
public final class Feeds {

    private static final Logger log = LoggerFactory.getLogger(Feeds.class);

    private final Path file;
    private final FeedsFile reader;
    private final List<Consumer<FeedsChange>> listeners = new CopyOnWriteArrayList<>();
    private volatile Map<String, FeedDeclaration> feeds = Map.of();
    private @Nullable String seen;
    private List<YamlProblem> refused = List.of();
    private boolean gone;

    /**
     * Reads the file; one that is not there declares no feeds.
     *
     * @param environment environment variables that values in the file may refer to
     * @throws YamlException with everything that is wrong with it
     */
    public Feeds(Path file, Map<String, String> environment) {
        this.file = file;
        this.reader = new FeedsFile(folder(file), environment);
        var reading = reading();
        if (reading.isEmpty()) {
            gone = true;
            return;
        }
        if (!reading.get().problems().isEmpty())
            throw new YamlException(file, reading.get().problems());
        feeds = byName(reading.get().feeds());
    }

    /** All of them, in the order of the file. */
    public Collection<FeedDeclaration> all() {
        return feeds.values();
    }

    /** The feed of this name. */
    public Optional<FeedDeclaration> find(String name) {
        return Optional.ofNullable(feeds.get(name));
    }

    /** Tells the listener now of the feeds that there are, as added, and later of every change. */
    public synchronized void listen(Consumer<FeedsChange> listener) {
        listeners.add(listener);
        listener.accept(new FeedsChange(List.copyOf(feeds.values()), List.of(), List.of()));
    }

    /** Reads the file again; whether the feeds changed. */
    public synchronized boolean look() {
        var before = seen;
        var reading = reading();
        if (reading.isEmpty()) {
            if (!gone && !feeds.isEmpty())
                log.warn(
                        "feeds file is gone file={} feeds={}, they stay; an empty file declares none",
                        file,
                        feeds.size());
            gone = true;
            return false;
        }
        gone = false;
        if (seen == null || !seen.equals(before)) return false;
        if (!reading.get().problems().isEmpty()) {
            refuse(reading.get().problems());
            return false;
        }
        refused = List.of();
        return accept(byName(reading.get().feeds()));
    }

    private void refuse(List<YamlProblem> problems) {
        if (problems.equals(refused)) return;
        refused = problems;
        for (var problem : problems) log.error("feeds file is wrong file={} {}", file, problem);
        log.error("feeds file refused file={} feeds={}, those that were declared before stay", file, feeds.size());
    }

    private boolean accept(Map<String, FeedDeclaration> now) {
        var before = feeds;
        var change = change(before, now);
        if (change.isEmpty()) return false;
        feeds = now;
        log.info(
                "feeds changed file={} feeds={} added={} changed={} removed={}",
                file,
                now.size(),
                names(change.added()),
                names(change.changed()),
                names(change.removed()));
        for (var listener : listeners) listener.accept(change);
        return true;
    }

    private static FeedsChange change(Map<String, FeedDeclaration> before, Map<String, FeedDeclaration> now) {
        var added = new ArrayList<FeedDeclaration>();
        var changed = new ArrayList<FeedDeclaration>();
        for (var feed : now.values()) {
            var old = before.get(feed.name());
            if (old == null) added.add(feed);
            else if (!old.equals(feed)) changed.add(feed);
        }
        var removed = before.values().stream()
                .filter(feed -> !now.containsKey(feed.name()))
                .toList();
        return new FeedsChange(added, changed, removed);
    }

    /** What is in the file now, and notes its text as seen; empty when there is no file. */
    private Optional<Reading> reading() {
        seen = null;
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(FeedsFile.MOST_BYTES + 1);
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            seen = text;
            if (bytes.length > FeedsFile.MOST_BYTES)
                return unreadable("larger than " + FeedsFile.MOST_BYTES + " bytes");
            return Optional.of(reader.read(text));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (CharacterCodingException notUtf8) {
            return unreadable("not in UTF-8");
        } catch (IOException e) {
            return unreadable("cannot be read: " + e);
        }
    }

    private Optional<Reading> unreadable(String why) {
        if (seen == null) seen = why;
        return Optional.of(new Reading(List.of(), List.of(new YamlProblem(1, 1, why))));
    }

    private static Map<String, FeedDeclaration> byName(List<FeedDeclaration> feeds) {
        var byName = new LinkedHashMap<String, FeedDeclaration>();
        for (var feed : feeds) byName.put(feed.name(), feed);
        return Collections.unmodifiableMap(byName);
    }

    private static List<String> names(List<FeedDeclaration> feeds) {
        return feeds.stream().map(FeedDeclaration::name).toList();
    }

    private static Path folder(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
