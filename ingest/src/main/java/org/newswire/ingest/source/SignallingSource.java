package org.newswire.ingest.source;

/** A source that says when there is something to take, so that nobody has to ask it again and again. */
public interface SignallingSource extends Source {

    /**
     * Has this run, by any thread and perhaps once too often, whenever there may be a delivery to poll or the source may
     * have become exhausted. To be called once, before the first poll; what is run must be short.
     */
    void signal(Runnable arrived);
}
