package org.newswire.app.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newswire.app.ExitCode;
import org.newswire.app.UserException;
import org.newswire.app.view.ParsedJson;
import org.newswire.app.view.ParsedPrinter;
import org.newswire.app.view.ParsedText;
import org.newswire.ingest.UnitReader;
import org.newswire.ingest.UnitReader.ReadAs;
import org.newswire.ingest.UnitReader.Reading;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.source.Delivery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what ingest understands of files; needs neither Kafka nor a database. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        header = "Show what is read from files, field by field; needs no pipeline.",
        description = {
            "Shows what ingest reads from each file: its format, the items with their fields as the record RawItem has"
                    + " them, and what could not be read with its position.",
            "With --json one JSON document a file, each on one line: file, format (null when none recognises it), items"
                    + " and rejections. An item has every field of RawItem, absent ones as null; instead of receivedAt,"
                    + " source and the original's bytes it has originalSize and fingerprint.",
            "Exit code 1 when something was refused."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire parse story.xml",
            "  newswire parse --json feed.rss | jq '.items[].headline'",
            "  newswire parse --format text --encoding windows-1252 --zone Europe/Riga old.txt",
            "  curl -s https://agency.example/feed | newswire parse -"
        })
public final class ParseCommand implements Callable<Integer> {

    private static final int MAX_BYTES = 64 * 1024 * 1024;
    private static final String AUTO = "auto";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files in any format, or - for standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = AUTO,
            description = "Reads every file as this format, such as ninjs or text; default: auto, told by the content.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String format;

    @Option(names = "--json", description = "Prints one JSON document for each file.")
    private boolean json;

    @Option(
            names = "--feed",
            paramLabel = "NAME",
            defaultValue = FileDelivery.LOCAL,
            description = "Feed in item ids;" + " default: local.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String feed;

    @Option(names = "--encoding", paramLabel = "NAME", description = "Encoding of text; default: found out.")
    private @Nullable Charset encoding;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Time zone of times that name none: Europe/Riga; default: UTC, noted as a problem.")
    private @Nullable ZoneId zone;

    @Option(names = "--language", paramLabel = "CODE", description = "Language of items that name none: en-GB.")
    private @Nullable String language;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var formats = formats();
        var hints = new Hints(encoding, zone, language, null);
        var reader = new UnitReader(name -> new ReadAs(formats, hints), MAX_BYTES);
        var out = spec.commandLine().getOut();
        ParsedPrinter printer = json ? new ParsedJson(out) : new ParsedText(out, Terminal.isAnsi());
        var now = Clock.systemUTC().instant();
        var allRead = true;
        for (var file : files) allRead &= parse(file, now, reader, printer);
        return allRead ? 0 : ExitCode.FAILED;
    }

    private boolean parse(Path file, Instant now, UnitReader reader, ParsedPrinter printer) {
        try {
            var delivery = new FileDelivery(file, feed, now).checked();
            var taker = new Printing(delivery, printer);
            reader.read(delivery, taker);
            printer.end();
            return !taker.refused;
        } catch (UserException e) {
            return complain(e.getMessage());
        } catch (IOException e) {
            printer.end();
            return complain("cannot read " + file + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean complain(@Nullable String message) {
        var err = spec.commandLine().getErr();
        err.println("newswire: " + message);
        err.flush();
        return false;
    }

    private Formats formats() {
        if (format.equals(AUTO)) return Formats.all();
        var names = Formats.all().names();
        if (!names.contains(format))
            throw new ParameterException(
                    spec.commandLine(),
                    "\"" + format + "\" is no format; known are " + AUTO + ", " + String.join(", ", names));
        return Formats.only(format);
    }

    /** Prints each unit as it is read and notes whether anything in it was refused. */
    private static final class Printing implements UnitReader.Taker {

        private final Delivery delivery;
        private final ParsedPrinter printer;
        private boolean refused;

        Printing(Delivery delivery, ParsedPrinter printer) {
            this.delivery = delivery;
            this.printer = printer;
        }

        @Override
        public void begins(Optional<Format> format) {
            printer.begin(delivery, format);
        }

        @Override
        public boolean wants(Unit unit) {
            return true;
        }

        @Override
        public void take(Reading reading) {
            refused |= !reading.result().rejections().isEmpty();
            printer.print(reading);
        }
    }
}
