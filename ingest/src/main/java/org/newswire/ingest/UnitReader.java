package org.newswire.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.source.Delivery;

/**
 * Cuts a delivery into units and reads each: the format is told from its beginning, then the delivery is one unit, or
 * one for each line that is not blank, or one for each element of an array. At most one unit is in memory, and of a unit over the limit only its beginning.
 * Thread-safe.
 */
public final class UnitReader {

    private final Formats formats;
    private final int maxUnitBytes;
    private final @Nullable Charset charset;

    /**
     * @param formats formats to choose from
     * @param maxUnitBytes largest unit that is read, in bytes
     * @param charset encoding of text, null to find out
     */
    public UnitReader(Formats formats, int maxUnitBytes, @Nullable Charset charset) {
        this.formats = formats;
        this.maxUnitBytes = maxUnitBytes;
        this.charset = charset;
    }

    /** A unit of a delivery and what it came to. {@code format} is empty when none recognised the delivery. */
    public record Reading(Unit unit, Optional<Format> format, ParseResult result) {}

    /** Takes units as they come. */
    public interface Taker {

        /** Whether this unit should be parsed; a unit that was dealt with before need not be. */
        boolean wants(Unit unit) throws InterruptedException;

        /** The unit and what it came to. */
        void take(Reading reading) throws InterruptedException;
    }

    /**
     * Reads a delivery to its end and hands each unit over; a delivery always has at least one.
     *
     * @throws IOException when the source fails; the units handed over until then stay so
     */
    public void read(Delivery delivery, Taker taker) throws IOException, InterruptedException {
        try (var in = new BufferedInputStream(delivery.open(), Head.BYTES)) {
            var head = head(delivery.name(), in);
            var format = formats.detect(head);
            var chunks = new Chunks(in, maxUnitBytes);
            var framing = format.map(Format::framing).orElse(Format.Framing.WHOLE);
            switch (framing) {
                case WHOLE -> readWhole(delivery, format, chunks, taker);
                case LINES -> readPieces(delivery, format.orElseThrow(), chunks, chunks::line, taker);
                case ELEMENTS -> readPieces(delivery, format.orElseThrow(), chunks, chunks::element, taker);
            }
        }
    }

    private void readWhole(Delivery delivery, Optional<Format> format, Chunks chunks, Taker taker)
            throws IOException, InterruptedException {
        var unit = chunks.all().unit(delivery.name(), delivery.sourceId().orElse(null), charset, 1);
        if (taker.wants(unit)) taker.take(new Reading(unit, format, parse(format, unit)));
    }

    /** Cuts pieces off a stream; empty at its end. */
    @FunctionalInterface
    private interface Cutter {
        Optional<Chunks.Chunk> next() throws IOException;
    }

    private void readPieces(Delivery delivery, Format format, Chunks chunks, Cutter cutter, Taker taker)
            throws IOException, InterruptedException {
        var units = 0L;
        for (var piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
            if (piece.get().isBlank()) continue;
            var number = format.framing() == Format.Framing.LINES ? chunks.lineNumber() : chunks.elementNumber();
            var unit = piece.get().unit(delivery.name() + ":" + number, null, charset, chunks.firstLine());
            units++;
            if (taker.wants(unit)) taker.take(new Reading(unit, Optional.of(format), Formats.read(format, unit)));
        }
        if (units > 0) return;
        var empty = Unit.of(delivery.name(), null, new byte[0], charset);
        if (taker.wants(empty)) taker.take(new Reading(empty, Optional.of(format), Formats.read(format, empty)));
    }

    private static ParseResult parse(Optional<Format> format, Unit unit) {
        return format.map(known -> Formats.read(known, unit))
                .orElseGet(() -> ParseResult.rejected(
                        FailureCode.FORMAT_UNRECOGNISED,
                        "no format reads input that begins like this; known are "
                                + String.join(", ", Formats.all().names())));
    }

    private Head head(String name, InputStream in) throws IOException {
        in.mark(Head.BYTES + 1);
        var beginning = in.readNBytes(Head.BYTES);
        var isAll = beginning.length < Head.BYTES;
        in.reset();
        return Head.of(name, beginning, isAll, charset);
    }
}
