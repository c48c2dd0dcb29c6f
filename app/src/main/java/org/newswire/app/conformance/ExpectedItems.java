package org.newswire.app.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newswire.ingest.format.WireItem;

/**
 * The values that somebody else read from a feed, in the form of gofeed's test data: a list of {@code items} (RSS, and
 * gofeed's common form) or {@code entries} (Atom). See {@link ExpectedItem} for the fields that are compared.
 *
 * <p>Source: github.com/mmcdole/gofeed, types rss.Item, atom.Entry and gofeed.Item.
 */
final class ExpectedItems {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS = List.of("items", "entries");

    private final List<ExpectedItem> items;

    private ExpectedItems(List<ExpectedItem> items) {
        this.items = items;
    }

    /** Whether a file holds the values expected of the file beside it. */
    static boolean isExpectedFile(Path file) {
        return file.toString().endsWith(".json")
                && Files.isRegularFile(file.resolveSibling(SuiteFile.stem(file) + ".xml"));
    }

    /** The values expected of a file; empty when nothing beside it says any. */
    static Optional<ExpectedItems> beside(Path input) throws IOException {
        var file = input.resolveSibling(SuiteFile.stem(input) + ".json");
        if (!input.toString().endsWith(".xml") || !Files.isRegularFile(file)) return Optional.empty();
        var tree = JSON.readTree(Files.readAllBytes(file));
        for (var list : LISTS) {
            if (!tree.path(list).isArray()) continue;
            var items = new ArrayList<ExpectedItem>();
            for (JsonNode item : tree.path(list)) items.add(new ExpectedItem(item));
            return Optional.of(new ExpectedItems(items));
        }
        return Optional.empty();
    }

    /** Compares item by item in order; an item that was refused has none of its values. */
    void compare(FileResult result, AgreementCount count) {
        count.file();
        for (int i = 0; i < items.size(); i++) {
            Optional<WireItem> read = i < result.items().size() ? result.items().get(i) : Optional.empty();
            items.get(i).compare(read, result.file(), i + 1, count);
        }
    }
}
