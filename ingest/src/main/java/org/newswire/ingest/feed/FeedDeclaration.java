package org.newswire.ingest.feed;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One feed of the feeds file. A null is not declared: what holds for all feeds holds for it.
 *
 * @param name its name, also that of its folder in the drop folder
 * @param format name of the format of all its input
 * @param encoding encoding of its text
 * @param zone time zone of dates and times that name none
 * @param language language of items that name none, BCP 47
 * @param silence when its silence is reported
 * @param poll where it is fetched, null when it is not
 * @param push who may push it, null when nobody may
 */
public record FeedDeclaration(
        String name,
        @Nullable String format,
        @Nullable Charset encoding,
        @Nullable ZoneId zone,
        @Nullable String language,
        Silence silence,
        @Nullable Poll poll,
        @Nullable Push push) {

    /**
     * A feed that is fetched over HTTP.
     *
     * @param url where, http or https
     * @param every how often at most
     * @param maxBytes largest answer that is read, in bytes after decompression
     * @param allowPrivateAddresses whether it may be at a loopback or private address
     * @param headers request headers, such as Authorization, by their name
     */
    public record Poll(
            URI url, Duration every, int maxBytes, boolean allowPrivateAddresses, Map<String, Secret> headers) {

        public Poll {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * A feed that is pushed over HTTP.
     *
     * @param tokens bearer tokens of those who may, any of them, so that one can be replaced while the other is in use
     */
    public record Push(List<Secret> tokens) {

        public Push {
            tokens = List.copyOf(tokens);
        }
    }
}
