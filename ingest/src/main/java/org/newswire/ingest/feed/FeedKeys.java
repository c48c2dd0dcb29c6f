package org.newswire.ingest.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.newswire.ingest.format.Formats;
import org.newswire.runtime.config.Setting;

/** What can be said of a feed, each with its default, its meaning, and how its text is read. */
final class FeedKeys {

    static final String AUTO = Encoding.AUTO;
    static final String OFF = "off";

    static final Setting<Optional<String>> FORMAT = new Setting<>(
            "format",
            AUTO,
            "Format of its input: " + AUTO + " to find out, or one of "
                    + String.join(", ", Formats.all().names()) + ".",
            false,
            unless(AUTO, FeedKeys::format));
    static final Setting<Optional<Charset>> ENCODING =
            new Setting<>("encoding", AUTO, "Encoding of its text, such as windows-1257.", false, Encoding::of);
    static final Setting<Optional<ZoneId>> ZONE = new Setting<>(
            "zone",
            AUTO,
            "Time zone of dates and times that name none, such as Europe/Riga.",
            false,
            unless(AUTO, FeedKeys::zone));
    static final Setting<Optional<String>> LANGUAGE = new Setting<>(
            "language",
            AUTO,
            "Language of items that name none, such as lv or pt-BR.",
            false,
            unless(AUTO, FeedKeys::language));
    static final Setting<Silence> SILENCE = new Setting<>(
            "silence",
            AUTO,
            "When to report that nothing comes: " + AUTO + " for much longer than usual, a duration, or " + OFF + ".",
            false,
            FeedKeys::silence);

    static final Setting<URI> URL = new Setting<>("url", "", "Where it is, http or https.", false, FeedKeys::url);
    static final Setting<Duration> EVERY = atLeastASecond("every", "5 min", "How often to ask at most.");
    static final Setting<Integer> POLL_MAX_BYTES =
            Setting.bytes("max-bytes", "16 MiB", "Largest answer that is read, after decompression.");
    static final Setting<Boolean> ALLOW_PRIVATE_ADDRESSES =
            Setting.flag("allow-private-addresses", false, "Whether it may be at a loopback or private address.");
    static final String HEADERS = "headers";

    static final Setting<Secret> TOKEN = new Setting<>(
            "token",
            "",
            "Bearer token of those who may push, or a list of them; at least 16 characters without spaces.",
            true,
            FeedKeys::token);

    static final String FEEDS = "feeds";
    static final String POLL = "poll";
    static final String PUSH = "push";

    static final List<String> OF_FILE = List.of(FEEDS);
    static final List<String> OF_FEED =
            List.of(FORMAT.name(), ENCODING.name(), ZONE.name(), LANGUAGE.name(), SILENCE.name(), POLL, PUSH);
    static final List<String> OF_POLL =
            List.of(URL.name(), EVERY.name(), POLL_MAX_BYTES.name(), ALLOW_PRIVATE_ADDRESSES.name(), HEADERS);
    static final List<String> OF_PUSH = List.of(TOKEN.name());

    private static final Pattern TOKEN_FORM = Pattern.compile("[\\x21-\\x7e]{16,}");

    private FeedKeys() {}

    private static <T> Function<String, Optional<T>> unless(String none, Function<String, T> parser) {
        return text -> text.equals(none) ? Optional.empty() : Optional.of(parser.apply(text));
    }

    private static String format(String text) {
        var names = Formats.all().names();
        if (!names.contains(text)) throw new IllegalArgumentException(AUTO + " or one of " + String.join(", ", names));
        return text;
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("a time zone such as Europe/Riga, UTC or +02:00", unknown);
        }
    }

    private static String language(String text) {
        try {
            var tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
            if (!tag.equals("und")) return tag;
        } catch (IllformedLocaleException malformed) {
            // The message below says what was expected.
        }
        throw new IllegalArgumentException("a language tag such as lv or pt-BR");
    }

    private static Silence silence(String text) {
        if (text.equals(AUTO)) return new Silence.Auto();
        if (text.equals(OFF)) return new Silence.Off();
        try {
            return new Silence.After(
                    atLeastASecond("silence", AUTO, "").parser().apply(text));
        } catch (IllegalArgumentException neither) {
            throw new IllegalArgumentException(AUTO + ", " + OFF + " or " + neither.getMessage(), neither);
        }
    }

    private static URI url(String text) {
        try {
            var url = new URI(text);
            var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            if (url.getUserInfo() != null)
                throw new IllegalArgumentException("no user and password in it; use a header, Authorization");
            if ((scheme.equals("http") || scheme.equals("https")) && url.getHost() != null) return url;
        } catch (URISyntaxException malformed) {
            // The message below says what was expected.
        }
        throw new IllegalArgumentException("an address such as https://wire.example/feed.xml");
    }

    private static Secret token(String text) {
        if (!TOKEN_FORM.matcher(text).matches())
            throw new IllegalArgumentException("at least 16 visible ASCII characters without spaces");
        return new Secret(text);
    }

    private static Setting<Duration> atLeastASecond(String name, String defaultText, String doc) {
        var plain = Setting.duration(name, defaultText, doc);
        return new Setting<>(name, defaultText, doc, false, text -> {
            var time = plain.parser().apply(text);
            if (time.compareTo(Duration.ofSeconds(1)) < 0)
                throw new IllegalArgumentException("a duration of at least 1 s, such as 30 s, 5 min or 2 h");
            return time;
        });
    }
}
