package org.newswire.app;

import java.time.Instant;
import org.newswire.enrich.text.Copy;
import org.newswire.enrich.text.ProviderSubject;
import org.newswire.ingest.format.WireItem;
import org.newswire.schemas.VersionStamp;

/** From what ingest reads to what enrich reads, without a topic between them. */
public final class WireCopyMapper {

    private WireCopyMapper() {}

    /** The copy of an item that arrived at this time, which stands in for a version time that cannot be trusted. */
    public static Copy copy(WireItem item, Instant receivedAt) {
        return new Copy(
                item.headline(),
                item.body(),
                item.language(),
                VersionStamp.of(item.versionCreated(), item.version(), receivedAt)
                        .time(),
                item.subjects().stream()
                        .map(subject -> new ProviderSubject(subject.scheme(), subject.code(), subject.name()))
                        .toList());
    }
}
