package org.newswire.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.source.Delivery;

/**
 * Cuts a delivery into units and reads each: the format is told from its beginning, then the delivery is one unit, or
 * one for each item in it, one for each line that is not blank, or one for each element of an array. At most one of
 * these is in memory, and of one over the limit only its beginning. Thread-safe.
 */
public final class UnitReader {

    private final Function<String, ReadAs> feeds;
    private final int maxUnitBytes;

    /**
     * How the input of a feed is to be read.
     *
     * @param formats formats to choose from
     * @param hints what is known about its input
     */
    public record ReadAs(Formats formats, Hints hints) {}

    /**
     * @param feeds how to read the input of a feed, by its name
     * @param maxUnitBytes largest unit that is read, in bytes
     */
    public UnitReader(Function<String, ReadAs> feeds, int maxUnitBytes) {
        this.feeds = feeds;
        this.maxUnitBytes = maxUnitBytes;
    }

    /** Reads the input of every feed alike; encoding null to find out. */
    public UnitReader(Formats formats, int maxUnitBytes, @Nullable Charset charset) {
        this(feed -> new ReadAs(formats, Hints.of(charset)), maxUnitBytes);
    }

    /** A unit of a delivery and what it came to. {@code format} is empty when none recognised the delivery. */
    public record Reading(Unit unit, Optional<Format> format, ParseResult result) {}

    /** Takes units as they come. */
    public interface Taker {

        /** A delivery begins that is read as this format, empty when none recognised it. It may have no units. */
        default void begins(Optional<Format> format) {}

        /** Whether this unit should be parsed; a unit that was dealt with before need not be. */
        boolean wants(Unit unit) throws InterruptedException;

        /** The unit and what it came to. */
        void take(Reading reading) throws InterruptedException;
    }

    /**
     * Reads a delivery to its end and hands each unit over; only one whose format says that it holds no items, such as
     * a feed without entries, has none.
     *
     * @throws IOException when the source fails; the units handed over until then stay so
     */
    public void read(Delivery delivery, Taker taker) throws IOException, InterruptedException {
        var readAs = feeds.apply(delivery.feed());
        try (var in = new BufferedInputStream(delivery.open(), Head.BYTES)) {
            var head = head(delivery.name(), in, readAs.hints().charset());
            var format = readAs.formats().detect(head);
            var reading = new DeliveryReading(
                    delivery, readAs.hints().received(delivery.receivedAt()), new Chunks(in, maxUnitBytes), taker);
            taker.begins(format);
            switch (format.map(Format::framing).orElse(Format.Framing.WHOLE)) {
                case WHOLE -> reading.whole(format);
                case LINES -> reading.lines(format.orElseThrow());
                case ELEMENTS -> reading.elements(format.orElseThrow());
            }
        }
    }

    private static Head head(String name, InputStream in, @Nullable Charset charset) throws IOException {
        in.mark(Head.BYTES + 1);
        var beginning = in.readNBytes(Head.BYTES);
        var isAll = beginning.length < Head.BYTES;
        in.reset();
        return Head.of(name, beginning, isAll, charset);
    }

    private record DeliveryReading(Delivery delivery, Hints hints, Chunks chunks, Taker taker) {

        /** Cuts pieces off a stream; empty at its end. */
        @FunctionalInterface
        private interface Cutter {
            Optional<Chunks.Chunk> next() throws IOException;
        }

        void whole(Optional<Format> format) throws IOException, InterruptedException {
            var unit = chunks.all().unit(delivery.name(), delivery.sourceId().orElse(null), hints, 1);
            if (format.isEmpty()) {
                if (taker.wants(unit)) taker.take(new Reading(unit, format, unrecognised()));
                return;
            }
            for (var part : Formats.parts(format.get(), unit)) read(part, format.get());
        }

        void lines(Format format) throws IOException, InterruptedException {
            pieces(format, chunks::line);
        }

        void elements(Format format) throws IOException, InterruptedException {
            pieces(format, chunks::element);
        }

        private void pieces(Format format, Cutter cutter) throws IOException, InterruptedException {
            var units = 0L;
            for (var piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
                if (piece.get().isBlank()) continue;
                var number = format.framing() == Format.Framing.LINES ? chunks.lineNumber() : chunks.elementNumber();
                units++;
                read(piece.get().unit(delivery.name() + ":" + number, null, hints, chunks.firstLine()), format);
            }
            if (units == 0) read(Unit.of(delivery.name(), null, new byte[0], hints), format);
        }

        private void read(Unit unit, Format format) throws InterruptedException {
            if (taker.wants(unit)) taker.take(new Reading(unit, Optional.of(format), Formats.read(format, unit)));
        }

        private static ParseResult unrecognised() {
            return ParseResult.rejected(
                    FailureCode.FORMAT_UNRECOGNISED,
                    "no format reads input that begins like this; known are "
                            + String.join(", ", Formats.all().names()));
        }
    }
}
