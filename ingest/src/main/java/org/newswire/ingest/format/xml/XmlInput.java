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
import java.util.Set;
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
        return XmlReader.read(text(unit, problems), problems);
    }

    /**
     * Reads a unit that is XML or was meant to be: what is not well-formed is a problem and is read all the same, as
     * far as the outline lets one find one's way in it. The last elements of a document that was cut off are not {@link
     * XmlElement#isClosed() closed}.
     *
     * @throws XmlException when it is not text, has no root of the outline, or exceeds a bound
     */
    public static XmlElement readLoosely(Unit unit, Outline outline, Problems problems) throws XmlException {
        var text = text(unit, problems);
        try {
            return XmlReader.read(text, problems);
        } catch (XmlException malformed) {
            var root = LooseXmlReader.read(text, outline, new Problems());
            malformed.readAllTheSame(problems);
            return root;
        }
    }

    /**
     * Cuts a unit into one for each item in it; as it is when it has one, none, or is not XML. Most units have one, which
     * their tags tell without a tree.
     *
     * @param names names that items have
     * @param items finds the items in the document, none within another, in the order of the document
     */
    public static List<Unit> parts(Unit unit, Set<String> names, Function<XmlElement, List<XmlElement>> items) {
        var text = characters(unit);
        if (!hasTwo(names, text)) return List.of(unit);
        try {
            var found = items.apply(XmlReader.read(text, new Problems()));
            return found.size() < 2 ? List.of(unit) : cut(unit, found);
        } catch (XmlException notXml) {
            return List.of(unit);
        }
    }

    /** Whether at least two tags, perhaps in comments, begin elements of one of these names. */
    private static boolean hasTwo(Set<String> names, String text) {
        var tags = 0;
        for (int at = text.indexOf('<'); at >= 0 && tags < 2; at = text.indexOf('<', at + 1)) {
            var begin = at + 1;
            var end = begin;
            for (; end < text.length() && isNamePart(text.charAt(end)); end++)
                if (text.charAt(end) == ':') begin = end + 1;
            if (names.contains(text.substring(begin, end))) tags++;
        }
        return tags == 2;
    }

    private static boolean isNamePart(char c) {
        return c > ' ' && c != '>' && c != '/' && c != '<';
    }

    /**
     * Cuts a unit that is delivered again and again with other items into one for each item in it, so that each is
     * known by its own bytes; none when it has none. As it is when it cannot be read or ends before its first item does.
     *
     * @param outline the way through a document that is not well-formed
     * @param items finds the items below the root, none within another, in the order of the document
     */
    public static List<Unit> items(Unit unit, Outline outline, Function<XmlElement, List<XmlElement>> items) {
        try {
            return cut(unit, items.apply(XmlReader.read(characters(unit), new Problems())));
        } catch (XmlException malformed) {
            return looseItems(unit, outline, items);
        }
    }

    private static List<Unit> looseItems(Unit unit, Outline outline, Function<XmlElement, List<XmlElement>> items) {
        try {
            var root = LooseXmlReader.read(characters(unit), outline, new Problems());
            var found = items.apply(root);
            return found.isEmpty() && !root.isClosed() ? List.of(unit) : cut(unit, found);
        } catch (XmlException notXml) {
            return List.of(unit);
        }
    }

    /**
     * The bytes as one character each, or one for two, so that offsets in the text are offsets in the bytes. Names of
     * elements are ASCII, and so is everything that tells where one begins and ends.
     */
    private static String characters(Unit unit) {
        return new String(unit.bytes(), wide(unit).orElse(ISO_8859_1));
    }

    private static List<Unit> cut(Unit unit, List<XmlElement> items) {
        var width = wide(unit).isPresent() ? 2 : 1;
        var slices = items.stream()
                .map(item -> new Slice(width * item.begin(), width * item.end()))
                .toList();
        return Parts.of(unit, slices, charsetForPositions(unit));
    }

    private static Charset charsetForPositions(Unit unit) {
        var named = charset(unit);
        return named == null ? wide(unit).orElse(UTF_8) : named;
    }

    private static String text(Unit unit, Problems problems) throws XmlException {
        return TextDecoder.decode(unit.bytes(), charset(unit), problems)
                .orElseThrow(() -> new XmlException(FailureCode.TEXT_BINARY, "not text in any encoding", null));
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
