package org.newswire.app.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** Writes events as the standard spells them. Each is sent at once. For one thread, but for {@link #isStuckSince}. */
final class EventWriter {

    private static final long NOT_WRITING = -1;

    private final OutputStream out;
    private volatile long writingSince = NOT_WRITING;

    EventWriter(OutputStream out) {
        this.out = out;
    }

    /** An event with data of one line. */
    void event(EventId id, String type, String data) throws IOException {
        send("id: " + id + "\nevent: " + type + "\ndata: " + data + "\n\n");
    }

    /** Only a place to go on from; no event for the reader. */
    void place(EventId id) throws IOException {
        send("id: " + id + "\n\n");
    }

    /** Something that readers pass over. */
    void comment() throws IOException {
        send(":\n\n");
    }

    /** Whether a write has been waiting for the reader since before a time of {@link System#nanoTime}. */
    boolean isStuckSince(long nanoTime) {
        var since = writingSince;
        return since != NOT_WRITING && since - nanoTime < 0;
    }

    private void send(String text) throws IOException {
        writingSince = System.nanoTime();
        out.write(text.getBytes(UTF_8));
        out.flush();
        writingSince = NOT_WRITING;
    }
}
