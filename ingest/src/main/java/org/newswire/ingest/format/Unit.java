package org.newswire.ingest.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit of input: what is read, published or refused, and receipted, as one. It is one file, one line of a JSON Lines
 * file, or one part of a file of several items. Immutable by agreement: nobody writes to {@link #bytes()}.
 */
public final class Unit {

    private final String name;
    private final @Nullable String sourceId;
    private final byte[] bytes;
    private final long size;
    private final String fingerprint;
    private final Hints hints;
    private final int firstLine;
    private final @Nullable Cut cut;

    /**
     * A unit of which all or only the beginning was kept.
     *
     * @param name name at the source, with the line for one line of a file
     * @param sourceId what identifies the unit at its source when it does not say so itself, null for nothing
     * @param bytes its bytes, or their beginning
     * @param size size of the whole in bytes
     * @param fingerprint SHA-256 of the whole, lower-case hex
     * @param hints what is known about it from elsewhere
     * @param firstLine line of the delivery that it begins on, counted from 1
     */
    public Unit(
            String name,
            @Nullable String sourceId,
            byte[] bytes,
            long size,
            String fingerprint,
            Hints hints,
            int firstLine) {
        this(name, sourceId, bytes, size, fingerprint, hints, firstLine, null);
    }

    private Unit(
            String name,
            @Nullable String sourceId,
            byte[] bytes,
            long size,
            String fingerprint,
            Hints hints,
            int firstLine,
            @Nullable Cut cut) {
        this.name = name;
        this.sourceId = sourceId;
        this.bytes = bytes;
        this.size = size;
        this.fingerprint = fingerprint;
        this.hints = hints;
        this.firstLine = firstLine;
        this.cut = cut;
    }

    /** A unit whose bytes are all there. */
    public static Unit of(String name, @Nullable String sourceId, byte[] bytes, Hints hints) {
        return new Unit(name, sourceId, bytes, bytes.length, fingerprint(bytes), hints, 1);
    }

    /**
     * One of several items in this unit, as a unit of its own: the original with the others cut out of it, so that it
     * can be read again alone. Its fingerprint is that of the item's own bytes, so that the same item in another
     * delivery is a duplicate. Positions in it are still those in the whole.
     *
     * @param number number of the item, counted from 1
     * @param original the bytes that are left
     * @param item where the item's own bytes are in {@code original}
     * @param cut where the bytes before the item were taken out
     */
    Unit part(int number, byte[] original, Slice item, Cut cut) {
        var own = Arrays.copyOfRange(original, item.begin(), item.end());
        return new Unit(name + "#" + number, null, original, original.length, fingerprint(own), hints, firstLine, cut);
    }

    /** Name at the source: {@code baltic-press/bp-0412.txt}, {@code baltic-press/today.jsonl:17}, {@code bp.rss#3}. */
    public String name() {
        return name;
    }

    /** What identifies it at its source when the content does not: the name of the file without its extension. */
    public Optional<String> sourceId() {
        return Optional.ofNullable(sourceId);
    }

    /** The bytes, or their beginning when {@link #isWhole()} says no. */
    public byte[] bytes() {
        return bytes;
    }

    /** Size of the whole unit in bytes. */
    public long size() {
        return size;
    }

    /** Whether {@link #bytes()} is all of it. */
    public boolean isWhole() {
        return bytes.length == size;
    }

    /** SHA-256 of the whole unit, or for a part that of its item's own bytes, lower-case hex. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Line of the delivery that it begins on, counted from 1. */
    public int firstLine() {
        return firstLine;
    }

    /** What is known about it from elsewhere. */
    public Hints hints() {
        return hints;
    }

    /** A position in this unit as a position in its delivery. */
    public Position inDelivery(Position position) {
        var whole = cut == null ? position : cut.before(position);
        return firstLine == 1 ? whole : new Position(firstLine - 1 + whole.line(), whole.column());
    }

    /** Identifier for an item that brings none: what the source knows it by, else the fingerprint. */
    public String derivedGuid() {
        return sourceId != null ? sourceId : "sha256:" + fingerprint;
    }

    /** A new SHA-256 digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256, lower-case hex. */
    public static String fingerprint(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }
}
