package org.newswire.app.events;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far a reader is on a desk: for each partition the offset to be read next. As text, {@code 0:17,1:4}, it is the id
 * of an event, which browsers send back as {@code Last-Event-ID}.
 */
record EventId(Map<Integer, Long> next) {

    private static final Pattern FORM = Pattern.compile("\\d{1,5}:\\d{1,18}(,\\d{1,5}:\\d{1,18}){0,999}");

    EventId {
        next = Map.copyOf(next);
    }

    /** Reads an id; empty when it is none. Partitions that it leaves out are read from their beginning. */
    static Optional<EventId> parse(String text) {
        if (!FORM.matcher(text).matches()) return Optional.empty();
        var next = new TreeMap<Integer, Long>();
        for (var pair : text.split(",", -1)) {
            var colon = pair.indexOf(':');
            next.put(Integer.parseInt(pair.substring(0, colon)), Long.parseLong(pair.substring(colon + 1)));
        }
        return Optional.of(new EventId(next));
    }

    @Override
    public String toString() {
        return new TreeMap<>(next)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(","));
    }
}
