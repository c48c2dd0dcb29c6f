package org.newswire.ingest.format.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;

/** Derives the identity of an item that brings none of its own. */
final class Identity {

    private Identity() {}

    /**
     * The address of its page; else a digest of headline and date, which stay when the text is corrected; else one of
     * everything in it. It does not depend on the delivery, so that the next poll finds the same item.
     */
    static void derive(Fields fields, Optional<String> page, Optional<String> headline, WireItem.Builder item) {
        if (page.isPresent()) {
            item.guid(page.get());
            return;
        }
        var date = item.versionCreated().map(Object::toString).orElse("");
        var text = headline.map(line -> line + "\n" + date).orElseGet(fields.element()::innerMarkup);
        item.guid("sha256:" + Unit.fingerprint(text.getBytes(UTF_8)));
        item.problems()
                .add("no identifier and no link, identified by its " + (headline.isPresent() ? "headline" : "content"));
    }
}
