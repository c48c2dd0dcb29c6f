package org.newswire.ingest.format.feed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.newswire.ingest.format.WireItem;

/** Puts authors into an item: each is a creator, and those with a name are the byline. */
final class Authors {

    private Authors() {}

    static void add(List<Person> authors, WireItem.Builder item) {
        authors.forEach(author -> item.creator(author.label()));
        var byline = authors.stream()
                .map(Person::name)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!byline.isEmpty()) item.byline(byline);
    }
}
