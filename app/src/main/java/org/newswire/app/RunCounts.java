package org.newswire.app;

import org.newswire.desks.stage.DesksCounts;
import org.newswire.enrich.EnrichCounts;
import org.newswire.ingest.IngestCounts;
import org.newswire.sink.SinkCounters;

/** What the stages of one process have done since they were started. */
public record RunCounts(IngestCounts ingest, EnrichCounts enrich, DesksCounts desks, SinkCounters sink) {}
