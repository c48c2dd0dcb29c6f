package org.newswire.ingest.format.newsmlg2;

import java.util.stream.Collectors;
import org.newswire.ingest.format.WireItem;

/** Reads the rights of an item; there may be several {@code rightsInfo}, for parts of it or for uses of it. */
final class Rights {

    private final G2Item item;
    private final Concepts concepts;
    private final Wording wording;

    Rights(G2Item item, Concepts concepts, Wording wording) {
        this.item = item;
        this.concepts = concepts;
        this.wording = wording;
    }

    void read(WireItem.Builder wire) {
        BlockText.of(wording.inOneLanguage(item.all("rightsInfo", "usageTerms")).stream())
                .ifPresent(wire::usageTerms);
        var notices = BlockText.of(wording.inOneLanguage(item.all("rightsInfo", "copyrightNotice")).stream());
        wire.copyright(notices.orElseGet(this::holders));
    }

    private String holders() {
        return item.all("rightsInfo", "copyrightHolder")
                .flatMap(holder -> concepts.label(holder).stream())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
