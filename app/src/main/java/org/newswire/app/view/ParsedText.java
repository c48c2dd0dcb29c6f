package org.newswire.app.view;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.UnitReader.Reading;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Problem;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.source.Delivery;

/** What was read, for people: the fields that are there, the body, and what was wrong where. */
public final class ParsedText implements ParsedPrinter {

    private static final String INDENT = "  ";
    private static final int NAME_WIDTH = 16;

    // Said in other words in the lines above and below the fields.
    private static final Set<String> LEFT_OUT = Set.of(
            "itemId", "feed", "format", "originalName", "originalContentType", "fingerprint", "body", "problems");

    private final PrintWriter out;
    private final boolean colours;
    private @Nullable Delivery delivery;
    private String format = "";
    private boolean first = true;
    private boolean isEmpty;

    public ParsedText(PrintWriter out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    @Override
    public void begin(Delivery next, Optional<Format> recognised) {
        delivery = next;
        format = recognised.map(Format::name).orElse("no known format");
        isEmpty = true;
    }

    @Override
    public void print(Reading reading) {
        if (delivery == null) throw new IllegalStateException("no delivery has begun");
        isEmpty = false;
        heading(reading.unit().name(), format);
        for (var item : reading.result().items()) item(item, reading, delivery);
        for (var rejection : reading.result().rejections()) out.println(INDENT + "refused: " + rejection);
        out.flush();
    }

    @Override
    public void end() {
        if (delivery != null && isEmpty) heading(delivery.name(), format + ", no items");
        delivery = null;
        out.flush();
    }

    private void heading(String name, String what) {
        if (!first) out.println();
        first = false;
        out.println(Style.HEADING.on(name, colours) + Style.FAINT.on(" · " + what, colours));
    }

    private void item(WireItem item, Reading reading, Delivery from) {
        RawFields.of(item, reading, from).forEach(this::field);
        if (!item.body().isEmpty()) {
            out.println();
            item.body()
                    .lines()
                    .map(line -> INDENT + line)
                    .map(String::stripTrailing)
                    .forEach(out::println);
            out.println();
        }
        for (var problem : item.problems()) out.println(INDENT + "problem: " + place(problem));
    }

    private void field(String name, @Nullable Object value) {
        if (value == null || value.equals(List.of()) || LEFT_OUT.contains(name)) return;
        var padded = name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
        var indent = "\n" + INDENT + " ".repeat(NAME_WIDTH);
        var lines = value instanceof List<?> list
                ? list.stream().map(ParsedText::text).collect(Collectors.joining(indent))
                : text(value).replace("\n", indent);
        out.println(INDENT + Style.FAINT.on(padded, colours) + lines);
    }

    /** A value on one line; of a part its fields that are there. */
    private static String text(Object value) {
        if (!(value instanceof Map<?, ?> part)) return value.toString();
        return part.values().stream()
                .filter(field -> field != null)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static String place(Problem problem) {
        return problem.position() == null ? problem.message() : problem.position() + ": " + problem.message();
    }
}
