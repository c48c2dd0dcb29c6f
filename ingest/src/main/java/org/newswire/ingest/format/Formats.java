package org.newswire.ingest.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newswire.ingest.format.anpa1312.Anpa1312Format;
import org.newswire.ingest.format.feed.AtomFormat;
import org.newswire.ingest.format.feed.RssFormat;
import org.newswire.ingest.format.iptc7901.Iptc7901Format;
import org.newswire.ingest.format.json.JsonFormat;
import org.newswire.ingest.format.jsonl.JsonArrayFormat;
import org.newswire.ingest.format.jsonl.JsonLinesFormat;
import org.newswire.ingest.format.newsml1.Newsml1Format;
import org.newswire.ingest.format.newsmlg2.NewsmlG2Format;
import org.newswire.ingest.format.ninjs.NinjsFormat;
import org.newswire.ingest.format.nitf.NitfFormat;
import org.newswire.ingest.format.text.TextFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The formats that are read, in the order in which they are asked whether they recognise input; the first that does
 * reads it. A format stands before those that would also accept its input.
 */
public final class Formats {

    private static final Logger log = LoggerFactory.getLogger(Formats.class);

    private static final Formats ALL = new Formats(List.of(
            new JsonLinesFormat(),
            new JsonArrayFormat(),
            new JsonFormat(),
            new NinjsFormat(),
            new RssFormat(),
            new AtomFormat(),
            new NewsmlG2Format(),
            new NitfFormat(),
            new Anpa1312Format(),
            new Iptc7901Format(),
            new Newsml1Format(),
            new TextFormat()));

    private final List<Format> formats;

    private Formats(List<Format> formats) {
        this.formats = formats;
    }

    /** All formats. */
    public static Formats all() {
        return ALL;
    }

    /** Only the format of this name, for input whose format is known. */
    public static Formats only(String name) {
        var format = ALL.formats.stream().filter(f -> f.name().equals(name)).findFirst();
        return new Formats(List.of(format.orElseThrow(() -> new IllegalArgumentException(
                "unknown format " + name + ", known are " + String.join(", ", ALL.names())))));
    }

    /** Names of the formats, in the order they are asked. */
    public List<String> names() {
        return formats.stream().map(Format::name).collect(Collectors.toList());
    }

    /** The format to read a delivery with: the only one, or the first that recognises it. */
    public Optional<Format> detect(Head head) {
        if (formats.size() == 1) return Optional.of(formats.get(0));
        return formats.stream().filter(format -> recognises(format, head)).findFirst();
    }

    private static boolean recognises(Format format, Head head) {
        try {
            return format.recognises(head);
        } catch (RuntimeException | StackOverflowError defect) {
            log.error("format failed to recognise format={} name={}", format.name(), head.name(), defect);
            return false;
        }
    }

    /**
     * Cuts a unit into one for each of its items, none for a feed without items; as it is when it is not all there or
     * its format fails at it.
     */
    public static List<Unit> parts(Format format, Unit unit) {
        if (!unit.isWhole() || unit.size() == 0) return List.of(unit);
        try {
            return format.parts(unit);
        } catch (RuntimeException | StackOverflowError defect) {
            log.error(
                    "format failed to cut format={} name={} fingerprint={}",
                    format.name(),
                    unit.name(),
                    unit.fingerprint(),
                    defect);
            return List.of(unit);
        }
    }

    /**
     * Reads a unit. What every format would refuse is refused here: a unit that was too large to keep, one without a
     * byte in it. A format that fails gives a rejection; the original is kept in any case.
     */
    public static ParseResult read(Format format, Unit unit) {
        if (!unit.isWhole())
            return ParseResult.rejected(
                    FailureCode.INPUT_TOO_LARGE,
                    unit.size() + " bytes; its beginning is kept. Raise ingest.max.unit.bytes to read it");
        if (unit.size() == 0) return ParseResult.rejected(FailureCode.INPUT_EMPTY, "there is nothing in it");
        try {
            return placed(format.parse(unit), unit);
        } catch (RuntimeException | StackOverflowError defect) {
            log.error(
                    "format failed format={} name={} fingerprint={}",
                    format.name(),
                    unit.name(),
                    unit.fingerprint(),
                    defect);
            return ParseResult.rejected(
                    FailureCode.FORMAT_FAILED,
                    format.name() + " failed with " + defect.getClass().getSimpleName()
                            + "; please report it with the original");
        }
    }

    private static ParseResult placed(ParseResult result, Unit unit) {
        return new ParseResult(
                result.items(),
                result.rejections().stream()
                        .map(rejection -> rejection.in(unit))
                        .toList());
    }
}
