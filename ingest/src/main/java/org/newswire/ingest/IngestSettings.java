package org.newswire.ingest;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newswire.ingest.feed.Encoding;
import org.newswire.ingest.feed.FeedDeclaration;
import org.newswire.ingest.feed.Feeds;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.publish.PublisherSettings;
import org.newswire.ingest.source.folder.DropFolder;
import org.newswire.ingest.source.poll.PollSettings;
import org.newswire.ingest.source.push.PushSettings;
import org.newswire.runtime.config.Setting;
import org.newswire.runtime.config.Settings;

/**
 * How the ingest stage runs.
 *
 * @param feedsFile the file that declares feeds
 * @param feedsLook how long to wait between two looks at that file
 * @param dropFolder the folder that feeds drop files into
 * @param formats formats to choose from
 * @param encoding encoding of text, empty to find out
 * @param maxUnitBytes largest unit that is read, in bytes
 * @param poll how feeds are polled
 * @param push how items are received over HTTP
 * @param publisher how units are published
 */
public record IngestSettings(
        Path feedsFile,
        Duration feedsLook,
        DropFolder dropFolder,
        Formats formats,
        Optional<Charset> encoding,
        int maxUnitBytes,
        PollSettings poll,
        PushSettings push,
        PublisherSettings publisher) {

    private static final String AUTO = Encoding.AUTO;

    public static final Setting<String> INSTANCE = Setting.text(
            "ingest.instance",
            "ingest",
            "Name of this ingest, the same over restarts; two that run at once need two names.");
    public static final Setting<Path> FEEDS = Setting.path(
            "ingest.feeds",
            "feeds.yml",
            "File that declares feeds, see operations.md; where there is none, no feed is declared.");
    public static final Setting<Duration> FEEDS_LOOK = Setting.duration(
            "ingest.feeds.look",
            "2 s",
            "How long to wait between two looks at the file of feeds; it is used as soon as two looks see the same.");
    public static final Setting<Path> FOLDER = Setting.path(
            "ingest.folder",
            "inbox",
            "Drop folder; its first level of subfolders names the feeds (not done or failed, which are its own).");
    public static final Setting<Optional<String>> DONE = Setting.optionalText(
            "ingest.folder.done", "Where files go that were used; done in the drop folder when empty.");
    public static final Setting<Optional<String>> FAILED = Setting.optionalText(
            "ingest.folder.failed",
            "Where files go that were not, with the reason beside them; failed in the drop folder when empty.");
    public static final Setting<String> FEED =
            Setting.text("ingest.feed", "local", "Feed of standard input and of files that are in no subfolder.");
    public static final Setting<Duration> QUIET = Setting.duration(
            "ingest.folder.quiet", "500 ms", "How long a file must not change before it counts as complete.");
    public static final Setting<Duration> SCAN =
            Setting.duration("ingest.folder.scan", "500 ms", "How long to wait between two looks at the drop folder.");
    public static final Setting<Formats> FORMAT = new Setting<>(
            "ingest.format",
            AUTO,
            "Format of the input: " + AUTO + " to find out, or one of "
                    + String.join(", ", Formats.all().names()) + ".",
            false,
            text -> text.equals(AUTO) ? Formats.all() : Formats.only(text));
    public static final Setting<Optional<Charset>> ENCODING = new Setting<>(
            "ingest.encoding",
            AUTO,
            "Encoding of text: " + AUTO + " to find out, or a name such as windows-1257.",
            false,
            Encoding::of);
    public static final Setting<Integer> MAX_UNIT_BYTES = Setting.bytes(
            "ingest.max.unit.bytes", "4 MiB", "Largest file, or line of a JSON Lines file, that is read.");
    public static final Setting<Integer> BATCH_UNITS =
            Setting.integer("ingest.batch.units", 500, 1, 100_000, "Most units in one transaction.");
    public static final Setting<Integer> BATCH_BYTES =
            Setting.bytes("ingest.batch.bytes", "8 MiB", "Most bytes in one transaction, but for its last unit.");
    public static final Setting<Duration> BATCH_LINGER = Setting.duration(
            "ingest.batch.linger", "200 ms", "How long a unit waits at most for others to share its transaction.");
    public static final Setting<Integer> RECEIPTS = Setting.integer(
            "ingest.receipts",
            200_000,
            1,
            50_000_000,
            "How many units are remembered to tell duplicates, about 100 bytes of memory each.");

    public static List<Setting<?>> all() {
        var all = new ArrayList<Setting<?>>(List.of(
                INSTANCE,
                FEEDS,
                FEEDS_LOOK,
                FOLDER,
                DONE,
                FAILED,
                FEED,
                QUIET,
                SCAN,
                FORMAT,
                ENCODING,
                MAX_UNIT_BYTES,
                BATCH_UNITS,
                BATCH_BYTES,
                BATCH_LINGER,
                RECEIPTS));
        all.addAll(PollSettings.all());
        all.addAll(PushSettings.all());
        return all;
    }

    public static IngestSettings from(Settings settings) {
        var root = settings.get(FOLDER);
        return new IngestSettings(
                settings.get(FEEDS),
                settings.get(FEEDS_LOOK),
                new DropFolder(
                        root,
                        settings.get(DONE).map(Path::of).orElseGet(() -> root.resolve("done")),
                        settings.get(FAILED).map(Path::of).orElseGet(() -> root.resolve("failed")),
                        settings.get(FEED),
                        settings.get(QUIET),
                        settings.get(SCAN)),
                settings.get(FORMAT),
                settings.get(ENCODING),
                settings.get(MAX_UNIT_BYTES),
                PollSettings.from(settings),
                PushSettings.from(settings),
                new PublisherSettings(
                        settings.get(INSTANCE),
                        settings.get(BATCH_UNITS),
                        settings.get(BATCH_BYTES),
                        settings.get(BATCH_LINGER),
                        settings.get(RECEIPTS)));
    }

    /** Feed of what is in no subfolder. */
    public String feed() {
        return dropFolder.defaultFeed();
    }

    /** Reads deliveries as their feeds declare and, where these say nothing, as these settings do. */
    UnitReader reader(Feeds feeds) {
        var undeclared = new UnitReader.ReadAs(formats, Hints.of(encoding.orElse(null)));
        return new UnitReader(name -> feeds.find(name).map(this::readAs).orElse(undeclared), maxUnitBytes);
    }

    private UnitReader.ReadAs readAs(FeedDeclaration feed) {
        return new UnitReader.ReadAs(
                feed.format() == null ? formats : Formats.only(feed.format()),
                new Hints(
                        feed.encoding() == null ? encoding.orElse(null) : feed.encoding(),
                        feed.zone(),
                        feed.language(),
                        null));
    }
}
