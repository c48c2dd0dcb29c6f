package org.newswire.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.newswire.ingest.format.Unit;

/**
 * Identity of a unit in the memory of receipts: the first 128 bits of the SHA-256 of {@link #text}. Small, because there
 * are many; two units of a billion share one with a probability of about 10<sup>-21</sup>.
 */
record UnitKey(long high, long low) {

    /** Key of a unit's receipt on the topic: {@code feed|fingerprint}. */
    static String text(String feed, String fingerprint) {
        return feed + "|" + fingerprint;
    }

    static UnitKey of(String feed, String fingerprint) {
        var digest =
                ByteBuffer.wrap(Unit.sha256().digest(text(feed, fingerprint).getBytes(UTF_8)));
        return new UnitKey(digest.getLong(), digest.getLong());
    }
}
