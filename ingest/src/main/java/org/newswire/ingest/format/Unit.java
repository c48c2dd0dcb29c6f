package org.newswire.ingest.format;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit of input: what is read, published or refused, and receipted, as one. It is one file, or one line of a JSON
 * Lines file. Immutable by agreement: nobody writes to {@link #bytes()}.
 */
public final class Unit {

    private final String name;
    private final @Nullable String sourceId;
    private final byte[] bytes;
    private final long size;
    private final String fingerprint;
    private final @Nullable Charset charset;
    private final int firstLine;

    /**
     * A unit of which all or only the beginning was kept.
     *
     * @param name name at the source, with the line for one line of a file
     * @param sourceId what identifies the unit at its source when it does not say so itself, null for nothing
     * @param bytes its bytes, or their beginning
     * @param size size of the whole in bytes
     * @param fingerprint SHA-256 of the whole, lower-case hex
     * @param charset encoding to read it in, null to find out
     * @param firstLine line of the delivery that it begins on, counted from 1
     */
    public Unit(
            String name,
            @Nullable String sourceId,
            byte[] bytes,
            long size,
            String fingerprint,
            @Nullable Charset charset,
            int firstLine) {
        this.name = name;
        this.sourceId = sourceId;
        this.bytes = bytes;
        this.size = size;
        this.fingerprint = fingerprint;
        this.charset = charset;
        this.firstLine = firstLine;
    }

    /** A unit whose bytes are all there. */
    public static Unit of(String name, @Nullable String sourceId, byte[] bytes, @Nullable Charset charset) {
        return new Unit(name, sourceId, bytes, bytes.length, fingerprint(bytes), charset, 1);
    }

    /** Name at the source: {@code baltic-press/bp-0412.txt}, {@code baltic-press/today.jsonl:17}. */
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

    /** SHA-256 of the whole unit, lower-case hex. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Line of the delivery that it begins on, counted from 1. */
    public int firstLine() {
        return firstLine;
    }

    /** The encoding that was asked for, empty to find out. */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
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
