/**
 * The ingest stage: source, format parser, raw item, topic. Start at {@link org.newswire.ingest.IngestStage}, then
 * {@link org.newswire.ingest.Intake}, its loop. The other stages may not enter.
 */
@NullMarked
package org.newswire.ingest;

import org.jspecify.annotations.NullMarked;
