package org.newswire.stack.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The events of a registry in a file, one a line: eight hexadecimal digits of CRC-32C, a blank, the event as JSON. An event
 * counts when {@link #append} returns: it is on disk then. A kill or a power cut in the middle of an append leaves a torn
 * last line, which is cut off when the log is opened; nobody was told that it succeeded. Not thread-safe.
 */
final class RegistryLog implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RegistryLog.class);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CHECKSUM_LENGTH = 8;

    private final FileChannel channel;
    private final List<RegistryEvent> events;

    /** Where the next event goes: behind the last good line. */
    private long end;

    private RegistryLog(FileChannel channel, List<RegistryEvent> events, long end) {
        this.channel = channel;
        this.events = events;
        this.end = end;
    }

    /**
     * Opens the log, creating it where it is missing.
     *
     * @throws IOException if it cannot be read, or a line other than the last is damaged, naming that line
     */
    static RegistryLog open(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        List<RegistryEvent> events = new ArrayList<>();
        int good = 0;
        while (good < bytes.length) {
            int newline = indexOfNewline(bytes, good);
            int next = newline < 0 ? bytes.length : newline + 1;
            try {
                if (newline < 0) {
                    throw new IOException("it has no end");
                }
                events.add(decode(new String(bytes, good, newline - good, UTF_8)));
            } catch (IOException e) {
                if (next < bytes.length) {
                    throw new IOException(
                            file + ", line " + (events.size() + 1) + " is damaged: " + e.getMessage()
                                    + "; restore the file from a backup, or delete it and register the schemas again",
                            e);
                }
                log.warn("action=cut-torn-line file={} line={} bytes={}", file, events.size() + 1, next - good);
                break;
            }
            good = next;
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(good);
        channel.force(true);
        return new RegistryLog(channel, events, good);
    }

    /** What was in the log when it was opened, oldest first. */
    List<RegistryEvent> events() {
        return List.copyOf(events);
    }

    /**
     * Adds an event and returns when it is on disk.
     *
     * @throws IOException if that fails; the event is not in the log then
     */
    void append(RegistryEvent event) throws IOException {
        ByteBuffer line = UTF_8.encode(encode(event));
        long position = end;
        try {
            while (line.hasRemaining()) {
                position += channel.write(line, position);
            }
            channel.force(false);
            end = position;
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static String encode(RegistryEvent event) throws JsonProcessingException {
        String json = JSON.writerFor(RegistryEvent.class).writeValueAsString(event);
        return checksum(json) + " " + json + "\n";
    }

    private static RegistryEvent decode(String line) throws IOException {
        if (line.length() <= CHECKSUM_LENGTH + 1) {
            throw new IOException("it is too short");
        }
        String json = line.substring(CHECKSUM_LENGTH + 1);
        if (!line.startsWith(checksum(json) + " ")) {
            throw new IOException("its checksum is wrong");
        }
        return JSON.readValue(json, RegistryEvent.class);
    }

    private static String checksum(String json) {
        CRC32C crc = new CRC32C();
        crc.update(json.getBytes(UTF_8));
        String digits = Long.toHexString(crc.getValue());
        return "0".repeat(CHECKSUM_LENGTH - digits.length()) + digits;
    }

    private static int indexOfNewline(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
