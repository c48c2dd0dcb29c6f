package org.newswire.ingest.format.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Parts;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.Slice;
import org.newswire.ingest.format.TextDecoder;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;

/** Reads the messages of a unit for a format that says what a header line looks like and how to read one message. */
public final class MessageReader {

    // Form feeds stand between the sections while they are decoded together: one encoding for all of a message.
    private static final String BETWEEN = "\f";

    private final Pattern header;
    private final ItemReader reader;

    /** Reads one message into an item. */
    @FunctionalInterface
    public interface ItemReader {
        /** Fills the item; its problems go to {@code item.problems()}. */
        void read(Message message, Unit unit, WireItem.Builder item);
    }

    /**
     * @param header finds a header line, from the beginning of a line ({@code (?dm)^}) to its end; so strict that no line
     *     of a story looks like it
     */
    public MessageReader(Pattern header, ItemReader reader) {
        this.header = header;
        this.reader = reader;
    }

    /** A unit for each message; the unit itself when there is one or none. */
    public List<Unit> parts(Unit unit) {
        var messages = Messages.in(unit.bytes(), header);
        return messages.size() < 2 ? List.of(unit) : Parts.of(unit, messages, ISO_8859_1);
    }

    /** An item for each message; what has neither header nor text is rejected. */
    public ParseResult parse(Unit unit) {
        var slices = Messages.in(unit.bytes(), header);
        if (slices.isEmpty()) slices = List.of(new Slice(0, unit.bytes().length));
        var items = new ArrayList<WireItem>();
        var rejections = new ArrayList<Rejection>();
        for (var slice : slices) {
            var problems = new Problems();
            var message = decode(unit, slice, problems);
            if (message.isEmpty()) {
                rejections.add(new Rejection(
                        FailureCode.TEXT_BINARY,
                        "the bytes are not text in any encoding; set the feed's encoding if they are",
                        position(unit, slice)));
                continue;
            }
            var item = WireItem.builder(unit, problems);
            reader.read(message.get(), unit, item);
            if (item.hasNoText())
                rejections.add(new Rejection(
                        FailureCode.ITEM_EMPTY, "the message has neither headline nor text", position(unit, slice)));
            else items.add(item.build());
        }
        return new ParseResult(items, rejections);
    }

    private static Position position(Unit unit, Slice slice) {
        return Position.after(new String(unit.bytes(), 0, slice.begin(), ISO_8859_1));
    }

    private static Optional<Message> decode(Unit unit, Slice slice, Problems problems) {
        var bytes = unit.bytes();
        var stx = indexOf(bytes, Controls.STX, slice.begin(), slice.end());
        var textBegin = stx < 0 ? slice.begin() : stx + 1;
        var etx = indexOf(bytes, Controls.ETX, textBegin, slice.end());
        var textEnd = etx < 0 ? slice.end() : etx;

        var sections = new ByteArrayOutputStream();
        sections.writeBytes(Controls.removed(bytes, slice.begin(), stx < 0 ? slice.begin() : stx));
        sections.write('\f');
        sections.writeBytes(Controls.removed(bytes, textBegin, textEnd));
        sections.write('\f');
        sections.writeBytes(Controls.removed(bytes, textEnd, slice.end()));

        return TextDecoder.decode(sections.toByteArray(), unit.hints().charset(), problems)
                .map(text -> text.split(BETWEEN, -1))
                .map(text -> new Message(
                        lines(text[0]),
                        text.length > 1 ? lines(text[1]) : "",
                        text.length > 2 ? lines(text[2]) : "",
                        contentHash(bytes, textBegin, textEnd)));
    }

    // CR CR LF ends a line of a teleprinter: the second CR was there to give the carriage its time.
    private static String lines(String text) {
        return text.replaceAll("\r{1,4}\n", "\n").replace('\r', '\n');
    }

    private static String contentHash(byte[] bytes, int begin, int end) {
        var content = new byte[end - begin];
        var length = 0;
        for (int i = begin; i < end; i++) {
            var isSpace = (bytes[i] >= 0 && bytes[i] <= ' ') || bytes[i] == 0x7F;
            if (!isSpace) content[length++] = bytes[i];
            else if (length > 0 && content[length - 1] != ' ') content[length++] = ' ';
        }
        if (length > 0 && content[length - 1] == ' ') length--;
        return Unit.fingerprint(Arrays.copyOf(content, length));
    }

    private static int indexOf(byte[] bytes, char control, int begin, int end) {
        for (int i = begin; i < end; i++) if (bytes[i] == control) return i;
        return -1;
    }
}
