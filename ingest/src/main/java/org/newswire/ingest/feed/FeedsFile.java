package org.newswire.ingest.feed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.feed.FeedDeclaration.Poll;
import org.newswire.ingest.feed.FeedDeclaration.Push;
import org.newswire.ingest.source.FeedName;
import org.newswire.runtime.yaml.YamlProblem;
import org.newswire.runtime.yaml.YamlReader;

/** Reads the text of a feeds file; what values refer to is filled in. Thread-safe. */
final class FeedsFile {

    static final int MOST_BYTES = 1 << 20;
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x20-\\x7e]+");

    private final References references;

    /**
     * @param folder where relative paths in the file start
     * @param environment environment variables that its values may refer to
     */
    FeedsFile(Path folder, Map<String, String> environment) {
        this.references = new References(folder, environment);
    }

    /**
     * What the file says.
     *
     * @param feeds the feeds in their order; to be used only when there are no problems
     * @param problems everything that is wrong with it
     */
    record Reading(List<FeedDeclaration> feeds, List<YamlProblem> problems) {}

    /** Reads the text. Any text gives a result. */
    Reading read(String text) {
        var yaml = new YamlReader(MOST_BYTES);
        var feeds = new ArrayList<FeedDeclaration>();
        yaml.read(text).ifPresent(root -> {
            var file = new Section(root.mapping(), references).knowing(FeedKeys.OF_FILE);
            if (!file.has(FeedKeys.FEEDS)) return;
            var all = file.section(FeedKeys.FEEDS);
            all.each(name -> feeds.add(feed(name, all)));
        });
        return new Reading(List.copyOf(feeds), yaml.problems());
    }

    private static FeedDeclaration feed(String name, Section all) {
        var possible = FeedName.of(name);
        if (name.isEmpty() || !possible.equals(name))
            all.problem(
                    name,
                    "\"" + name + "\" is no name of a feed: letters, digits, dots, underscores and hyphens, at most 100"
                            + (possible.isEmpty() ? "" : "; possible is " + possible));
        var feed = all.section(name).knowing(FeedKeys.OF_FEED);
        return new FeedDeclaration(
                name,
                feed.get(FeedKeys.FORMAT).orElse(null),
                feed.get(FeedKeys.ENCODING).orElse(null),
                feed.get(FeedKeys.ZONE).orElse(null),
                feed.get(FeedKeys.LANGUAGE).orElse(null),
                feed.get(FeedKeys.SILENCE),
                feed.has(FeedKeys.POLL) ? poll(feed.section(FeedKeys.POLL).knowing(FeedKeys.OF_POLL)) : null,
                feed.has(FeedKeys.PUSH) ? push(feed.section(FeedKeys.PUSH).knowing(FeedKeys.OF_PUSH)) : null);
    }

    private static @Nullable Poll poll(Section poll) {
        var url = poll.require(FeedKeys.URL);
        var every = poll.get(FeedKeys.EVERY);
        var maxBytes = poll.get(FeedKeys.POLL_MAX_BYTES);
        var allowed = poll.get(FeedKeys.ALLOW_PRIVATE_ADDRESSES);
        var headers = poll.has(FeedKeys.HEADERS) ? headers(poll) : Map.<String, Secret>of();
        return url == null ? null : new Poll(url, every, maxBytes, allowed, headers);
    }

    private static Map<String, Secret> headers(Section poll) {
        var headers = new LinkedHashMap<String, Secret>();
        var section = poll.section(FeedKeys.HEADERS);
        section.each(name -> {
            var value = section.text(name);
            if (!HEADER.matcher(name).matches()) section.problem(name, "\"" + name + "\" is no name of a header");
            else if (value != null && !HEADER_VALUE.matcher(value).matches())
                section.problem(
                        name, "the value of header " + name + " should be one line of visible ASCII characters");
            else if (value != null) headers.put(name, new Secret(value));
        });
        return headers;
    }

    private static @Nullable Push push(Section push) {
        var tokens = push.requireAll(FeedKeys.TOKEN);
        return tokens.isEmpty() ? null : new Push(tokens);
    }
}
