package org.newswire.app.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newswire.app.ExitCode;
import org.newswire.app.view.Json;
import org.newswire.app.view.NinjsJson;
import org.newswire.app.view.SearchText;
import org.newswire.sink.store.DateRange;
import org.newswire.sink.store.ItemStore;
import org.newswire.sink.store.SearchQuery;
import org.newswire.sink.store.SearchResults;
import org.newswire.sink.store.ShowResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Finds stored stories. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        header = "Find stored stories.",
        description = {
            "Finds stored stories, best match first; without words the newest first. Canceled items are never found.",
            "Exit code 1 when nothing is found."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire search \"ferry storm\"",
            "  newswire search '\"rate decision\" -strike' --from 2026-11-01",
            "  newswire search --entity \"Juris Kalvenieks\" --topic \"disaster, accident and emergency incident\"",
            "  newswire search --mentions-date 2026-12-01..2026-12-07",
            "  newswire search --topic medtop:15000000 --feed northwire --json",
            "  newswire search \"rate decision\" --format ninjs > stories.jsonl"
        })
public final class SearchCommand implements java.util.concurrent.Callable<Integer> {

    private static final int MOST_HITS = 1000;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "Words in any form; \"a phrase\", or, -without as in web search engines.")
    private List<String> words = List.of();

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Any name that stories use for it, in any spelling of case and accents, or an id, such as"
                    + " person/juris-kalvenieks.")
    private @Nullable String entity;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "A Media Topic's name or qcode; narrower ones are included.")
    private @Nullable String topic;

    @Option(names = "--from", paramLabel = "DATE", converter = Begin.class, description = "First day, UTC: 2026-11-10.")
    private @Nullable Instant from;

    @Option(names = "--to", paramLabel = "DATE", converter = End.class, description = "Last day, UTC, included.")
    private @Nullable Instant to;

    @Option(
            names = "--mentions-date",
            paramLabel = "DAYS",
            converter = Days.class,
            description =
                    "Days that the story speaks of: 2026-12-03, 2026-12, or 2026-12-01..2026-12-07. A date vaguer than"
                            + " a month counts only when DAYS is as long.")
    private @Nullable DateRange mentions;

    @Option(names = "--language", paramLabel = "CODE", description = "Language of the text: en.")
    private @Nullable String language;

    @Option(names = "--feed", paramLabel = "NAME", description = "Feed it came from.")
    private @Nullable String feed;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "Most hits to show; default: 10.")
    private int limit;

    @Option(names = "--json", description = "Prints one JSON object; the same as --format json.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json or ninjs: each item found as ninjs 3.1, one a line.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Output output;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var query = query();
        PrintWriter out = spec.commandLine().getOut();
        try (var store = new LocalPipeline(config, data).openStore()) {
            var items = new ItemStore(store.settings());
            var results = items.search(query);
            switch (json ? Output.JSON : output) {
                case JSON -> out.println(Json.of(results));
                case NINJS -> ninjs(results, items, out);
                case TEXT -> new SearchText(out, Terminal.isAnsi()).print(results);
            }
            out.flush();
            return results.total() == 0 ? ExitCode.FAILED : 0;
        }
    }

    // An item may have gone since it was found.
    private static void ninjs(SearchResults results, ItemStore items, PrintWriter out) {
        for (var hit : results.hits())
            if (items.show(hit.itemId()) instanceof ShowResult.Found found) out.println(NinjsJson.of(found.item()));
    }

    private SearchQuery query() {
        var query = SearchQuery.ALL.page(Math.max(1, Math.min(limit, MOST_HITS)), 0);
        if (!words.isEmpty()) query = query.words(String.join(" ", words));
        if (entity != null) query = query.entity(entity);
        if (topic != null) query = query.topic(topic);
        if (from != null) query = query.from(from);
        if (to != null) query = query.to(to);
        if (mentions != null) query = query.mentions(mentions);
        if (language != null) query = query.language(language);
        return feed == null ? query : query.feed(feed);
    }

    /** Reads the first instant of a day, or an instant. */
    static final class Begin implements ITypeConverter<Instant> {

        @Override
        public Instant convert(String text) {
            return instant(text, 0);
        }
    }

    /** Reads the first instant after a day, or an instant. */
    static final class End implements ITypeConverter<Instant> {

        @Override
        public Instant convert(String text) {
            return instant(text, 1);
        }
    }

    /** Reads a day, a month, or a range of either. */
    static final class Days implements ITypeConverter<DateRange> {

        @Override
        public DateRange convert(String text) {
            var ends = text.split("\\.\\.", -1);
            try {
                if (ends.length <= 2) return new DateRange(first(ends[0]), last(ends[ends.length - 1]));
            } catch (DateTimeParseException e) {
                // The message below says what is expected.
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
            throw new TypeConversionException("\"" + text
                    + "\" is no day or range of days; expected 2026-12-03, 2026-12 or 2026-12-01..2026-12-07");
        }

        private static LocalDate first(String text) {
            return isMonth(text) ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
        }

        private static LocalDate last(String text) {
            return isMonth(text) ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
        }

        private static boolean isMonth(String text) {
            return text.length() == "2026-12".length();
        }
    }

    private static Instant instant(String text, int daysLater) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(daysLater)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no date; expected 2026-11-10 or 2026-11-10T14:30:00Z");
        }
    }
}
