package org.newswire.ingest.format.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Parts;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Slice;
import org.newswire.ingest.format.TextDecoder;
import org.newswire.ingest.format.Unit;

/** From the bytes of a unit to a tree, and from items in the tree back to the bytes. */
public final class XmlInput {

    private static final Pattern DECLARED = Pattern.compile(
            "^\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"'](?<name>[A-Za-z][A-Za-z0-9._:-]{0,40})[\"']");
    private static final int DECLARATION_BYTES = 300;

    private XmlInput() {}

    /**
     * Reads a unit. The encoding is that of the byte order mark, else the one the feed is known to use, else the
     * declared one, unless the text is UTF-8 all the same, else found out as {@link TextDecoder} does.
     *
     * @throws XmlException when it is not text or not XML
     */
    public static XmlElement read(Unit unit, Problems problems) throws XmlException {
        var text = TextDecoder.decode(unit.bytes(), charset(unit), problems);
        if (text.isEmpty()) throw new XmlException(FailureCode.TEXT_BINARY, "not text in any encoding", null);
        return XmlReader.read(text.get(), problems);
    }

    /**
     * Cuts a unit into one for each item in it; as it is when it has one, none, or is not XML.
     *
     * @param items finds the items below the root, none within another, in the order of the document
     */
    public static List<Unit> parts(Unit unit, Function<XmlElement, List<XmlElement>> items) {
        try {
            var wide = wide(unit);
            var charset = wide.orElse(ISO_8859_1);
            // One character a byte, or one for two: offsets in the text are then offsets in the bytes. Names of
            // elements are ASCII, and so is everything that tells where one begins and ends.
            var width = wide.isPresent() ? 2 : 1;
            var root = XmlReader.read(new String(unit.bytes(), charset), new Problems());
            var slices = items.apply(root).stream()
                    .map(item -> new Slice(width * item.begin(), width * item.end()))
                    .toList();
            var named = charset(unit);
            return Parts.of(unit, slices, named == null ? wide.orElse(UTF_8) : named);
        } catch (XmlException notXml) {
            return List.of(unit);
        }
    }

    private static @Nullable Charset charset(Unit unit) {
        return unit.hints().charset() != null
                ? unit.hints().charset()
                : declared(unit.bytes()).orElse(null);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), ISO_8859_1);
        var declaration = DECLARED.matcher(beginning);
        if (!declaration.find()) return Optional.empty();
        try {
            var charset = Charset.forName(declaration.group("name"));
            // What reads a declaration byte by byte is no UTF-16; what is declared UTF-8 may not be, and is found out.
            if (charset.equals(UTF_8) || charset.name().startsWith("UTF-")) return Optional.empty();
            if (isUtf8(bytes)) return Optional.empty();
            return Optional.of(charset.equals(ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    // Text in an encoding of one byte a character that has other than ASCII in it is hardly ever UTF-8 by chance.
    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** The encoding of two bytes a character that a unit is in, told by its first four bytes. */
    private static Optional<Charset> wide(Unit unit) {
        var bytes = unit.bytes();
        if (bytes.length < 4) return Optional.empty();
        if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) return Optional.of(UTF_16LE);
        if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) return Optional.of(UTF_16BE);
        if (bytes[0] != 0 && bytes[1] == 0) return Optional.of(UTF_16LE);
        if (bytes[0] == 0 && bytes[1] != 0) return Optional.of(UTF_16BE);
        return Optional.empty();
    }
}
